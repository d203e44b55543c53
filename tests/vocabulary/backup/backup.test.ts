import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { saveCorrection } from '../../../src/corrections/correction-store';
import { listCorrections } from '../../../src/corrections/known-corrections';
import { DEFAULT_SETTINGS } from '../../../src/settings/settings';
import { loadSettings, saveSettings } from '../../../src/settings/settings-store';
import { restoreBackup, RestoreCanceled } from '../../../src/ui/backup/restore-backup';
import { createBackup } from '../../../src/ui/backup/save-backup';
import { BackupError, backupParts } from '../../../src/vocabulary/backup/backup-file';
import {
  closeVocabularyDatabase,
  DATABASE_NAME,
  vocabularyDatabase,
} from '../../../src/vocabulary/vocabulary-database';
import { restoreWord } from '../../../src/vocabulary/vocabulary-store';
import { answerForWords } from '../../background/answer-words';
import { fakeLocks } from '../../fake-locks';
import { connectTransport } from '../../messaging/fake-transport';
import { savedWords } from '../saved-words';
import { anyEntry, entryOf, saveMeeting, troopDispatch } from '../vocabulary-entries';

const now = new Date(Date.UTC(2026, 2, 9, 10));
const kaiba = { lemma: '会場', meant: '会場', reading: 'かいば', neighbor: null };

let stop = () => {};
function start(): void {
  fakeBrowser.reset();
  connectTransport();
  stop = answerForWords();
}
async function forget(): Promise<void> {
  stop();
  start();
  await closeVocabularyDatabase();
  await deleteDB(DATABASE_NAME);
}
beforeEach(start);
afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  await forget();
  stop();
});

const everything = async () => ({
  words: (await savedWords()).entries,
  corrections: (await listCorrections()).corrections,
  settings: await loadSettings(),
});
const backupText = async () => (await createBackup(now)).text();
const restore = (text: string) => restoreBackup(new Blob([text]));

async function fill(): Promise<void> {
  await saveMeeting(troopDispatch, now);
  await saveCorrection(kaiba, now);
  await saveSettings({ glossDensity: 'more', sitesOff: ['jp.investing.com'] });
}

describe('a backup', () => {
  it('brings everything back into an empty browser', async () => {
    await fill();
    const before = await everything();
    const file = await backupText();
    await forget();
    expect(await restore(file)).toEqual({ words: 1, corrections: 1, settings: 2 });
    expect(await everything()).toEqual(before);
  });

  it('changes nothing where it is restored again', async () => {
    await saveMeeting(troopDispatch, now);
    await saveCorrection(kaiba, now);
    const file = await backupText();
    const before = await everything();
    expect(await restore(file)).toEqual({ words: 0, corrections: 0, settings: 0 });
    expect(await everything()).toEqual(before);
  });

  it('loses nothing that the reader has', async () => {
    await saveMeeting(troopDispatch, now);
    await saveCorrection(kaiba, now);
    await saveSettings({ glossDensity: 'more', hoverDelay: 300 });
    const file = await backupText();
    await forget();
    const later = { ...troopDispatch, sentence: '派兵は続く。', meaning: 'mine' };
    await saveMeeting(later);
    await saveCorrection({ ...kaiba, reading: 'あいば' });
    await saveSettings({ glossDensity: 'off' });

    await restore(file);
    const { words, corrections, settings } = await everything();
    expect(words).toHaveLength(1);
    expect(words[0]!.meaning).toBe('mine');
    expect(words[0]!.meetings.map(({ sentence }) => sentence).sort()).toEqual(
      [later.sentence, troopDispatch.sentence].sort(),
    );
    expect(corrections.map(({ reading }) => reading)).toEqual(['あいば']);
    expect(settings).toEqual({ ...DEFAULT_SETTINGS, glossDensity: 'off', hoverDelay: 300 });
  });

  it('of any words is restored unchanged', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(anyEntry, { maxLength: 5, selector: (e) => e.term }),
        async (entries) => {
          await forget();
          for (const entry of entries) await restoreWord(entry);
          const before = await everything();
          const file = await backupText();
          await forget();
          await restore(file);
          expect(await everything()).toEqual(before);
        },
      ),
      { numRuns: 15 },
    );
  });

  it('of more words than one part holds is written with progress', async () => {
    const words = Array.from({ length: 1_200 }, (_, n) =>
      entryOf({ ...troopDispatch, term: `語${n}` }),
    );
    await fill();
    const content = JSON.parse(await backupText()) as { words: unknown[] };
    content.words = words;
    await forget();
    const shares: number[] = [];
    const file = new Blob([JSON.stringify(content)]);
    expect(await restoreBackup(file, (share) => shares.push(share))).toMatchObject({
      words: 1_200,
    });
    expect(shares.length).toBeGreaterThan(5);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });

  it('keeps the same word and the same sentence once', async () => {
    const entry = entryOf(troopDispatch);
    const content = JSON.parse(await backupText()) as { words: unknown[] };
    content.words = [{ ...entry, meetings: [...entry.meetings, ...entry.meetings] }, entry];
    await restore(JSON.stringify(content));
    expect((await savedWords()).entries).toEqual([entry]);
  });
});

