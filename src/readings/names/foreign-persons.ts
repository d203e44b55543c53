/**
 * Recognizes katakana before a title as a person: マクロン of マクロン大統領 is not a macron, トラス of
 * トラス英外相 is not a truss. The dictionary has such words as common nouns, and unknown words are
 * common nouns by default.
 */
import { BitSet } from '../../collections/bit-set';
import { isKanaOnly } from '../../text/kana';
import type { Lexicon } from '../../text/lexicon';
import type { TokenDraft } from '../../tokens/token-draft';
import type { TokenList } from '../../tokens/token-list';

/**
 * Titles of persons that do not follow common nouns, unlike 選手, 監督, 会長: テニス選手 and テレビ局の会長
 * have common nouns before them.
 */
const TITLES = [
  ...[
    '氏',
    '大統領',
    '副大統領',
    '首相',
    '副首相',
    '外相',
    '国防相',
    '財務相',
    '財相',
    '内相',
    '法相',
  ],
  ...[
    '国務長官',
    '国防長官',
    '財務長官',
    '司法長官',
    '大統領補佐官',
    '報道官',
    '総裁',
    '議長',
    '書記長',
  ],
  ...[
    '国王',
    '王子',
    '王女',
    '首長',
    '大統領候補',
    '容疑者',
    '被告',
    '司令官',
    '将軍',
    '上院議員',
    '下院議員',
  ],
];

const MIDDLE_DOT = '・';

export class ForeignPersons {
  private readonly titles: BitSet;
  /** Word id of the unknown word for persons in katakana. */
  private readonly person: number | undefined;

  constructor(lexicon: Lexicon) {
    this.titles = new BitSet(TITLES.flatMap((title) => lexicon.wordsOf(title)));
    this.person = lexicon
      .unknownWordsAt('ア')
      .find((word) => lexicon.featuresOf(word).pos2 === '人名');
  }

  /**
   * Turns the katakana words before titles into persons.
   * @param onMark called with each token that becomes a person
   */
  mark(tokens: TokenDraft, onMark?: (token: number) => void): void {
    for (let token = 1; token < tokens.count; token++) {
      if (this.titles.has(tokens.word(token))) this.markBefore(tokens, token, onMark);
    }
  }

  /** Marks the name before a title, with names joined by middle dots; a country may be between. */
  private markBefore(tokens: TokenDraft, title: number, onMark?: (token: number) => void): void {
    let token = title - 1;
    if (tokens.node(token)?.kind === 'country') token--;
    for (; token >= 0; token -= 2) {
      if (!isCommonKatakana(tokens, token)) return;
      if (this.person !== undefined) tokens.replace(token, this.person);
      onMark?.(token);
      if (token === 0 || tokens.surface(token - 1) !== MIDDLE_DOT) return;
    }
  }
}

function isCommonKatakana(tokens: TokenList, token: number): boolean {
  const { pos, pos1 } = tokens.features(token);
  if (pos !== '名詞' || pos1 !== '一般') return false;
  const surface = tokens.surface(token);
  return isKanaOnly(surface) && /^[ァ-ヴ]/u.test(surface);
}
