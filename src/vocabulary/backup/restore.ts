/**
 * Restores a backup, all or nothing. Words are in the database, corrections and settings in the
 * browser's local storage, and no transaction spans both. So the parts are first collected in a
 * store of their own. Then corrections and settings are written, which are small and easy to undo.
 * Finally one transaction writes the words and removes the parts. If the mark is found together
 * with parts, this transaction did not happen, and corrections and settings are undone.
 */
import { browser } from 'wxt/browser';
import { removeCorrection, restoreCorrections } from '../../corrections/correction-store';
import { listCorrections } from '../../corrections/known-corrections';
import { placeKey, type StoredCorrection } from '../../corrections/stored-correction';
import { migrateSettings } from '../../settings/migrate-settings';
import { DEFAULT_SETTINGS, parseSettings, type Settings } from '../../settings/settings';
import { loadSettings, saveSettings } from '../../settings/settings-store';
import { allOrNothing } from './all-or-nothing';
import type { BackupPart, Restored, RestoreUndo } from './backup-part';
import { announceChange } from '../vocabulary-changes';
import { vocabularyDatabase } from '../vocabulary-database';
import { addWords, savedKeys, WORD_STORES } from '../vocabulary-store';

/** Key of the undo record among the parts, which are numbered from 0. */
const UNDO = -1;

/** Key in the local storage while a restore is written. The value is its name. */
const MARK = 'restore-under-way';

/** The restore that is being written, and whether the reader canceled it. */
let writing: { restore: string; canceled: boolean } | null = null;

let settled: Promise<void> | null = null;

/**
 * Undoes a restore that was interrupted when the background stopped, once. Call it when the
 * background starts; the functions below wait for it.
 */
export function settleRestore(): Promise<void> {
  settled ??= settle().catch((error: unknown) => {
    settled = null;
    throw error;
  });
  return settled;
}

async function settle(): Promise<void> {
  const restore: unknown = (await browser.storage.local.get(MARK))[MARK];
  if (typeof restore === 'string') await undo(restore);
}

/** Removes the parts of unfinished restores. @returns the name of the new restore */
export async function beginRestore(): Promise<string> {
  await settleRestore();
  if (writing !== null) throw new Error('Another restore is being written.');
  await (await vocabularyDatabase()).clear('incoming');
  return crypto.randomUUID();
}

/** @param place index of the part in the backup; a part that is sent again replaces itself */
export async function bringPart(restore: string, place: number, part: BackupPart): Promise<void> {
  await (await vocabularyDatabase()).put('incoming', part, [restore, place]);
}

/** Removes the parts, or stops the writing, which then undoes its changes. */
export async function cancelRestore(restore: string): Promise<void> {
  await settleRestore();
  if (writing?.restore === restore) writing.canceled = true;
  else await forget(restore);
}

/** Removes the parts of unfinished restores. Call it when the browser starts. */
export async function forgetRestores(): Promise<void> {
  await settleRestore();
  if (writing === null) await (await vocabularyDatabase()).clear('incoming');
}

/**
 * Adds what is in the backup and not in this browser. Existing data wins: sentences of a word are
 * merged; existing corrections and changed settings are kept.
 * @param parts how many parts were sent
 * @param onProgress gets the number of words written, and of all words
 * @throws what the browser threw, or an error of this file; then nothing has changed
 */
export async function completeRestore(
  restore: string,
  parts: number,
  onProgress: (done: number, total: number) => void = () => undefined,
): Promise<Restored> {
  await settleRestore();
  if (writing !== null) throw new Error('Another restore is being written.');
  const own = { restore, canceled: false };
  writing = own;
  try {
    const { small, total } = await collected(restore, parts);
    const changes = await changesOf(small);
    await (await vocabularyDatabase()).put('incoming', changes, [restore, UNDO]);
    await browser.storage.local.set({ [MARK]: restore });
    if (changes.corrections.length > 0) await restoreCorrections(changes.corrections);
    const settings = Object.keys(changes.after).length;
    if (settings > 0) await saveSettings(changes.after);
    const words = await writeWords(own, (done) => onProgress(done, total));
    // The words are stored: even if the mark remains, nothing is undone.
    await browser.storage.local.remove(MARK).catch(() => undefined);
    return { words, corrections: changes.corrections.length, settings };
  } catch (error) {
    await undo(restore).catch(() => {
      // Tried again before the next restore, and when the background starts.
      settled = null;
    });
    throw error;
  } finally {
    writing = null;
  }
}

