/**
 * Everything the reader has put into the extension as one JSON file, and back: words with the
 * sentences they were met in, corrections of readings, settings.
 */
import * as v from 'valibot';
import { restoreCorrections } from '../corrections/correction-store';
import { listCorrections } from '../corrections/known-corrections';
import { placeKey, storedCorrectionSchema } from '../corrections/stored-correction';
import { migrateSettings, SETTINGS_VERSION } from '../settings/migrate-settings';
import { DEFAULT_SETTINGS, parseSettings, type Settings } from '../settings/settings';
import { loadSettings, saveSettings } from '../settings/settings-store';
import { vocabularyEntrySchema } from './vocabulary-entry';
import { addWords, listWords } from './vocabulary-store';

const FORMAT = 'kijiyomi-backup';
/** Raise it where a file of now could not be read by the program of before. */
const VERSION = 1;

const headerSchema = v.object({ format: v.literal(FORMAT), version: v.number() });

const backupSchema = v.object({
  savedAt: v.pipe(v.string(), v.isoTimestamp()),
  /** With the version of the settings, as they are stored. */
  settings: v.record(v.string(), v.unknown()),
  words: v.array(vocabularyEntrySchema),
  corrections: v.array(storedCorrectionSchema),
});
export type Backup = v.InferOutput<typeof backupSchema>;

export type BackupProblem = 'backupNotJson' | 'backupForeign' | 'backupNewer' | 'backupDamaged';

/** A file that cannot be taken; nothing of it was. */
export class BackupError extends Error {
  override name = 'BackupError';

  /** @param where the first damaged place: `words.3.reading`; empty where the whole is meant */
  constructor(
    readonly problem: BackupProblem,
    readonly where = '',
  ) {
    super(`${problem} ${where}`);
  }
}

/** How much of a backup was new here. */
export interface Restored {
  words: number;
  corrections: number;
  settings: number;
}

/** The file's text. Records that cannot be read are left out, as they are in the lists. */
export async function createBackup(now = new Date()): Promise<string> {
  const [{ entries }, { corrections }, settings] = await Promise.all([
    listWords(),
    listCorrections(),
    loadSettings(),
  ]);
  const backup: Backup = {
    savedAt: now.toISOString(),
    settings: { version: SETTINGS_VERSION, ...settings },
    words: entries,
    corrections: [...corrections],
  };
  return JSON.stringify({ format: FORMAT, version: VERSION, ...backup }, null, 1);
}

/** @throws {BackupError} where the text is no backup, or a damaged one */
export function readBackup(text: string): Backup {
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    throw new BackupError('backupNotJson');
  }
  const header = v.safeParse(headerSchema, content);
  if (!header.success) throw new BackupError('backupForeign');
  if (header.output.version > VERSION) throw new BackupError('backupNewer');
  const parsed = v.safeParse(backupSchema, content);
  if (!parsed.success) {
    throw new BackupError('backupDamaged', v.getDotPath(parsed.issues[0]) ?? '');
  }
  return parsed.output;
}

/**
 * Adds what the backup has and this browser has not. What the reader has here stays: sentences of
 * a word are joined, a correction or a setting that was made here outweighs the backup's.
 */
export async function restoreBackup(backup: Backup): Promise<Restored> {
  const words = await addWords(backup.words);
  const here = new Set((await listCorrections()).corrections.map(placeKey));
  const corrections = backup.corrections.filter((one) => !here.has(placeKey(one)));
  await restoreCorrections(corrections);
  const settings = missingSettings(
    await loadSettings(),
    parseSettings(migrateSettings(backup.settings)),
  );
  const changed = Object.keys(settings).length;
  if (changed > 0) await saveSettings(settings);
  return { words, corrections: corrections.length, settings: changed };
}

/** Those of the backup's settings that were left at their default here. */
function missingSettings(here: Settings, backup: Settings): Partial<Settings> {
  const names = Object.keys(DEFAULT_SETTINGS) as (keyof Settings)[];
  const missing = names.filter(
    (name) => isSame(here[name], DEFAULT_SETTINGS[name]) && !isSame(backup[name], here[name]),
  );
  return Object.fromEntries(missing.map((name) => [name, backup[name]]));
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
