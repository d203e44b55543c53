import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { UNKNOWN_DATE } from '../../src/vocabulary/entry-date';
import { listWords } from '../../src/vocabulary/read-words';
import { storeFailure } from '../../src/vocabulary/store-failure';
import {
  closeVocabularyDatabase,
  DATABASE_NAME,
  vocabularyDatabase,
} from '../../src/vocabulary/vocabulary-database';
import { removeWord } from '../../src/vocabulary/vocabulary-store';
import { savedWords } from './saved-words';
import { storeAsVersion1 } from './stored-words';
import { entryOf, troopDispatch } from './vocabulary-entries';
import type { WordPosition } from '../../src/vocabulary/saved-batches';

afterEach(async () => {
  vi.restoreAllMocks();
  await closeVocabularyDatabase();
  await deleteDB(DATABASE_NAME);
});

const dated = (term: string, savedAt: string) => entryOf({ ...troopDispatch, term }, savedAt);

describe('a database of the former version', () => {
  it('keeps every word', async () => {
    const words = Array.from({ length: 120 }, (_, n) =>
      dated(`語${n}`, new Date(Date.UTC(2026, 0, 1, 0, n)).toISOString()),
    );
    await storeAsVersion1(words);
    expect(await savedWords()).toEqual({ entries: words.reverse(), unreadable: 0 });
    const { words: window, total } = await listWords(100, 10);
    expect(total).toBe(120);
    expect(window.map((word) => word?.term)).toEqual(words.slice(100, 110).map(({ term }) => term));
    const terms = words.map(({ term }) => term);
    for (const from of [0, 5, 37, 60, 95, 112]) {
      for (const near of [0, 4, 40, 70, 119]) {
        const { savedAt, term, reading } = words[near]!;
        const known = { index: near, at: [savedAt, term, reading] as WordPosition };
        const found = (await listWords(from, 8, known)).words.map((word) => word?.term);
        expect(found).toEqual(terms.slice(from, from + 8));
      }
    }
    expect((await listWords(119, 10)).words).toHaveLength(1);
    expect((await listWords(120, 10)).words).toEqual([]);
  });

  it('gets valid dates in place of unreadable ones, and its words can be removed', async () => {
    await storeAsVersion1([
      dated('零', '2026-01-01T00:00:00+09'),
      dated('壱', 'yesterday'),
      dated('弐', '+275760-09-13T00:00:00.001Z'),
      dated('参', '2026-03-09T10:00:00.000Z'),
    ]);
    const { entries, unreadable } = await savedWords();
    expect(unreadable).toBe(0);
    expect(entries.map(({ term, savedAt }) => [term, savedAt])).toEqual([
      ['参', '2026-03-09T10:00:00.000Z'],
      ['零', '2025-12-31T15:00:00.000Z'],
      ['弐', UNKNOWN_DATE],
      ['壱', UNKNOWN_DATE],
    ]);
    for (const entry of entries) expect(await removeWord(entry)).toEqual(entry);
    expect((await listWords(0, 10)).total).toBe(0);
  });

  it('has the same sentence once', async () => {
    const entry = entryOf(troopDispatch);
    await storeAsVersion1([{ ...entry, meetings: [...entry.meetings, ...entry.meetings] }]);
    expect((await savedWords()).entries).toEqual([entry]);
  });

  it('sets aside records that are not words, unchanged and counted', async () => {
    const broken = { term: '壊', reading: 'かい', savedAt: 5 };
    await storeAsVersion1([broken, entryOf(troopDispatch)]);
    expect(await savedWords()).toEqual({ entries: [entryOf(troopDispatch)], unreadable: 1 });
    expect(await (await vocabularyDatabase()).getAll('unreadable')).toEqual([broken]);
  });
});

describe('a database that cannot be made', () => {
  it('gives the reason: the disk is full', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const error: unknown = await vocabularyDatabase().catch((error: unknown) => error);
    expect(storeFailure(error)).toBe('quota');
    vi.restoreAllMocks();
    await expect(vocabularyDatabase()).resolves.toBeDefined();
  });
});
