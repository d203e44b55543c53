import type { TextKey } from '../../texts/text-key';

/**
 * Why a file was rejected: the key of the text, with the type of its substitutions in order.
 */
export interface ImportProblems {
  importNotZip: [];
  importDamaged: [file: string];
  importEncrypted: [file: string];
  importMethod: [file: string];
  importUnsafeName: [file: string];
  importTwice: [file: string];
  importManyFiles: [limit: number];
  importManyEntries: [limit: number];
  importLarge: [file: string, limitMB: number];
  importBomb: [file: string];
  importNoIndex: [];
  importFormat: [format: string];
  importNoBanks: [];
  /** @param after how many entries were parsed before it */
  importNotJson: [file: string, after: number];
  importDeep: [file: string, entry: number, limit: number];
  /** @param field missing or invalid */
  importSchema: [file: string, entry: number, field: string];
  importIndexSchema: [field: string];
  importTitleTaken: [title: string];
  importQuota: [];
  importNotStored: [];
  importFailed: [];
}
export type ImportProblem = EachATextKey<keyof ImportProblems>;

/** Does not compile for a problem without a text. */
type EachATextKey<K extends TextKey> = K;

/** A file that is rejected as a whole. */
export class ImportError extends Error {
  override name = 'ImportError';

  readonly substitutions: readonly (string | number)[];

  constructor(
    readonly problem: ImportProblem,
    substitutions: readonly (string | number)[],
  ) {
    super(`${problem} ${substitutions.join(', ')}`);
    this.substitutions = substitutions.map(shortened);
  }
}

export function importError<P extends ImportProblem>(
  problem: P,
  ...substitutions: ImportProblems[P]
): ImportError {
  return new ImportError(problem, substitutions);
}

/** Longest name from the file that a message shows, in UTF-16 units. */
const MAX_NAME = 80;

function shortened(value: string | number): string | number {
  if (typeof value === 'number' || value.length <= MAX_NAME) return value;
  return `${value.slice(0, MAX_NAME)}…`;
}
