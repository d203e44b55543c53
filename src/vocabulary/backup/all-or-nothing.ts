/** The part of an `idb` transaction that is needed to end it. */
interface AbortableTransaction {
  done: Promise<void>;
  /** Why the browser aborted it, such as a full disk; null if it did not. */
  readonly error: DOMException | null;
  abort: () => void;
}

/**
 * Does the work within the transaction, and waits until it is stored. If anything fails, the
 * transaction is aborted.
 * @throws the reason for which the browser aborted the transaction; pending requests only fail with
 * an `AbortError`, which does not give it
 */
export async function allOrNothing<T>(
  transaction: AbortableTransaction,
  work: () => Promise<T>,
): Promise<T> {
  // An abort during the work is reported below.
  transaction.done.catch(() => undefined);
  try {
    const result = await work();
    await transaction.done;
    return result;
  } catch (error) {
    // Otherwise what was written so far would be stored.
    if (transaction.error === null) abort(transaction);
    throw transaction.error ?? error;
  }
}

function abort(transaction: AbortableTransaction): void {
  try {
    transaction.abort();
  } catch {
    // It has already ended.
  }
}
