/**
 * Damaged dictionaries are refused with a reason and leave nothing in the database, or are taken,
 * looked up and removed again. The seed of a failure is in fast-check's report; KIJIYOMI_RUNS makes
 * a longer run.
 */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  listDictionaries,
  removeDictionary,
} from '../../../src/user-dictionaries/store/dictionary-store';
import { importedEntries } from '../../../src/user-dictionaries/look-up/imported-entries';
import { importedFacts } from '../../../src/user-dictionaries/look-up/imported-facts';
import { importedKanji } from '../../../src/user-dictionaries/look-up/imported-kanji';
import type { ImportError } from '../../../src/user-dictionaries/import/import-problem';
import { type Json, mutatedJson } from '../../json-mutation';
import { readLocale } from '../../ui/english-texts';
import { json, PIXEL, term } from '../dictionary-zips';
import { storedRecords, take, useEmptyDatabase } from '../empty-database';
import { zipOf } from '../zip-writer';

useEmptyDatabase();

const RUNS = Number(process.env['KIJIYOMI_RUNS'] ?? 60);

const content = {
  type: 'structured-content',
  content: [
    { tag: 'span', data: { content: 'partOfSpeech' }, title: 'noun', content: 'noun' },
    { tag: 'ruby', content: ['例', { tag: 'rt', content: 'れい' }] },
    { tag: 'a', href: '?query=例文', content: '例文' },
    { tag: 'img', path: 'img/漢.png', width: 1, height: 1 },
  ],
};

/** A valid dictionary to damage: its files, by name. */
const FILES = {
  'index.json': { title: 'Test', revision: '1', format: 3, frequencyMode: 'rank-based' },
  'term_bank_1.json': [
    term('漢字', 'かんじ', ['meaning', content], { tags: 'n', rules: 'v5', score: 3 }),
    term('派兵', 'はへい', [['派', ['passive']]], { termTags: 'news' }),
  ],
  'term_meta_bank_1.json': [
    ['漢字', 'freq', { reading: 'かんじ', frequency: { value: 5, displayValue: '5㋕' } }],
    ['派兵', 'freq', 7],
    ['漢字', 'pitch', { reading: 'かんじ', pitches: [{ position: 0, nasal: 1 }] }],
  ],
  'kanji_bank_1.json': [['漢', 'カン', 'から', 'jouyou', ['China'], { strokes: '13' }]],
  'kanji_meta_bank_1.json': [['漢', 'freq', 442]],
  'tag_bank_1.json': [['n', 'partOfSpeech', 0, 'noun', 0]],
} as unknown as Record<string, Json>;

const zipped = (files: Record<string, Json>) =>
  zipOf([
    ...Object.entries(files).map(([name, value]) => json(name, value)),
    { name: 'img/漢.png', content: PIXEL },
  ]);

const BYTES = new Uint8Array(await zipped(FILES).arrayBuffer());

const damagedFiles = mutatedJson(FILES).map((files) => ({
  what: JSON.stringify(files),
  zip: zipped(files),
}));

/** Replaces or removes so many bytes from a position on. */
const damagedBytes = fc
  .array(
    fc.record({
      place: fc.nat(BYTES.length - 1),
      length: fc.integer({ min: 0, max: 8 }),
      put: fc.uint8Array({ maxLength: 8 }),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((changes) => {
    let bytes = BYTES;
    for (const { place, length, put } of changes) {
      bytes = Uint8Array.of(...bytes.slice(0, place), ...put, ...bytes.slice(place + length));
    }
    return { what: JSON.stringify(changes), zip: new Blob([bytes]) };
  });

const flippedBits = fc
  .array(fc.tuple(fc.nat(BYTES.length - 1), fc.nat(7)), { minLength: 1, maxLength: 6 })
  .map((flips) => {
    const bytes = BYTES.slice();
    for (const [place, bit] of flips) bytes[place]! ^= 1 << bit;
    return { what: JSON.stringify(flips), zip: new Blob([bytes]) };
  });

const truncated = fc
  .nat(BYTES.length)
  .map((length) => ({ what: `${length} bytes`, zip: new Blob([BYTES.slice(0, length)]) }));

/** As the card looks them up. */
async function lookUp(): Promise<void> {
  const candidates = ['漢字', '派兵', '派'].map((text) => ({
    term: text,
    reading: '',
    classes: [],
    inflection: [],
    start: 0,
    end: text.length,
  }));
  expect(await importedEntries(candidates)).toBeInstanceOf(Array);
  const words = candidates.map(({ term }) => ({ headword: term, reading: '' }));
  expect(await importedFacts(words)).toBeInstanceOf(Array);
  expect(await importedKanji(['漢'])).toBeInstanceOf(Array);
}

it('a damaged dictionary is refused and leaves nothing, or is taken and looked up', async () => {
  const reasons = new Set((await readLocale('en')).map(({ key }) => key.join('.')));
  const counts = new Map<string, number>();
  const count = (what: string) => counts.set(what, (counts.get(what) ?? 0) + 1);
  const damaged = fc.oneof(damagedFiles, damagedBytes, flippedBits, truncated);
  await fc.assert(
    fc.asyncProperty(damaged, async ({ zip }) => {
      // A failure is tried again with less damage: what it left is no longer of interest.
      for (const { id } of await listDictionaries()) await removeDictionary(id);
      try {
        await take(zip);
      } catch (error) {
        const { name, problem } = error as ImportError;
        expect(name).toBe('ImportError');
        // A specific reason, not the general one.
        expect(problem).not.toBe('importFailed');
        expect(reasons).toContain(problem);
        expect(await storedRecords()).toBe(0);
        count(problem);
        return;
      }
      const dictionaries = await listDictionaries();
      expect(dictionaries).toHaveLength(1);
      await lookUp();
      await removeDictionary(dictionaries[0]!.id);
      expect(await storedRecords()).toBe(0);
      count('taken');
    }),
    { numRuns: RUNS },
  );
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  console.info(`${RUNS} damaged dictionaries:`, Object.fromEntries(counts));
}, 600_000);
