/**
 * Whether the extension was updated or removed under the page (messaging's
 * `ContextInvalidatedError`): nothing will answer any more.
 */
export function isContextLost(error: unknown): boolean {
  return error instanceof Error && error.name === 'ContextInvalidatedError';
}
