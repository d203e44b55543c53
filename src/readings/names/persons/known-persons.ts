/**
 * Extra nodes for the full names that a dictionary or our own lists have: 茂木敏充 is もてぎとしみつ
 * before 氏 as before 外相. Surname and given name stay two words.
 */
import { BitSet, nextOf } from '../../../collections/bit-set';
import type { KnownPerson, PersonNames } from '../../../dictionary/person-names';
import { isKanji, toHiragana } from '../../../text/kana';
import type { Lexicon } from '../../../text/lexicon';
import type { PersonNode } from '../../../tokens/extra-words';
import type { InlineReading } from '../../inline/inline-reading';
import { isTitleAfter } from './person-titles';
import { PersonNodes } from './person-nodes';

/**
 * Cost of each part of a name. Surnames and given names of the lexicon cost about 8,000: a name that
 * a dictionary has as a whole wins over other cuts, and over words that only overlap with it in part.
 */
const COST = 4_000;
/** Of people in our own lists, who are in the news today. */
const LISTED_COST = 1_000;
/** Of those, where the name ends for certain: 尚 of 松本尚氏, not the Ryukyu dynasty of 尚氏. */
const CERTAIN_COST = -3_000;

/** Of a name that other kanji than a title follow: it may be cut out of a longer one (須田英太郎). */
const RISKY_COST = 7_000;

/** After a title a name may begin: 首相, 外相, 会長, 議員. */
const ENDS_TITLE = BitSet.ofUnits('相長員官席領記裁事授');

export class KnownPersons {
  private readonly starts: BitSet;
  private readonly nodes: PersonNodes;

  constructor(
    private readonly lexicon: Lexicon,
    private readonly names: PersonNames,
  ) {
    this.nodes = new PersonNodes(lexicon);
    this.starts = new BitSet(names.firstUnits());
  }

  /** @returns nodes in the order of the text */
  scan(text: string): PersonNode[] {
    const found: PersonNode[] = [];
    for (let at = nextOf(this.starts, text, 0); at < text.length;) {
      const person = this.names.personAt(text, at);
      if (person !== null) found.push(...this.nodesOf(text, at, person));
      at = nextOf(this.starts, text, at + 1);
    }
    return found.sort((a, b) => a.start - b.start);
  }

  /**
   * The persons of a text as readings that hold for the whole article: with 菅野智之 すがの, 菅野投手 is
   * すがの too, and with 平野美宇 平野 is no plain (へいや). Only those whose surname is not read so anyway.
   */
  readingsIn(text: string): InlineReading[] {
    const found: InlineReading[] = [];
    for (let at = nextOf(this.starts, text, 0); at < text.length;) {
      const person = this.names.personAt(text, at);
      const reading = person === null ? null : this.readingFor(text, at, person);
      if (reading !== null) found.push(reading);
      at = nextOf(this.starts, text, at + 1);
    }
    return found;
  }

  private readingFor(text: string, start: number, person: KnownPerson): InlineReading | null {
    const { length, cut, readings, unsure } = person;
    if (unsure || cut < 1 || costOf(text, start, person) === null) return null;
    const surname = text.slice(start, start + cut);
    const usual = this.names.find(surname, 'surname');
    const isUsual = usual !== null && !usual.unsure && usual.reading === readings[0];
    if (isUsual && this.isOnlyReading(surname, usual.reading)) return null;
    return { base: text.slice(start, start + length), reading: readings.join('・'), ruby: false };
  }

  /** Whether the lexicon has a surname and no other word that is so written but read otherwise. */
  private isOnlyReading(surname: string, reading: string): boolean {
    const words = this.lexicon.wordsOf(surname);
    return (
      words.length > 0 && words.every((word) => toHiragana(this.lexicon.reading(word)) === reading)
    );
  }

  private nodesOf(text: string, start: number, person: KnownPerson): PersonNode[] {
    const { length, cut, gap, readings, unsure, listed } = person;
    const end = start + length;
    const cost = costOf(text, start, person);
    if (cost === null) return [];
    const why = listed ? 'a person in the news' : 'a person of the name dictionary';
    const [first = '', second] = readings;
    const shared = { uncertain: unsure, cost, why };
    if (second === undefined) {
      return [this.nodes.node({ ...shared, start, end, part: '一般', reading: first })];
    }
    return [
      this.nodes.node({ ...shared, start, end: start + cut, part: '姓', reading: first }),
      this.nodes.node({ ...shared, start: start + cut + gap, end, part: '名', reading: second }),
    ];
  }
}

/**
 * The cost of each part. A name of two kanji is in too many words (韓正 in 日韓正常化), so it must stand
 * alone; one with a given name of one kanji must end there (須田英 in 須田英太郎).
 */
function costOf(text: string, start: number, person: KnownPerson): number | null {
  const { length, cut, listed } = person;
  const end = start + length;
  const before = text.charCodeAt(start - 1);
  const ends = end === text.length || !isKanji(text.charCodeAt(end)) || isTitleAfter(text, end);
  const opens = start === 0 || !isKanji(before) || ENDS_TITLE.has(before);
  if (length === 2 && !(opens && ends)) return null;
  if (length - cut === 1 && !ends) return null;
  if (listed) return opens && ends ? CERTAIN_COST : LISTED_COST;
  return ends ? COST : RISKY_COST;
}
