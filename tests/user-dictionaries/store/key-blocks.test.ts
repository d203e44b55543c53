import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  blocksWith,
  KeyCollection,
  placesIn,
} from '../../../src/user-dictionaries/store/key-blocks';

it('finds every row of every key, the best score first', () => {
  const entries = fc.array(
    fc.record({
      // Few different ones, so that some fill more than a block.
      key: fc.constantFrom('', 'あ', 'あい', '亜', '亜細亜', '😀'),
      score: fc.integer({ min: -2, max: 2 }),
    }),
    { maxLength: 3_000, size: 'max' },
  );
  fc.assert(
    fc.property(entries, (added) => {
      const collection = new KeyCollection();
      for (const [place, { key, score }] of added.entries()) collection.add(key, place, score);
      const blocks = [...collection.blocks()];
      const firstKeys = blocks.map(({ keys }) => keys[0]!);
      for (const key of ['', 'あ', 'あい', 'あう', '亜', '亜細亜', '😀', '龍']) {
        const [from, to] = blocksWith(firstKeys, key);
        const places = blocks.slice(from, to).flatMap((block) => placesIn(block, key));
        const expected = added
          .map((entry, place) => ({ ...entry, place }))
          .filter((entry) => entry.key === key)
          .sort((a, b) => b.score - a.score || a.place - b.place);
        expect(places).toEqual(expected.map(({ place }) => place));
      }
    }),
    { numRuns: 30 },
  );
});
