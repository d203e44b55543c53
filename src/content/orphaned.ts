/** The name of errors that say that the extension was updated, reloaded or removed. */
export const ORPHANED = 'ContextInvalidatedError';

/** Whether an error of messaging means that this is an orphaned content script. */
export function meansOrphaned(error: unknown): boolean {
  return error instanceof Error && error.name === ORPHANED;
}
