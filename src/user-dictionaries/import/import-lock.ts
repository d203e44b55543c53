/**
 * One import at a time, in all of the extension's pages. The browser frees the lock when the page
 * or the worker that holds it ends in whatever way: what is half imported then is a remain.
 */
const LOCK = 'kijiyomi-import';

/**
 * Waits for the others.
 * @throws the signal's reason where it ends the waiting
 */
export async function withImportLock<T>(work: () => Promise<T>, signal: AbortSignal): Promise<T> {
  return navigator.locks.request(LOCK, { signal }, work);
}

/** Does nothing where an import is under way. */
export async function whereNothingIsImported(work: () => Promise<void>): Promise<void> {
  await navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) => {
    if (lock !== null) await work();
  });
}
