/**
 * Reasons for which saved words could not be read or written, as far as the reader can act on them.
 */
export const STORE_FAILURES = ['quota', 'newerVersion', 'unavailable', 'unknown'] as const;

export type StoreFailure =
  /** The disk, or the extension's storage quota, is full. */
  | 'quota'
  /** The database was written by a newer version of the extension. */
  | 'newerVersion'
  /** The browser has storage disabled, as with some of its privacy settings. */
  | 'unavailable'
  | 'unknown';

/**
 * Names of DOMExceptions that `indexedDB.open` and transactions fail with (Indexed Database API
 * 3.0).
 */
const FAILURES: Record<string, StoreFailure> = {
  QuotaExceededError: 'quota',
  VersionError: 'newerVersion',
  // Firefox with storage disabled; Chrome with site data blocked.
  InvalidStateError: 'unavailable',
  SecurityError: 'unavailable',
  NotAllowedError: 'unavailable',
};

/** Classifies an error of the database. */
export function storeFailure(error: unknown): StoreFailure {
  if (!(error instanceof Error)) return 'unknown';
  const cause = error.name === 'AbortError' ? error.cause : undefined;
  return FAILURES[error.name] ?? (cause === undefined ? 'unknown' : storeFailure(cause));
}
