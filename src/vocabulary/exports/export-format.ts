/** A kind of file that the saved words can be exported to. */
import type { PlainTextKey } from '../../texts/text-key';
import { datedName } from '../dated-name';
import type { VocabularyEntry } from '../vocabulary-entry';

export interface ExportFormat {
  /** Part of the id of its button: `#export-csv`. */
  readonly id: string;
  /** Of its button. */
  readonly label: PlainTextKey;
  /** Of the file name, without the dot. */
  readonly extension: string;
  readonly mime: string;
  /** Loads the writer when the reader requests the export, since writers may be large. */
  readonly load: () => Promise<ExportWriter>;
}

/** What the module of a format exports. */
interface ExportWriter {
  /**
   * Writes one file.
   * @param batches all words, oldest first
   * @returns the parts of the file in order, with the newest word first
   */
  readonly write: (
    batches: AsyncIterable<readonly VocabularyEntry[]>,
  ) => Promise<(string | Uint8Array<ArrayBuffer>)[]>;
}

/** `kijiyomi-2026-03-09.csv`, by the local calendar. */
export function exportFileName({ extension }: ExportFormat, now: Date): string {
  return `${datedName(now)}.${extension}`;
}
