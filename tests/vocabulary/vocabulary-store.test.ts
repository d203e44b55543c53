import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { deleteDB, openDB } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { storeFailure } from '../../src/vocabulary/store-failure';
import { watchChanges } from '../../src/vocabulary/vocabulary-changes';
import {
  closeVocabularyDatabase,
  DATABASE_NAME,
  vocabularyDatabase,
} from '../../src/vocabulary/vocabulary-database';
import { listWords, savedMeanings } from '../../src/vocabulary/read-words';
import { removeWord, restoreWord, saveWord } from '../../src/vocabulary/vocabulary-store';
import { savedWords } from './saved-words';
import { anyEntry, entryOf, saveMeeting, troopDispatch } from './vocabulary-entries';

const minute = (n: number) => new Date(Date.UTC(2026, 2, 9, 10, n));
const key = { term: troopDispatch.term, reading: troopDispatch.reading };

afterEach(async () => {
  await closeVocabularyDatabase();
  await deleteDB(DATABASE_NAME);
});

describe('saving', () => {
  it('keeps the word with its sentence, source and time', async () => {
    await saveMeeting(troopDispatch, minute(0));
    expect(await savedWords()).toEqual({
      entries: [entryOf(troopDispatch, minute(0).toISOString())],
      unreadable: 0,
    });
  });

  it('adds the sentence of a second meeting, once', async () => {
    await saveMeeting(troopDispatch, minute(0));
    const again = {
      ...troopDispatch,
      sentence: '派兵は数日中に始まる。',
      meaning: 'another gloss',
    };
    await saveMeeting(again, minute(1));
    await saveMeeting(again, minute(2));
    const { entries } = await savedWords();
    expect(entries).toHaveLength(1);
    expect(entries[0]?.meaning).toBe('dispatch of troops');
    expect(entries[0]?.savedAt).toBe(minute(0).toISOString());
    expect(entries[0]?.meetings.map(({ sentence, at }) => [sentence, at])).toEqual([
      [troopDispatch.sentence, minute(0).toISOString()],
      [again.sentence, minute(1).toISOString()],
    ]);
  });

  it('fills a meaning that was missing', async () => {
    await saveMeeting({ ...troopDispatch, meaning: '' });
    await saveMeeting(troopDispatch);
    expect((await savedWords()).entries[0]?.meaning).toBe('dispatch of troops');
  });

  it('keeps words of different reading apart', async () => {
    await saveMeeting({ ...troopDispatch, term: '上手', reading: 'じょうず' });
    await saveMeeting({ ...troopDispatch, term: '上手', reading: 'うわて' });
    expect((await savedWords()).entries).toHaveLength(2);
  });

  it('loses nothing when two words are saved at once', async () => {
    const sentences = ['一', '二', '三', '四'];
    await Promise.all(sentences.map((sentence) => saveMeeting({ ...troopDispatch, sentence })));
    const [entry] = (await savedWords()).entries;
    expect(entry?.meetings.map(({ sentence }) => sentence).sort()).toEqual(sentences.sort());
  });
});

describe('a full disk', () => {
  it.each(['words', 'counts'])('is reported, and nothing is stored: %s', async (filled) => {
    await saveMeeting(troopDispatch, minute(0));
    const before = await savedWords();
    // Chromium and Firefox abort the transaction, which then has the reason.
    type Ending = { _abort: (reason: string) => void };
    // eslint-disable-next-line @typescript-eslint/unbound-method -- Called with its store below.
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...values
    ) {
      const request = put.apply(this, values);
      if (this.name === filled) {
        queueMicrotask(() => (this.transaction as unknown as Ending)._abort('QuotaExceededError'));
      }
      return request;
    });
    const saving = saveMeeting({ ...troopDispatch, term: '別' }, minute(1));
    const failure: unknown = await saving.then(
      () => null,
      (error: unknown) => error,
    );
    vi.restoreAllMocks();
    expect(storeFailure(failure)).toBe('quota');
    expect(await savedWords()).toEqual(before);
    expect((await listWords(0, 50)).total).toBe(1);
  });
});

