/** Why the saved words could not be read or written, as far as the reader can do something. */
export const STORE_FAILURES = ['quota', 'newerVersion', 'unavailable', 'unknown'] as const;

export type StoreFailure =
  /** The disk, or the browser's share of it, is full. */
  | 'quota'
  /** A newer version of the extension has written the database. */
  | 'newerVersion'
  /** The browser refuses databases, as with some settings of its history. */
  | 'unavailable'
  | 'unknown';

/** Names of DOMExceptions that `indexedDB.open` and transactions fail with (Indexed Database API 3.0). */
const FAILURES: Record<string, StoreFailure> = {
  QuotaExceededError: 'quota',
  VersionError: 'newerVersion',
  // Firefox, where storage is switched off; Chrome, where site data is.
  InvalidStateError: 'unavailable',
  SecurityError: 'unavailable',
  NotAllowedError: 'unavailable',
};

/** What a thrown value of the store means. */
export function storeFailure(error: unknown): StoreFailure {
  if (!(error instanceof Error)) return 'unknown';
  const cause = error.name === 'AbortError' ? error.cause : undefined;
  return FAILURES[error.name] ?? (cause === undefined ? 'unknown' : storeFailure(cause));
}
