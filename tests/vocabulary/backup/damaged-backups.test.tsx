// @vitest-environment happy-dom
/**
 * Damaged backups are refused with the place named and nothing changed, or taken and shown. The
 * seed of a failure is in fast-check's report; KIJIYOMI_RUNS makes a longer run.
 */
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { deleteDB } from 'idb';
import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { allWords } from '../../../src/ui/vocabulary/all-words';
import { VocabularyPage } from '../../../src/ui/vocabulary/vocabulary-page';
import { restoreBackup } from '../../../src/ui/backup/restore-backup';
import { createBackup } from '../../../src/ui/backup/save-backup';
import { BackupError } from '../../../src/vocabulary/backup/backup-file';
import { write } from '../../../src/vocabulary/exports/csv';
import {
  closeVocabularyDatabase,
  DATABASE_NAME,
  vocabularyDatabase,
} from '../../../src/vocabulary/vocabulary-database';
import { saveCorrection } from '../../../src/corrections/correction-store';
import { answerForWords } from '../../background/answer-words';
import { type Json, mutatedJson } from '../../json-mutation';
import { connectTransport } from '../../messaging/fake-transport';
import { speakEnglish } from '../../ui/english-texts';
import { savedWords } from '../saved-words';
import { entryOf, saveMeeting, troopDispatch } from '../vocabulary-entries';

const RUNS = Number(process.env['KIJIYOMI_RUNS'] ?? 60);

/** A valid backup to damage. */
const BACKUP: Json = {
  format: 'kijiyomi-backup',
  version: 1,
  savedAt: '2026-03-09T10:00:00.000Z',
  settings: { version: 1, glossDensity: 'more', sitesOff: ['www.nikkei.com'] },
  words: ['派兵', '侵攻', '😀'].map((term) =>
    entryOf({ ...troopDispatch, term }),
  ) as unknown as Json,
  corrections: [
    {
      lemma: '会場',
      meant: '会場',
      reading: 'かいば',
      neighbor: { side: 'after', surface: 'で' },
      at: '2026-03-09T10:00:00.000Z',
    },
  ],
};

const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);

const damagedTree = mutatedJson(BACKUP).map((damaged) => JSON.stringify(damaged));

const TEXT = JSON.stringify(BACKUP);
const damagedText = fc
  .tuple(
    fc.nat(TEXT.length),
    fc.nat(TEXT.length),
    fc.oneof(
      fc.string({ maxLength: 3 }),
      fc.constantFrom('"', '{', ']', '1e999', nested(5_000), '"version":2,'),
    ),
  )
  .map(([from, length, put]) => TEXT.slice(0, from) + put + TEXT.slice(from + (length % 40)));
const truncated = fc.nat(TEXT.length).map((length) => TEXT.slice(0, length));

let stop = () => {};

beforeEach(speakEnglish);
afterEach(async () => {
  render(null, document.body);
  stop();
  await closeVocabularyDatabase();
  await deleteDB(DATABASE_NAME);
});

async function startAnew(): Promise<void> {
  render(null, document.body);
  stop();
  fakeBrowser.reset();
  connectTransport();
  stop = answerForWords();
  const database = await vocabularyDatabase();
  const stores = ['words', 'unreadable', 'incoming', 'counts'] as const;
  for (const store of stores) await database.clear(store);
  await saveMeeting({ ...troopDispatch, term: '此処' }, new Date('2026-03-09T10:00:00Z'));
  await saveCorrection({ lemma: '此処', meant: '此処', reading: 'ここ', neighbor: null });
}

/** Everything that the extension stores. */
async function stored(): Promise<string> {
  const database = await vocabularyDatabase();
  const stores = ['words', 'unreadable', 'incoming', 'counts'] as const;
  const records = await Promise.all(stores.map((store) => database.getAll(store)));
  return JSON.stringify([records, await fakeBrowser.storage.local.get(null)]);
}

async function isShown(): Promise<void> {
  const { entries, unreadable } = await savedWords();
  expect(unreadable).toBe(0);
  render(<VocabularyPage />, document.body);
  await vi.waitFor(() =>
    expect(document.querySelectorAll('#saved-words [data-lemma]')).toHaveLength(entries.length),
  );
  expect((await write(allWords())).join('')).toContain('此処');
  // And what is stored can be backed up and restored again.
  expect(await restoreBackup(await createBackup())).toMatchObject({ words: 0 });
}

it('a damaged backup is refused and changes nothing, or is taken and shown', async () => {
  let taken = 0;
  await fc.assert(
    fc.asyncProperty(fc.oneof(damagedTree, damagedText, truncated), async (text) => {
      await startAnew();
      const before = await stored();
      try {
        await restoreBackup(new Blob([text]));
      } catch (error) {
        expect(error).toBeInstanceOf(BackupError);
        const { problem, where } = error as BackupError;
        expect(problem === 'backupDamaged').toBe(where !== '');
        expect(await stored()).toBe(before);
        return;
      }
      taken += 1;
      await isShown();
    }),
    { numRuns: RUNS },
  );
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  console.info(`${RUNS} damaged backups: ${taken} taken and shown, the others refused.`);
}, 600_000);
