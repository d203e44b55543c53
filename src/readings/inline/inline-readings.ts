/**
 * Parses inline readings: finds the part of the text before the parenthesis that a reading belongs
 * to, rejects remarks such as （いずれも） and （ただし）, and splits names into surname and given name.
 */
import type { KanjiDictionary } from '../../dictionary/kanji-dictionary';
import { isKana, isKanji, toHiragana, unvoiced } from '../../text/kana';
import type { Lexicon } from '../../text/lexicon';
import type { InlineReading } from './inline-reading';

/** A word with its reading from the article, in hiragana. */
export interface InlineWord {
  surface: string;
  reading: string;
}

/** The result for one inline reading: a word, or the surname and given name of a person. */
export type InlineWords = readonly [InlineWord] | readonly [surname: InlineWord, given: InlineWord];

/** A title between a name and its reading: 高市早苗首相（たかいち・さなえ）. */
const TITLE =
  /(?:氏|さん|様|君|ちゃん|(?:副|前|元)?(?:首相|大統領|総裁|総理|社長|会長|知事|市長|議員|長官|大臣|教授|監督|選手|容疑者|被告|代表|委員長|官房長官|外相|財務相))$/u;

/** Chinese and Korean names with their foreign reading, which kanji dictionaries lack. */
const FOREIGN_NAME = /^\p{sc=Han}{3}$/u;

const SEPARATOR = /[・･\s]+/u;

/** Parts of speech of remarks in parentheses (しかし, いずれも), which are not readings. */
const REMARK = new Set(['副詞', '接続詞', '連体詞', '助詞', '感動詞', '動詞', '形容詞', '助動詞']);

/** The longest reading of a kanji is 志 こころざし; unknown ones in names are short (大翔 ひろと). */
const MAX_KANA_PER_KANJI = 5;
const MAX_UNKNOWN_KANA = 3;
/** A reading of a single kanji would be applied in too many places. */
const MIN_KANJI = 2;

/** Size of the cache: each batch of an article has the same inline readings. */
const MAX_CACHED = 1_000;

/** Distance of a word and a reading that cannot be aligned. */
const NEVER = 1_000;

export class InlineReadings {
  private readonly judged = new Map<string, InlineWords | null>();
  private readonly readings = new Map<string, readonly string[]>();

  constructor(
    private readonly lexicon: Lexicon,
    private readonly kanji: KanjiDictionary,
  ) {}

  /** @returns null if it is not a reading of the text before it */
  parse(given: InlineReading): InlineWords | null {
    const key = `${given.base}\t${given.reading}\t${given.ruby}`;
    let judgement = this.judged.get(key);
    if (judgement === undefined) {
      judgement = this.parseUncached(given);
      if (this.judged.size >= MAX_CACHED) this.judged.clear();
      this.judged.set(key, judgement);
    }
    return judgement;
  }

  private parseUncached({ base, reading, ruby }: InlineReading): InlineWords | null {
    const parts = toHiragana(reading.normalize('NFKC')).split(SEPARATOR).filter(isSaid);
    if (parts.some((part) => !/^[ぁ-ゖー]+$/u.test(part))) return null;
    if (ruby) return wholeWord(base, parts.join(''));
    const foreign = FOREIGN_NAME.test(base) && /^\p{sc=Kana}/u.test(reading);
    return (
      this.nameOrWord(base.replace(TITLE, ''), parts) ??
      this.nameOrWord(base, parts) ??
      (foreign ? foreignName(base, parts) : null)
    );
  }

  private nameOrWord(base: string, parts: readonly string[]): InlineWords | null {
    const [surname = '', given] = parts;
    if (parts.length === 2 && given !== undefined) return this.name(base, surname, given);
    const reading = parts.join('');
    if (reading === '' || /[ 　]/u.test(base)) return null;
    const word = this.word(base, reading);
    return word === null ? null : (this.divided(word) ?? [word]);
  }

  /** Splits a name whose reading has no separator (たかいちさなえ), if the lexicon has both parts. */
  private divided({ surface, reading }: InlineWord): InlineWords | null {
    for (let cut = 1; cut < surface.length; cut++) {
      const surname = this.nameReadings(surface.slice(0, cut), '姓').find((one) =>
        reading.startsWith(one),
      );
      if (surname === undefined) continue;
      const rest = reading.slice(surname.length);
      if (!this.nameReadings(surface.slice(cut), '名').includes(rest)) continue;
      return [
        { surface: surface.slice(0, cut), reading: surname },
        { surface: surface.slice(cut), reading: rest },
      ];
    }
    return null;
  }

  /** The suffix of the base that fits a surname and a given name best; in a tie the surname, then the shortest. */
  private name(base: string, surname: string, given: string): InlineWords | null {
    const space = base.search(/[ 　]/u);
    const gap = space < 0 ? 0 : 1;
    let best: InlineWords | null = null;
    let least = Infinity;
    let leastOfSurname = Infinity;
    for (let start = base.length - 2; start >= 0; start--) {
      const firstCut = space < 0 ? start + 1 : space;
      const lastCut = space < 0 ? base.length - 1 : space;
      if (start >= firstCut) continue;
      for (let cut = firstCut; cut <= lastCut; cut++) {
        const first = base.slice(start, cut);
        const second = base.slice(cut + gap);
        if (kanjiIn(first) === 0 || !isName(first) || !isName(second)) continue;
        const ofSurname = this.distance(first, surname);
        const ofGiven = this.distance(second, given);
        // Surnames have dictionary readings; parents choose the reading of given names freely.
        if (2 * ofSurname > kanjiIn(first) || ofGiven >= NEVER) continue;
        const total = ofSurname + ofGiven;
        // 竹田|麗央 りお, not 田麗|央: as many strange readings, but none in the surname.
        if (total > least || (total === least && ofSurname >= leastOfSurname)) continue;
        least = total;
        leastOfSurname = ofSurname;
        best = [
          { surface: first, reading: surname },
          { surface: second, reading: given },
        ];
      }
    }
    return best;
  }

