import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { saveCorrection } from '../../src/corrections/correction-store';
import { listCorrections } from '../../src/corrections/known-corrections';
import { DEFAULT_SETTINGS } from '../../src/settings/settings';
import { loadSettings, saveSettings } from '../../src/settings/settings-store';
import { BackupError, createBackup, readBackup, restoreBackup } from '../../src/vocabulary/backup';
import { closeVocabularyDatabase, DATABASE_NAME } from '../../src/vocabulary/vocabulary-database';
import { listWords, saveWord } from '../../src/vocabulary/vocabulary-store';
import { troopDispatch } from './vocabulary-entries';

const now = new Date(Date.UTC(2026, 2, 9, 10));
const kaiba = { lemma: '会場', meant: '会場', reading: 'かいば', neighbor: null };

async function forget(): Promise<void> {
  fakeBrowser.reset();
  await closeVocabularyDatabase();
  await deleteDB(DATABASE_NAME);
}
beforeEach(() => fakeBrowser.reset());
afterEach(forget);

const everything = async () => ({
  words: (await listWords()).entries,
  corrections: (await listCorrections()).corrections,
  settings: await loadSettings(),
});

describe('a backup', () => {
  it('brings everything back into an empty browser', async () => {
    await saveWord(troopDispatch, now);
    await saveCorrection(kaiba, now);
    await saveSettings({ glossDensity: 'more', sitesOff: ['jp.investing.com'] });
    const before = await everything();
    const file = await createBackup(now);
    await forget();
    expect(await restoreBackup(readBackup(file))).toEqual({
      words: 1,
      corrections: 1,
      settings: 2,
    });
    expect(await everything()).toEqual(before);
  });

  it('changes nothing where it is restored again', async () => {
    await saveWord(troopDispatch, now);
    await saveCorrection(kaiba, now);
    const file = await createBackup(now);
    const before = await everything();
    expect(await restoreBackup(readBackup(file))).toEqual({
      words: 0,
      corrections: 0,
      settings: 0,
    });
    expect(await everything()).toEqual(before);
  });

  it('loses nothing that the reader has', async () => {
    await saveWord(troopDispatch, now);
    await saveCorrection(kaiba, now);
    await saveSettings({ glossDensity: 'more', hoverDelay: 300 });
    const file = await createBackup(now);
    await forget();
    const later = { ...troopDispatch, sentence: '派兵は続く。', meaning: 'mine' };
    await saveWord(later);
    await saveCorrection({ ...kaiba, reading: 'あいば' });
    await saveSettings({ glossDensity: 'off' });

    await restoreBackup(readBackup(file));
    const { words, corrections, settings } = await everything();
    expect(words).toHaveLength(1);
    expect(words[0]!.meaning).toBe('mine');
    expect(words[0]!.meetings.map(({ sentence }) => sentence).sort()).toEqual(
      [later.sentence, troopDispatch.sentence].sort(),
    );
    expect(corrections.map(({ reading }) => reading)).toEqual(['あいば']);
    expect(settings).toEqual({ ...DEFAULT_SETTINGS, glossDensity: 'off', hoverDelay: 300 });
  });
});

describe('a file that is no backup', () => {
  const problemOf = (text: string): [string, string] => {
    try {
      readBackup(text);
    } catch (error) {
      if (error instanceof BackupError) return [error.problem, error.where];
      throw error;
    }
    throw new Error('taken');
  };
  const damaged = async (change: (backup: Record<string, unknown>) => unknown) => {
    await saveWord(troopDispatch, now);
    const backup = JSON.parse(await createBackup(now)) as Record<string, unknown>;
    change(backup);
    return problemOf(JSON.stringify(backup));
  };

  it('is told apart', async () => {
    expect(problemOf('term,reading')).toEqual(['backupNotJson', '']);
    for (const foreign of ['[]', '{}', 'null', '{"format":"anki","version":1}']) {
      expect(problemOf(foreign)).toEqual(['backupForeign', '']);
    }
    expect(await damaged((backup) => (backup.version = 99))).toEqual(['backupNewer', '']);
    expect(await damaged((backup) => (backup.words = [{ term: 1 }]))).toEqual([
      'backupDamaged',
      'words.0.term',
    ]);
    expect(await damaged((backup) => delete backup.corrections)).toEqual([
      'backupDamaged',
      'corrections',
    ]);
  });

  it('never does anything but say so', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(() => readBackup(text)).toThrow(BackupError);
      }),
    );
  });
});
