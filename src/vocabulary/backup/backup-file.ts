/**
 * The backup file: everything that the reader has put into the extension as JSON. Saved words with
 * their sentences, corrections, settings.
 */
import * as v from 'valibot';
import { storedCorrectionSchema, type StoredCorrection } from '../../corrections/stored-correction';
import { SETTINGS_VERSION } from '../../settings/migrate-settings';
import type { Settings } from '../../settings/settings';
import type { BackupPart } from './backup-part';
import { isDate } from '../entry-date';
import { vocabularyEntrySchema, type VocabularyEntry } from '../vocabulary-entry';

const FORMAT = 'kijiyomi-backup';
/** Raise it if older versions of the program could not read the file. */
const VERSION = 1;

const headerSchema = v.object({ format: v.literal(FORMAT), version: v.unknown() });
const versionSchema = v.pipe(v.number(), v.integer(), v.minValue(1));

/** Everything but the items of the lists, which may be long. */
const outlineSchema = v.object({
  savedAt: v.pipe(v.string(), v.check(isDate, 'no date')),
  /** As stored, with the version of the settings. */
  settings: v.record(v.string(), v.unknown()),
  words: v.array(v.unknown()),
  corrections: v.array(v.unknown()),
});

/**
 * Maximum length of term and reading, and of a word as JSON. A word is sent to the background in
 * one message, which is limited to 64 MB in Chrome. Ten thousand sentences are less.
 */
const MAX_KEY = 1_000;
const MAX_WORD = 8_000_000;

const backedUpWordSchema = v.pipe(
  vocabularyEntrySchema,
  v.check(({ term, reading }) => term.length <= MAX_KEY && reading.length <= MAX_KEY, 'too long'),
  v.check((word) => JSON.stringify(word).length <= MAX_WORD, 'too large'),
);

/** About how many words or corrections, and how many characters, one part has. */
const PART_ITEMS = 500;
const PART_CHARACTERS = 2_000_000;

export type BackupProblem = 'backupNotJson' | 'backupForeign' | 'backupNewer' | 'backupDamaged';

/** A file that is rejected as a whole. */
export class BackupError extends Error {
  override name = 'BackupError';

  /** @param where the first damaged place: `words.3.reading`; empty for the file as a whole */
  constructor(
    readonly problem: BackupProblem,
    readonly where = '',
  ) {
    super(`${problem} ${where}`);
  }
}

/**
 * Yields the parts of a backup, each valid, so that the caller can do other work in between. The
 * backup is valid if all parts are.
 * @throws {BackupError} if the text is not a backup, or is damaged
 */
export function* backupParts(text: string): Generator<BackupPart, void> {
  const { settings, words, corrections } = outlineOf(text);
  yield { kind: 'settings', settings };
  for (const part of portions(words, backedUpWordSchema, 'words')) {
    yield { kind: 'words', words: part };
  }
  for (const part of portions(corrections, storedCorrectionSchema, 'corrections')) {
    yield { kind: 'corrections', corrections: part };
  }
}

function outlineOf(text: string): v.InferOutput<typeof outlineSchema> {
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    throw new BackupError('backupNotJson');
  }
  const header = v.safeParse(headerSchema, content);
  if (!header.success) throw new BackupError('backupForeign');
  const version = v.safeParse(versionSchema, header.output.version);
  if (!version.success) throw new BackupError('backupDamaged', 'version');
  if (version.output > VERSION) throw new BackupError('backupNewer');
  const outline = v.safeParse(outlineSchema, content);
  if (outline.success) return outline.output;
  throw new BackupError('backupDamaged', v.getDotPath(outline.issues[0]) ?? '');
}

function* portions<S extends v.GenericSchema>(
  items: readonly unknown[],
  schema: S,
  list: string,
): Generator<v.InferOutput<S>[], void> {
  let portion: v.InferOutput<S>[] = [];
  let characters = 0;
  for (const [place, item] of items.entries()) {
    const parsed = v.safeParse(schema, item);
    if (!parsed.success) {
      const path = v.getDotPath(parsed.issues[0]);
      throw new BackupError(
        'backupDamaged',
        [list, place, path].filter((step) => step !== null).join('.'),
      );
    }
    portion.push(parsed.output);
    characters += JSON.stringify(parsed.output).length;
    if (portion.length < PART_ITEMS && characters < PART_CHARACTERS) continue;
    yield portion;
    portion = [];
    characters = 0;
  }
  if (portion.length > 0) yield portion;
}

/** The start of the file. Then come the words, in batches, and `backupEnd`. */
export function backupStart(settings: Settings, now: Date): string {
  const savedAt = now.toISOString();
  const start = { format: FORMAT, version: VERSION, savedAt, settings: stored(settings) };
  return `${JSON.stringify(start, null, 1).replace(/\n\}$/u, '')},\n "words": [`;
}

/** @param isFirst whether these are the first words of the file */
export function backupWords(words: readonly VocabularyEntry[], isFirst: boolean): string {
  return words
    .map((word, place) => `${isFirst && place === 0 ? '\n' : ',\n'}${JSON.stringify(word)}`)
    .join('');
}

export function backupEnd(corrections: readonly StoredCorrection[]): string {
  const lines = corrections.map((correction) => `\n${JSON.stringify(correction)}`);
  return `\n ],\n "corrections": [${lines.join(',')}\n ]\n}\n`;
}

function stored(settings: Settings): object {
  return { version: SETTINGS_VERSION, ...settings };
}
