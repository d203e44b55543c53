/**
 * Finds Chinese names that no list has. After a surname that Japanese people do not have, the given name is
 * read in on readings: 郭暁東 is かくぎょうとう, never かくあきらひがし; 徐正清 is じょせいせい, not じょまさきよ.
 * It is marked as a guess: kanji have several on readings, and Koreans have the same surnames.
 */
import { BitSet } from '../../../collections/bit-set';
import { isKanji } from '../../../text/kana';
import type { ReadingsOf } from '../../../text/kanji-split';
import type { Lexicon } from '../../../text/lexicon';
import { isOnReading, usualOnReading } from '../../../text/on-readings';
import type { PersonNode } from '../../../tokens/extra-words';
import type { TokenList } from '../../../tokens/token-list';
import { CERTAIN_COST, PersonNodes } from './person-nodes';
import { isNameOpenAt, isTitleAt, isUntitledEndAt } from './person-titles';

const MAX_GIVEN = 2;

/** Surnames of one kanji, with the reading that the Japanese press gives them. */
const SURNAMES: ReadonlyMap<string, string> = new Map(
  [
    '王おう 李り 張ちょう 劉りゅう 陳ちん 楊よう 趙ちょう 黄こう 周しゅう 呉ご 徐じょ 朱しゅ 胡こ 郭かく 何か 羅ら 鄭てい 梁りょう 謝しゃ 宋そう',
    '唐とう 許きょ 馮ふう 鄧とう 曹そう 彭ほう 蕭しょう 董とう 袁えん 潘はん 蒋しょう 蔡さい 余よ 杜と 葉よう 程てい 蘇そ 魏ぎ 呂ろ 丁てい 任にん',
    '姚よう 盧ろ 傅ふ 鍾しょう 崔さい 譚たん 廖りょう 范はん 汪おう 賈か 閻えん 薛せつ 侯こう 樊はん 邱きゅう 郝かく 湯とう 詹せん 賀が 顧こ 孟もう',
    '邵しょう 銭せん 厳げん 黎れい 喬きょう 艾がい 駱らく 聶じょう 覃たん 柯か 耿こう 馬ば 夏か 沈しん 曽そう 雷らい 康こう 段だん 卓たく',
  ]
    .join(' ')
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.slice(1)]),
);
/**
 * Surnames also without a given name: 陳 is not the adjective "stale" (ひね), 魏 not the given name たかし. Most
 * others are words as well.
 */
const ALONE = BitSet.ofUnits('陳魏劉趙曹鄧郭蒋蔡彭袁潘蕭譚廖姚汪邱馮崔楊宋徐鄭董盧傅呂');
const SURNAME_UNITS = BitSet.ofUnits([...SURNAMES.keys()].join(''));

interface Given {
  end: number;
  titled: boolean;
}

export class ChineseNames {
  private readonly nodes: PersonNodes;

  constructor(
    lexicon: Lexicon,
    private readonly readingsOf: ReadingsOf,
  ) {
    this.nodes = new PersonNodes(lexicon);
  }

  /** @returns nodes for the names that the path reads otherwise, in the order of the text */
  missing(tokens: TokenList): PersonNode[] {
    const { text, count } = tokens;
    const found: PersonNode[] = [];
    for (let token = 0; token < count; token++) {
      const start = tokens.start(token);
      if (!SURNAME_UNITS.has(text.charCodeAt(start)) || !isNameOpenAt(text, start)) continue;
      if (tokens.end(token) - start !== 1 || tokens.isExtra(token)) continue;
      if (!isKanji(text.charCodeAt(start + 1))) {
        if (this.isMisreadAlone(tokens, token)) found.push(this.surname(text, start));
        continue;
      }
      if (tokens.features(token).pos3 !== '姓') continue;
      const given = givenAfter(text, start + 1);
      if (given === null || !this.isMisread(tokens, token + 1, given)) continue;
      const reading = usualOnReading(text.slice(start + 1, given.end), this.readingsOf);
      if (reading !== '') {
        found.push(this.surname(text, start), this.given(start + 1, given.end, reading));
      }
    }
    return found;
  }

  private isMisreadAlone(tokens: TokenList, token: number): boolean {
    const unit = tokens.text.charCodeAt(tokens.start(token));
    return ALONE.has(unit) && tokens.reading(token) !== SURNAMES.get(tokens.surface(token));
  }

  /** Whether the tokens after a surname give its bearer a name that is not in on readings. */
  private isMisread(tokens: TokenList, first: number, { end, titled }: Given): boolean {
    let reading = '';
    let token = first;
    for (; token < tokens.count && tokens.start(token) < end; token++) {
      if (tokens.isExtra(token)) return false;
      // 王一族は, 黄信号が: a word, not a name.
      if (!titled && isWord(tokens, token)) return false;
      reading += tokens.reading(token);
    }
    const start = tokens.start(first);
    const isCut = tokens.end(token - 1) !== end;
    return isCut || !isOnReading(tokens.text.slice(start, end), reading, this.readingsOf);
  }

  private surname(text: string, start: number): PersonNode {
    const reading = SURNAMES.get(text.charAt(start)) ?? '';
    return this.node({ start, end: start + 1, part: '姓', reading, uncertain: false });
  }

  private given(start: number, end: number, reading: string): PersonNode {
    return this.node({ start, end, part: '名', reading, uncertain: true });
  }

  private node(part: Omit<Parameters<PersonNodes['node']>[0], 'cost' | 'why'>): PersonNode {
    return this.nodes.node({ ...part, cost: CERTAIN_COST, why: 'a Chinese name' });
  }
}

/** The one or two kanji up to a title, a particle or an age; null if none of them is there. */
function givenAfter(text: string, start: number): Given | null {
  for (let end = start + 1; end <= start + MAX_GIVEN; end++) {
    if (isTitleAt(text, end)) return { end, titled: true };
    if (isKanji(text.charCodeAt(end))) continue;
    // A given name of one kanji is sure before a title only: 馬力が, 王者は.
    const ends = end === start + MAX_GIVEN && isUntitledEndAt(text, end);
    return ends ? { end, titled: false } : null;
  }
  return null;
}

function isWord(tokens: TokenList, token: number): boolean {
  if (tokens.end(token) - tokens.start(token) === 1) return false;
  return tokens.features(token).pos1 !== '固有名詞';
}
