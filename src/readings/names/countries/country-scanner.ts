/**
 * Extra nodes for abbreviated countries (one kanji) before offices and matters of a state: 米大統領
 * べいだいとうりょう, 仏首脳, 独外相. IPADIC has them, but after a katakana name it prefers 米 マイ, 独 ドク
 * as a noun, 中 ナカ.
 */
import { BitSet, nextOf } from '../../../collections/bit-set';
import type { Lexicon } from '../../../text/lexicon';
import type { CountryNode } from '../../../tokens/extra-words';
import { holds, type CountryRule } from './country-rule';
import { COUNTRY_RULES } from './country-rules';
import { COUNTRIES, type Country } from './country-table';

/** Abbreviated countries side by side: 米中 of 米中首脳. Offsets in UTF-16 units. */
interface CountryRow {
  start: number;
  end: number;
  /** That decided it. */
  rule: CountryRule;
}

/** Lower than any word of one kanji, since the context is certain. */
const COST = -8_000;

export class CountryScanner {
  private readonly leftId: number;
  private readonly rightId: number;
  private readonly countries: ReadonlyMap<string, Country>;
  private readonly units: BitSet;

  /** @param countries and rules: tests leave some out */
  constructor(
    lexicon: Lexicon,
    countries: readonly Country[] = COUNTRIES,
    private readonly rules: readonly CountryRule[] = COUNTRY_RULES,
  ) {
    const word = lexicon.wordsOf('米').find((w) => lexicon.featuresOf(w).pos3 === '国') ?? 0;
    ({ leftId: this.leftId, rightId: this.rightId } = lexicon.contextOf(word));
    this.countries = new Map(countries.map((country) => [country.kanji, country]));
    this.units = BitSet.ofUnits([...this.countries.keys()].join(''));
  }

  /** @returns nodes in the order of the text, one per kanji */
  scan(text: string): CountryNode[] {
    const nodes: CountryNode[] = [];
    for (const { start, end, rule } of this.rows(text)) {
      for (let at = start; at < end; at++) nodes.push(this.node(text, at, rule));
    }
    return nodes;
  }

  /** The rows of kanji that are countries, in the order of the text. */
  rows(text: string): CountryRow[] {
    const rows: CountryRow[] = [];
    let end = 0;
    for (;;) {
      const start = nextOf(this.units, text, end);
      if (start === text.length) return rows;
      end = start + 1;
      while (end < text.length && this.units.has(text.charCodeAt(end))) end++;
      const row = { start, end };
      const rule = this.rules.find((one) => holds(one, text, row));
      if (rule !== undefined) rows.push({ start, end, rule });
    }
  }

  private node(text: string, start: number, { why }: CountryRule): CountryNode {
    const country = this.countries.get(text.charAt(start));
    const { leftId, rightId } = this;
    return {
      kind: 'country',
      start,
      end: start + 1,
      leftId,
      rightId,
      cost: COST,
      reading: country?.reading ?? '',
      country: country?.english ?? '',
      why,
    };
  }
}
