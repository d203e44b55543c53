/**
 * Extra nodes for the municipalities of Japan where a word of their office follows, which takes their
 * name apart: 四万十市 is しまんと, but 四万十|市長 was よんまんじゅう; 呉|市民 was ご, 三戸|町立 さんこ.
 */
import { BitSet, nextOf } from '../../collections/bit-set';
import type { PersonNames } from '../../dictionary/person-names';
import type { Lexicon } from '../../text/lexicon';
import { isKanji, toHiragana } from '../../text/kana';
import type { PlaceNode } from '../../tokens/extra-words';

/** Lower than any word, since the context is certain. */
const COST = -8_000;
const LONGEST = 7;

const KINDS = BitSet.ofUnits('市町村区');
/** What makes one word with the kind: 市長, 町民, 村内, 区立, 市役所. Not 市民間, 市内閣, 市立候補. */
const OFFICE =
  /^(?:[市町村区](?:長(?![官老期野崎])|民(?![主間営放])|内(?!閣)|立(?!候補|憲|民)|議|政|有|営|外|税|道)|[市区](?:役所(?!前)|職員)|町役場)/u;
/** Offices and councils that follow the whole name of a town: 葉山町《まち》議会, 葉山町役場. */
const AFTER_TOWN = /^[町村](?:議会|役場|有林)/u;
/** Also titles of persons: 熊谷市長 is くまがや or a mayor called くまがい. 市長選 and 市議会 are not. */
const TITLE = /^[市町村区](?:長(?!選)|議(?![会選]))/u;

/** What may stand right before the name: 青森県七戸町長, 前呉市長. */
const BEFORE = BitSet.ofUnits('県府都道市郡元前現新旧同');

interface Municipality {
  /** The prefecture, or the city of a ward. */
  within: string;
  name: string;
  /** Hiragana, with 市, 町, 村 or 区. */
  reading: string;
}

export class MunicipalityScanner {
  private readonly byName = new Map<string, Municipality[]>();
  private readonly context: { leftId: number; rightId: number };
  private readonly word: number;

  constructor(
    lexicon: Lexicon,
    private readonly persons: PersonNames,
  ) {
    for (const line of lexicon.municipalities) {
      const [within = '', name = '', reading = ''] = line.split('\t');
      const known = this.byName.get(name) ?? [];
      known.push({ within, name, reading: toHiragana(reading) });
      this.byName.set(name, known);
    }
    const words = lexicon.wordsOf('大阪');
    this.word = words.find((word) => lexicon.featuresOf(word).pos2 === '地域') ?? words[0] ?? 0;
    this.context = lexicon.contextOf(this.word);
  }

  /** @returns nodes in the order of the text: the name without its kind, or with it before 議会 */
  scan(text: string): PlaceNode[] {
    const nodes: PlaceNode[] = [];
    for (let at = nextOf(KINDS, text, 0); at < text.length; at = nextOf(KINDS, text, at + 1)) {
      const next = text.slice(at, at + 4);
      const whole = AFTER_TOWN.test(next);
      if (!whole && !OFFICE.test(next)) continue;
      const place = this.placeBefore(text, at);
      if (place === null) continue;
      const start = at + 1 - place.name.length;
      if (TITLE.test(next) && this.isSurname(text, start, place)) continue;
      nodes.push(this.node(place, start, whole ? at + 1 : at));
    }
    return nodes;
  }

  /** The longest name that ends with the kind of place at a position. */
  private placeBefore(text: string, at: number): Municipality | null {
    for (let start = Math.max(0, at - LONGEST); start < at; start++) {
      const known = this.byName.get(text.slice(start, at + 1));
      if (known === undefined) continue;
      const before = text.charCodeAt(start - 1);
      const named = known.find(({ within }) => text.endsWith(within, start));
      if (named !== undefined) return named;
      if (start > 0 && isKanji(before) && !BEFORE.has(before)) return null;
      const readings = new Set(known.map(({ reading }) => reading));
      return readings.size === 1 ? known[0]! : null;
    }
    return null;
  }

  private isSurname(text: string, start: number, { name, within }: Municipality): boolean {
    if (text.endsWith(within, start)) return false;
    return (this.persons.find(name.slice(0, -1), 'surname')?.rank ?? 0) > 0;
  }

  private node({ name, reading }: Municipality, start: number, end: number): PlaceNode {
    const kind = end - start < name.length ? (KIND_READING.exec(reading)?.[0].length ?? 0) : 0;
    return {
      kind: 'place',
      start,
      end,
      ...this.context,
      cost: COST,
      word: this.word,
      reading: reading.slice(0, reading.length - kind),
      why: 'the official reading of the municipality',
    };
  }
}

const KIND_READING = /(?:し|ちょう|まち|むら|そん|く)$/u;
