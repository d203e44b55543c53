import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { problemsOf, randomText } from '../fuzz/random-strings';
import { openDictionaries } from '../../src/commands/open-dictionaries';
import { Analyzer } from '../../src/analysis/analyzer';

const dictionaries = await openDictionaries();
const analyzer = new Analyzer(dictionaries);

it('holds for any text: every character in one word, no pair cut, kana over kanji', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 31 - 1 }), (seed) => {
      expect(problemsOf(randomText(seed), analyzer, dictionaries)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

it('holds for texts of any code units', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      expect(problemsOf(text, analyzer, dictionaries)).toEqual([]);
    }),
    { numRuns: 200 },
  );
});
