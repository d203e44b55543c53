/**
 * Marks the readings that are only a guess: of words that the lattice put together from single kanji
 * (雪|壁, 篤|暉), each with the reading that it has alone, of words with two usual readings (夜, 素振り),
 * of given names that hardly anybody bears and that have no surname before them, and of words that
 * nothing knows. The rules that decide a reading take the mark away again.
 */
import { BitSet } from '../collections/bit-set';
import type { Dictionaries } from '../dictionary/dictionaries';
import type { PersonNames } from '../dictionary/person-names';
import { isKanji } from '../text/kana';
import type { Features, Lexicon } from '../text/lexicon';
import type { TokenDraft } from '../tokens/token-draft';
import type { TokenList } from '../tokens/token-list';
import { OPEN_ALONE, OPEN_WORDS } from './open-words';
import { SettledReadings } from './settled-readings';

/** What a single kanji beside other kanji must be for its reading to be a guess. */
const Guess = {
  never: 0,
  /** Nouns and verbs: compounds have other readings. */
  always: 1,
  /** Sure before a title or a longer word. */
  surname: 2,
  /** Not before another number. */
  number: 3,
  /** Only before a single kanji. */
  prefix: 4,
  /** One with two readings, after other kanji. */
  suffix: 5,
} as const;

/** Prefixes with two readings: 御 ご, お, おん; 相 あい, そう; 主 しゅ, おも; 生 なま, せい. */
const OPEN_PREFIXES = BitSet.ofUnits('御他高重相半前主生');
/**
 * Suffixes with two common readings, which the word before them decides: 島 とう, じま, 型 がた, けい,
 * 家 か, け, 橋 きょう, ばし.
 */
const TWO_READINGS = BitSet.ofUnits('島山橋岳家型形色紙便係頃石犬馬神仏祭毛角癖台羽品手');

/** The rank of a given name that people are known to bear. */
const BORNE = 2;

export class UncertainReadings {
  /** By feature of the lexicon. */
  private readonly guesses: Uint8Array;
  private readonly lexicon: Lexicon;
  private readonly persons: PersonNames;
  private readonly settled: SettledReadings;

  constructor({ lexicon, words, persons }: Omit<Dictionaries, 'kanji'>) {
    this.lexicon = lexicon;
    this.persons = persons;
    this.guesses = Uint8Array.from(lexicon.features, guessOf);
    this.settled = new SettledReadings(lexicon, words);
  }

  mark(tokens: TokenDraft): void {
    for (let token = 0; token < tokens.count; token++) {
      const word = tokens.word(token);
      if (word < 0 || !isKanji(tokens.text.charCodeAt(tokens.start(token)))) continue;
      if (!this.lexicon.isKnown(word) || this.isOpen(tokens, token, word)) {
        if (!this.settled.has(tokens, token)) tokens.markUncertain(token, true);
      } else if (this.lexicon.isUncertain(word) && this.settled.has(tokens, token)) {
        tokens.markUncertain(token, false);
      }
    }
  }

  private isOpen(tokens: TokenList, token: number, word: number): boolean {
    return (
      this.isGuess(tokens, token, word) ||
      OPEN_WORDS.has(tokens.base(token)) ||
      this.isRareName(tokens, token)
    );
  }

  /** A given name that is only listed somewhere and has no surname before it: most likely no name at all. */
  private isRareName(tokens: TokenList, token: number): boolean {
    if (tokens.features(token).pos3 !== '名') return false;
    if (token > 0 && tokens.features(token - 1).pos2 === '人名') return false;
    return (this.persons.find(tokens.surface(token), 'given')?.rank ?? 0) < BORNE;
  }

  private isGuess(tokens: TokenList, token: number, word: number): boolean {
    const start = tokens.start(token);
    const end = tokens.end(token);
    if (end - start > 1) return false;
    const { text } = tokens;
    const before = isKanji(text.charCodeAt(start - 1));
    const after = isKanji(text.charCodeAt(end));
    const guess = this.guesses[this.lexicon.featureOf(word)];
    // 一 alone is いち or ひとつ.
    if (!before && !after) return guess === Guess.number || isOpenNoun(tokens, token);
    switch (guess) {
      case Guess.always:
        return true;
      case Guess.surname:
        return !after || (isSingle(tokens, token + 1) && !isTitle(tokens, token + 1));
      case Guess.number:
        return after && tokens.features(token + 1).pos1 !== '数';
      case Guess.prefix:
        return after && (isSingle(tokens, token + 1) || OPEN_PREFIXES.has(text.charCodeAt(start)));
      case Guess.suffix:
        return before && TWO_READINGS.has(text.charCodeAt(start));
      default:
        return false;
    }
  }
}

function guessOf({ pos, pos1, pos2, pos3 }: Features): number {
  if (pos === '動詞') return Guess.always;
  if (pos === '接頭詞') return Guess.prefix;
  if (pos !== '名詞') return Guess.never;
  if (pos1 === '数') return Guess.number;
  if (pos1 === '接尾') return pos2 === '人名' ? Guess.never : Guess.suffix;
  if (pos3 === '姓') return Guess.surname;
  if (pos3 === '国') return Guess.never;
  if (pos1 === '固有名詞') return pos2 === '*' ? Guess.never : Guess.always;
  return pos1 === '一般' || pos1 === '形容動詞語幹' ? Guess.always : Guess.never;
}

/** A noun of one kanji that is alone. */
function isOpenNoun(tokens: TokenList, token: number): boolean {
  const { pos, pos1 } = tokens.features(token);
  if (pos !== '名詞' || pos1 === '固有名詞') return false;
  return OPEN_ALONE.has(tokens.text.charCodeAt(tokens.start(token)));
}

function isSingle(tokens: TokenList, token: number): boolean {
  return token < tokens.count && tokens.end(token) - tokens.start(token) === 1;
}

/** 氏, 様: suffixes of persons. */
function isTitle(tokens: TokenList, token: number): boolean {
  const { pos1, pos2 } = tokens.features(token);
  return pos1 === '接尾' && pos2 === '人名';
}
