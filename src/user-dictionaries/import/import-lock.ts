/**
 * One import at a time in all pages of the extension. The browser releases the lock when its page or
 * worker ends for any reason; a half-imported dictionary is then removed by `removeRemains`.
 */
const LOCK = 'kijiyomi-import';

/**
 * Waits for imports that are running.
 * @throws the signal's reason if it is aborted while waiting
 */
export async function withImportLock<T>(work: () => Promise<T>, signal: AbortSignal): Promise<T> {
  return navigator.locks.request(LOCK, { signal }, work);
}

/** Does nothing if an import is running. */
export async function whereNothingIsImported(work: () => Promise<void>): Promise<void> {
  await navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) => {
    if (lock !== null) await work();
  });
}