  /** The suffix of the base that fits a reading best; in a tie the shortest. */
  private word(base: string, reading: string): InlineWord | null {
    const remark = this.lexicon
      .wordsOf(reading)
      .some((word) => REMARK.has(this.lexicon.featuresOf(word).pos));
    let best: InlineWord | null = null;
    let least = Infinity;
    for (let start = base.length - 2; start >= 0; start--) {
      const surface = base.slice(start);
      const kanji = kanjiIn(surface);
      if (kanji < MIN_KANJI) continue;
      const distance = this.distance(surface, reading);
      if (2 * distance > kanji || (remark && distance > 0) || distance >= least) continue;
      least = distance;
      best = { surface, reading };
    }
    return best;
  }

  /**
   * Number of kanji of a word whose part of the reading is in no dictionary, in the best alignment.
   * `NEVER` if kana of the word are missing in the reading, or it is too long or too short.
   */
  private distance(surface: string, reading: string): number {
    const known = new Map<number, number>();
    const from = (at: number, kana: number): number => {
      if (at === surface.length) return kana === reading.length ? 0 : NEVER;
      const key = at * (reading.length + 1) + kana;
      const seen = known.get(key);
      if (seen !== undefined) return seen;
      const distance = step(at, kana);
      known.set(key, distance);
      return distance;
    };
    const step = (at: number, kana: number): number => {
      const unit = surface.charCodeAt(at);
      if (isKana(unit)) {
        const same = toHiragana(surface.charAt(at)) === reading.charAt(kana);
        return same ? from(at + 1, kana + 1) : NEVER;
      }
      if (!isKanji(unit)) return NEVER;
      let least = NEVER;
      for (
        let length = 1;
        length <= MAX_KANA_PER_KANJI && kana + length <= reading.length;
        length++
      ) {
        const piece = reading.slice(kana, kana + length);
        const strange = this.isReadingOf(surface.charAt(at), piece) ? 0 : 1;
        if (strange === 1 && length > MAX_UNKNOWN_KANA) continue;
        least = Math.min(least, strange + from(at + 1, kana + length));
      }
      for (let end = at + 1; end <= surface.length; end++) {
        for (const word of this.wordReadings(surface.slice(at, end))) {
          if (reading.startsWith(word, kana))
            least = Math.min(least, from(end, kana + word.length));
        }
      }
      return least;
    };
    return from(0, 0);
  }

  /** Readings of a word in the lexicon, in hiragana. */
  private wordReadings(surface: string): string[] {
    return this.lexicon
      .wordsOf(surface)
      .map((word) => toHiragana(this.lexicon.reading(word)))
      .filter(isSaid);
  }

  /** @param sort 姓 (surname) or 名 (given name) */
  private nameReadings(surface: string, sort: string): string[] {
    return this.lexicon
      .wordsOf(surface)
      .filter((word) => this.lexicon.featuresOf(word).pos3 === sort)
      .map((word) => toHiragana(this.lexicon.reading(word)));
  }

  private isReadingOf(kanji: string, piece: string): boolean {
    let readings = this.readings.get(kanji);
    if (readings === undefined) this.readings.set(kanji, (readings = this.readingsOf(kanji)));
    return readings.includes(unvoiced(piece));
  }

  /** Readings of a kanji, `unvoiced`: also geminated ones, and whole verbs as in names. */
  private readingsOf(kanji: string): string[] {
    const entry = this.kanji.find(kanji);
    if (entry === null) return [];
    const on = entry.onReadings.map((reading) => toHiragana(reading.replace(/[-.]/gu, '')));
    const kun = entry.kunReadings.flatMap((reading) => {
      const [stem = '', okurigana = ''] = reading.replace(/-/gu, '').split('.');
      return okurigana === '' ? [stem] : [stem, stem + okurigana];
    });
    return [...on, ...kun].flatMap((reading) => {
      const plain = unvoiced(reading);
      // Gemination: 学校 がっこう, 日本 にっぽん.
      return plain.length > 1 ? [plain, `${plain.slice(0, -1)}っ`] : [plain];
    });
  }
}

/** A surname of one kanji and a given name of two. */
function foreignName(base: string, [surname, given]: readonly string[]): InlineWords | null {
  if (surname === undefined || given === undefined) return null;
  return [
    { surface: base.slice(0, 1), reading: surname },
    { surface: base.slice(1), reading: given },
  ];
}

function wholeWord(surface: string, reading: string): InlineWords | null {
  const kanji = kanjiIn(surface);
  const others = surface.length - kanji;
  const longest = MAX_KANA_PER_KANJI * kanji + others;
  if (kanji < MIN_KANJI || reading.length < kanji || reading.length > longest) return null;
  return [{ surface, reading }];
}

function kanjiIn(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) if (isKanji(text.charCodeAt(i))) count++;
  return count;
}

/** Names of persons have no particles: の and others join them to other words. */
function isName(text: string): boolean {
  return text !== '' && text.length <= 5 && !/[のをはがにへ・]/u.test(text);
}

function isSaid(text: string): boolean {
  return text !== '';
}