type SmallPart = Exclude<BackupPart, { kind: 'words' }>;

/** The keys of one restore's parts. */
const partsOf = (restore: string) => IDBKeyRange.bound([restore], [restore, []]);

/** Everything but the words, and the number of words. */
async function collected(
  restore: string,
  parts: number,
): Promise<{ small: SmallPart[]; total: number }> {
  const small: SmallPart[] = [];
  let total = 0;
  let found = 0;
  const { store } = (await vocabularyDatabase()).transaction('incoming');
  let cursor = await store.openCursor(partsOf(restore));
  while (cursor !== null) {
    const part = cursor.value;
    if (part.kind !== 'undo') found += 1;
    if (part.kind === 'words') total += part.words.length;
    else if (part.kind !== 'undo') small.push(part);
    cursor = await cursor.continue();
  }
  // Another restore was started in the meantime.
  if (found !== parts) throw new Error(`${found} of ${parts} parts of the backup are there.`);
  return { small, total };
}

async function changesOf(small: readonly SmallPart[]): Promise<RestoreUndo> {
  const here = new Set((await listCorrections()).corrections.map(placeKey));
  const corrections: StoredCorrection[] = [];
  let after: Partial<Settings> = {};
  const settings = await loadSettings();
  for (const part of small) {
    if (part.kind === 'settings') {
      after = missingSettings(settings, parseSettings(migrateSettings(part.settings)));
      continue;
    }
    for (const correction of part.corrections) {
      if (here.has(placeKey(correction))) continue;
      here.add(placeKey(correction));
      corrections.push(correction);
    }
  }
  const names = Object.keys(after) as (keyof Settings)[];
  const before = Object.fromEntries(names.map((name) => [name, settings[name]]));
  return { kind: 'undo', corrections, before, after };
}

/** The settings of the backup whose current value is the default. */
function missingSettings(here: Settings, backup: Settings): Partial<Settings> {
  const names = Object.keys(DEFAULT_SETTINGS) as (keyof Settings)[];
  const missing = names.filter(
    (name) => isSame(here[name], DEFAULT_SETTINGS[name]) && !isSame(backup[name], here[name]),
  );
  return Object.fromEntries(missing.map((name) => [name, backup[name]]));
}

/**
 * Writes the words and removes the parts. @returns how many words are new or have a new sentence
 */
async function writeWords(
  own: NonNullable<typeof writing>,
  onProgress: (done: number) => void,
): Promise<number> {
  const database = await vocabularyDatabase();
  const transaction = database.transaction([...WORD_STORES, 'incoming'], 'readwrite');
  const changed = await allOrNothing(transaction, async () => {
    const saved = await savedKeys(transaction);
    const incoming = transaction.objectStore('incoming');
    let cursor = await incoming.openCursor(partsOf(own.restore));
    let written = 0;
    let done = 0;
    while (cursor !== null) {
      if (own.canceled) throw new WritingCanceled();
      const part = cursor.value;
      if (part.kind === 'words') {
        written += await addWords(transaction, part.words, saved);
        done += part.words.length;
        onProgress(done);
      }
      cursor = await cursor.continue();
    }
    await incoming.delete(partsOf(own.restore));
    return written;
  });
  if (changed > 0) announceChange(null);
  return changed;
}

/** The reader canceled the restore. */
class WritingCanceled extends Error {
  override name = 'WritingCanceled';
}

/**
 * Undoes the restore's changes of the local storage, except those that the reader has changed
 * since, and removes its parts. If there are no parts, the words were written, and all changes are
 * kept.
 */
async function undo(restore: string): Promise<void> {
  const written = await (await vocabularyDatabase()).get('incoming', [restore, UNDO]);
  if (written?.kind === 'undo') {
    const { corrections } = await listCorrections();
    const here = new Map(corrections.map((one) => [placeKey(one), one]));
    const kept = written.corrections.filter((one) => isSame(here.get(placeKey(one)), one));
    await Promise.all(kept.map(removeCorrection));
    const settings = await loadSettings();
    const names = (Object.keys(written.after) as (keyof Settings)[]).filter((name) =>
      isSame(settings[name], written.after[name]),
    );
    if (names.length > 0) {
      await saveSettings(Object.fromEntries(names.map((name) => [name, written.before[name]])));
    }
  }
  await forget(restore);
  await browser.storage.local.remove(MARK);
}

async function forget(restore: string): Promise<void> {
  await (await vocabularyDatabase()).delete('incoming', partsOf(restore));
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
