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
import { VocabularyPage } from '../../src/ui/pages/vocabulary-page';
import { restoreBackup } from '../../src/ui/restore-backup';
import { createBackup } from '../../src/ui/save-backup';
import { BackupError } from '../../src/vocabulary/backup-file';
import { CSV_START, csvRows } from '../../src/vocabulary/export-csv';
import {
  closeVocabularyDatabase,
  DATABASE_NAME,
  vocabularyDatabase,
} from '../../src/vocabulary/vocabulary-database';
import { saveCorrection } from '../../src/corrections/correction-store';
import { saveWord } from '../../src/vocabulary/vocabulary-store';
import { answerForWords } from '../background/answer-words';
import { connectTransport } from '../messaging/fake-transport';
import { speakEnglish } from '../ui/english-texts';
import { savedWords } from './saved-words';
import { entryOf, troopDispatch } from './vocabulary-entries';

const RUNS = Number(process.env['KIJIYOMI_RUNS'] ?? 60);

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

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

const strange = fc.oneof(
  fc.constantFrom<Json>(
    null,
    true,
    0,
    -1,
    1e308,
    -0,
    '',
    '\ud800',
    '\0',
    '__proto__',
    '2026-01-01T00:00:00+09',
    '9999-99-99T99:99:99Z',
    '+275760-09-13T00:00:00Z',
    'javascript:alert(1)',
    '<b>',
    [],
    {},
    [[[]]],
  ),
  fc.constant('長'.repeat(50_000)),
  fc.string({ unit: 'binary' }),
  fc.jsonValue() as fc.Arbitrary<Json>,
);

/** One value, somewhere in the backup, is another, is gone, or is there twice. */
const mutation = fc.record({
  path: fc.array(fc.nat(20), { maxLength: 6 }),
  act: fc.constantFrom('replace', 'remove', 'repeat', 'proto'),
  value: strange,
});

function mutated(
  root: Json,
  { path, act, value }: { path: number[]; act: string; value: Json },
): void {
  let parent = root as Record<string, Json>;
  let key = '';
  for (const step of path) {
    const target: Json = key === '' ? parent : parent[key]!;
    if (typeof target !== 'object' || target === null) break;
    const keys = Object.keys(target);
    if (keys.length === 0) break;
    parent = target as Record<string, Json>;
    key = keys[step % keys.length]!;
  }
  if (key === '') return;
  if (act === 'replace') parent[key] = value;
  else if (act === 'remove') delete parent[key];
  else if (act === 'proto') {
    Object.defineProperty(parent, '__proto__', { value, enumerable: true, configurable: true });
  } else if (Array.isArray(parent)) parent.push(structuredClone(parent[key]!));
}

const damagedTree = fc.array(mutation, { minLength: 1, maxLength: 3 }).map((mutations) => {
  const copy = structuredClone(BACKUP);
  for (const each of mutations) mutated(copy, each);
  return JSON.stringify(copy);
});

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
  await saveWord({ ...troopDispatch, term: '此処' }, new Date('2026-03-09T10:00:00Z'));
  await saveCorrection({ lemma: '此処', meant: '此処', reading: 'ここ', neighbor: null });
}

/** Every byte that the extension keeps. */
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
  expect(CSV_START + csvRows(entries)).toContain('此処');
  // And what is kept can be backed up and restored again.
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
