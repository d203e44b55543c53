import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ABBREVIATION_TABLE } from '../../src/commands/build/dictionary-sources';
import { parseAbbreviations } from '../../src/dictionary/compile/parse-abbreviations';
import { fold, unfold } from '../../src/dictionary/fold';
import { lookUp } from '../../src/look-up/look-up';
import { analyzerUnderTest } from '../analysis/analyzer-under-test';

const { analyzer, names } = await analyzerUnderTest();

const listed = parseAbbreviations(readFileSync(ABBREVIATION_TABLE, 'utf8'));
/** The first meaning of each. */
const first = listed.filter(({ abbreviation }, i) => listed[i - 1]?.abbreviation !== abbreviation);

/** Headword, reading and first sense of the first entry. */
function firstMeaning(text: string, offset: number): string {
  const [entry] = lookUp(analyzer, names, { text, offset, published: '' }).entries;
  if (entry === undefined) return 'empty';
  const glosses = entry.senses[0]?.glosses ?? [];
  return `${fold(entry.headword)} ${entry.reading} ${glosses.join('; ')};`;
}

describe('the card of a Latin abbreviation', () => {
  it.each([
    ['', 'は'],
    ['', 'を巡る議論が続く。'],
    ['米国の', 'が上昇した。'],
    ['新しい', '関連の予算'],
  ])('leads with its meaning in the news between 「%s」 and 「%s」', (before, after) => {
    const wrong = first.flatMap(({ abbreviation, reading, glosses, japanese }) =>
      [abbreviation, unfold(abbreviation)].flatMap((written) => {
        const said = firstMeaning(before + written + after, before.length);
        const isRight =
          said.startsWith(`${abbreviation} ${reading} ${glosses[0]};`) &&
          said.includes(` ${japanese};`);
        return isRight ? [] : [`${written}: ${said}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('knows at least 700', () => {
    expect(first.length).toBeGreaterThanOrEqual(700);
  });
});
