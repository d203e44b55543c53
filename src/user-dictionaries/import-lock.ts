/**
 * One import at a time, in all of the extension's pages. The browser frees the lock when the page
 * or the worker that holds it ends in whatever way: what is half imported then is a remain.
 */
const LOCK = 'kijiyomi-import';

/** @returns what `work` resolves to; null where an import is under way elsewhere */
export async function withImportLock<T>(work: () => Promise<T>): Promise<T | null> {
  return navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) =>
    lock === null ? null : work(),
  );
}