describe('a restore that fails', () => {
  /** Restores a backup with new data, and checks that none of it is left. */
  async function leavesEverything(act: (file: string) => Promise<unknown>): Promise<void> {
    await fill();
    const file = await backupText();
    await forget();
    await saveMeeting({ ...troopDispatch, term: '此処' }, now);
    await saveSettings({ hoverDelay: 300 });
    const before = await everything();
    await act(file);
    vi.restoreAllMocks();
    expect(await everything()).toEqual(before);
    expect(await (await vocabularyDatabase()).count('incoming')).toBe(0);
    expect(Object.keys(await fakeBrowser.storage.local.get(null))).toEqual(['settings']);
    // And it can be tried again.
    expect(await restore(file)).toEqual({ words: 1, corrections: 1, settings: 2 });
  }

  const quota = () => new DOMException('full', 'QuotaExceededError');
  const local = fakeBrowser.storage.local;
  const set = local.set.bind(local);

  it.each([1, 2, 3])('at write %i of the local storage leaves everything as it was', (nth) =>
    leavesEverything(async (file) => {
      let writes = 0;
      // eslint-disable-next-line @typescript-eslint/no-misused-promises -- typed with a callback
      vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementation(async (items: object) => {
        writes += 1;
        if (writes === nth) throw quota();
        return set(items);
      });
      await expect(restore(file)).rejects.toMatchObject({ failure: 'quota' });
    }),
  );

  it.each(['incoming', 'words'])('at a write into %s leaves everything as it was', (store) =>
    leavesEverything(async (file) => {
      // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its own `this`
      const put = IDBObjectStore.prototype.put;
      let writes = 0;
      vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
        this: IDBObjectStore,
        value: unknown,
        key?: IDBValidKey,
      ) {
        if (this.name === store && (writes += 1) === (store === 'words' ? 1 : 2)) throw quota();
        return key === undefined ? put.call(this, value) : put.call(this, value, key);
      });
      await expect(restore(file)).rejects.toMatchObject({ failure: 'quota' });
    }),
  );

  it.each([0.2, 0.44])('if the reader cancels it at %d leaves everything as it was', (share) =>
    leavesEverything(async (file) => {
      const ending = new AbortController();
      const restoring = restoreBackup(
        new Blob([file]),
        (done) => done >= share && ending.abort(),
        ending.signal,
      );
      await expect(restoring).rejects.toThrow(RestoreCanceled);
      await vi.waitFor(async () =>
        expect(await (await vocabularyDatabase()).count('incoming')).toBe(0),
      );
    }),
  );

  it('if the background stops before the words are written is undone at its next start', async () => {
    await fill();
    const file = await backupText();
    await forget();
    const before = await everything();
    // The background stops with its settings written, and the write never returns.
    let settingsWritten = () => {};
    const written = new Promise<void>((resolve) => (settingsWritten = resolve));
    // eslint-disable-next-line @typescript-eslint/no-misused-promises -- typed with a callback
    vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementation(async (items: object) => {
      await set(items);
      if ('settings' in items) {
        settingsWritten();
        await new Promise(() => undefined);
      }
    });
    void restore(file).catch(() => undefined);
    await written;
    vi.restoreAllMocks();
    expect((await everything()).corrections).toHaveLength(1);
    // The browser releases the locks of a background that stops, and its memory is lost.
    vi.stubGlobal('navigator', { locks: fakeLocks() });
    vi.resetModules();
    const { settleRestore } = await import('../../../src/vocabulary/backup/restore');
    await settleRestore();
    expect(await everything()).toEqual(before);
  });
});

describe('a file that is not a backup', () => {
  const problemOf = (text: string): [string, string] => {
    try {
      Array.from(backupParts(text));
    } catch (error) {
      if (error instanceof BackupError) return [error.problem, error.where];
      throw error;
    }
    throw new Error('taken');
  };
  const damaged = async (change: (backup: Record<string, unknown>) => unknown) => {
    await saveMeeting(troopDispatch, now);
    const backup = JSON.parse(await backupText()) as Record<string, unknown>;
    change(backup);
    return problemOf(JSON.stringify(backup));
  };

  it('is recognized', async () => {
    expect(problemOf('term,reading')).toEqual(['backupNotJson', '']);
    for (const foreign of ['[]', '{}', 'null', '{"format":"anki","version":1}']) {
      expect(problemOf(foreign)).toEqual(['backupForeign', '']);
    }
    expect(await damaged((backup) => (backup.version = 99))).toEqual(['backupNewer', '']);
    for (const version of [0, -5.5, 1.5, '1', null]) {
      expect(await damaged((backup) => (backup.version = version))).toEqual([
        'backupDamaged',
        'version',
      ]);
    }
    expect(await damaged((backup) => (backup.words = [{ term: 1 }]))).toEqual([
      'backupDamaged',
      'words.0.term',
    ]);
    expect(await damaged((backup) => (backup.words = ['x']))).toEqual(['backupDamaged', 'words.0']);
    expect(await damaged((backup) => delete backup.corrections)).toEqual([
      'backupDamaged',
      'corrections',
    ]);
  });

  it.each(['2026-01-01T00:00:00+09', '2026-13-01T00:00:00Z', 'yesterday', ''])(
    'has no date like %j',
    async (at) => {
      const entry = entryOf(troopDispatch);
      const place = (word: object) => damaged((backup) => (backup.words = [entry, word]));
      expect(await place({ ...entry, savedAt: at })).toEqual(['backupDamaged', 'words.1.savedAt']);
      expect(await place({ ...entry, meetings: [{ ...entry.meetings[0], at }] })).toEqual([
        'backupDamaged',
        'words.1.meetings.0.at',
      ]);
    },
  );

  it('is always refused with a BackupError', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(() => Array.from(backupParts(text))).toThrow(BackupError);
      }),
    );
  });
});