describe('the list', () => {
  it('is ordered newest first', async () => {
    for (const [n, term] of ['甲', '乙', '丙'].entries()) {
      await saveMeeting({ ...troopDispatch, term }, minute([2, 0, 1][n]!));
    }
    expect((await savedWords()).entries.map(({ term }) => term)).toEqual(['甲', '丙', '乙']);
  });

  it('passes over records that cannot be read, and leaves them alone', async () => {
    await saveMeeting(troopDispatch);
    const database = await vocabularyDatabase();
    const broken = { term: '壊', reading: 'かい', savedAt: 'yesterday' };
    await database.put('words', broken);
    expect(await savedWords()).toMatchObject({ entries: [{ term: '派兵' }], unreadable: 1 });
    expect(await savedMeanings([{ term: '壊', reading: 'かい' }])).toEqual([null]);
    expect(await removeWord({ term: '壊', reading: 'かい' })).toBeNull();
    expect(await database.get('words', ['壊', 'かい'])).toEqual(broken);
  });

  it('moves an unreadable record aside when its word is saved again', async () => {
    const database = await vocabularyDatabase();
    const broken = { ...key, from: 'another version' };
    await database.put('words', broken);
    await saveMeeting(troopDispatch);
    expect((await savedWords()).entries).toHaveLength(1);
    expect(await database.getAll('unreadable')).toEqual([broken]);
  });
});

it('counts the words as they are saved, removed and put back', async () => {
  const total = async () => (await listWords(0, 1)).total;
  expect(await total()).toBe(0);
  await saveMeeting(troopDispatch);
  await saveMeeting({ ...troopDispatch, sentence: '二度目。' });
  await saveMeeting({ ...troopDispatch, term: '侵攻' });
  expect(await total()).toBe(2);
  const removed = await removeWord(key);
  await removeWord(key);
  expect(await total()).toBe(1);
  await restoreWord(removed!);
  expect(await total()).toBe(2);
});

describe('asking whether words are saved', () => {
  it('answers in the order of the question', async () => {
    await saveMeeting(troopDispatch);
    expect(await savedMeanings([{ term: '派兵', reading: 'はけん' }, key])).toEqual([
      null,
      troopDispatch.meaning,
    ]);
    expect(await savedMeanings([])).toEqual([]);
  });

  it('answers with the meaning that the reader chose last', async () => {
    await saveMeeting(troopDispatch, minute(0));
    const chosen = entryOf({ ...troopDispatch, meaning: 'expedition' }, minute(1).toISOString());
    await saveWord(chosen, { replaceMeaning: true });
    expect(await savedMeanings([key])).toEqual(['expedition']);
    await saveMeeting({ ...troopDispatch, sentence: '二度目。' }, minute(2));
    expect(await savedMeanings([key])).toEqual(['expedition']);
    expect((await savedWords()).entries[0]?.meetings).toHaveLength(2);
  });
});

describe('removing', () => {
  it('returns null for a word that is not there', async () => {
    expect(await removeWord(key)).toBeNull();
  });

  it('is undone exactly by restoring', async () => {
    await fc.assert(
      fc
        .asyncProperty(
          fc.uniqueArray(anyEntry, {
            minLength: 1,
            maxLength: 4,
            selector: ({ term, reading }) => JSON.stringify([term, reading]),
          }),
          async (entries) => {
            for (const entry of entries) await restoreWord(entry);
            const before = await savedWords();
            expect(before.entries).toHaveLength(entries.length);

            const removed = await removeWord(entries[0]!);
            expect(removed).toEqual(entries[0]);
            expect((await savedWords()).entries).toHaveLength(entries.length - 1);

            await restoreWord(removed!);
            expect(await savedWords()).toEqual(before);
          },
        )
        .afterEach(async () => {
          await (await vocabularyDatabase()).clear('words');
        }),
      { numRuns: 40 },
    );
  });

  it('and restoring keeps what was saved in between', async () => {
    await saveMeeting(troopDispatch, minute(0));
    const removed = await removeWord(key);
    await saveMeeting({ ...troopDispatch, sentence: '二度目。' }, minute(1));
    await restoreWord(removed!);
    const [entry] = (await savedWords()).entries;
    expect(entry?.savedAt).toBe(minute(0).toISOString());
    expect(entry?.meetings.map(({ sentence }) => sentence)).toEqual([
      troopDispatch.sentence,
      '二度目。',
    ]);
  });
});

describe('the connection', () => {
  it('gives way to an upgrade and opens again', async () => {
    await saveMeeting(troopDispatch);
    const upgraded = await openDB(DATABASE_NAME, 3);
    expect(upgraded.version).toBe(3);
    upgraded.close();
    const failure = await savedWords().catch(storeFailure);
    expect(failure).toBe('newerVersion');
  });
});

describe('watching', () => {
  it('reports saved, restored and removed words, until it is stopped', async () => {
    const listener = vi.fn();
    const stop = watchChanges(listener);
    await saveMeeting(troopDispatch);
    const removed = await removeWord(key);
    await restoreWord(removed!);
    await removeWord({ term: 'なし', reading: '' });
    await vi.waitFor(() => expect(listener).toHaveBeenCalledTimes(3));
    stop();
    await saveMeeting({ ...troopDispatch, term: '別' });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(listener).toHaveBeenCalledTimes(3);
  });
});
