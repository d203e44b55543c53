import * as v from 'valibot';
import { storedCorrectionSchema, type StoredCorrection } from '../../corrections/stored-correction';
import { boundedText, countSchema } from '../../validation/bounded';
import type { Settings } from '../../settings/settings';
import { vocabularyEntrySchema } from '../vocabulary-entry';

/** The name of a restore, by which its parts are found. */
export const restoreNameSchema = boundedText(100);

/** A part of a backup that fits into one message. */
export const backupPartSchema = v.variant('kind', [
  v.object({ kind: v.literal('words'), words: v.array(vocabularyEntrySchema) }),
  v.object({ kind: v.literal('corrections'), corrections: v.array(storedCorrectionSchema) }),
  v.object({ kind: v.literal('settings'), settings: v.record(v.string(), v.unknown()) }),
]);
export type BackupPart = v.InferOutput<typeof backupPartSchema>;

/** What is undone if a restore fails after it started to write. */
export interface RestoreUndo {
  kind: 'undo';
  /** Those that were new. */
  corrections: StoredCorrection[];
  /** Settings that changed: the values before the restore, and those that it wrote. */
  before: Partial<Settings>;
  after: Partial<Settings>;
}

/** A part as it is stored until the restore is complete. */
export type IncomingPart = BackupPart | RestoreUndo;

/** How much of a backup was new. */
export const restoredSchema = v.object({
  words: countSchema,
  corrections: countSchema,
  settings: countSchema,
});
export type Restored = v.InferOutput<typeof restoredSchema>;
