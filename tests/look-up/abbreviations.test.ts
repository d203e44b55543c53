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

function summaryOf(text: string, offset: number): string {
  const [entry] = lookUp(analyzer, names, { text, offset, published: '' }).entries;
  if (entry === undefined) return 'empty';
  const { headword, reading, senses } = entry;
  const glosses = senses[0]?.glosses ?? [];
  return `${fold(headword)} ${reading} ${glosses.slice(0, 2).join('; ')} ${glosses.at(-1) ?? ''}`;
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
        const said = summaryOf(before + written + after, before.length);
        const all = [...glosses, japanese];
        const isRight =
          said.startsWith(`${abbreviation} ${reading} ${all[0]}`) && said.includes(japanese);
        return isRight ? [] : [`${written}: ${said}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('knows at least 700', () => {
    expect(first.length).toBeGreaterThanOrEqual(700);
  });
});
