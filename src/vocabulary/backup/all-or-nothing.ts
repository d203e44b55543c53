/** The part of a transaction of `idb` that is needed to end it. */
interface Ending {
  done: Promise<void>;
  /** Why the browser ended it, as for want of room; null where it did not. */
  readonly error: DOMException | null;
  abort: () => void;
}

/**
 * Does the work within the transaction, and waits until it is stored. Where anything fails, nothing
 * is stored.
 * @throws what the browser ended the transaction for: requests that were under way fail with an
 * `AbortError`, which says nothing
 */
export async function allOrNothing<T>(transaction: Ending, work: () => Promise<T>): Promise<T> {
  // What ends it while the work is under way is thrown below.
  transaction.done.catch(() => undefined);
  try {
    const result = await work();
    await transaction.done;
    return result;
  } catch (error) {
    // Else what was written so far would be stored.
    if (transaction.error === null) abort(transaction);
    throw transaction.error ?? error;
  }
}

function abort(transaction: Ending): void {
  try {
    transaction.abort();
  } catch {
    // It has ended.
  }
}
