import { browser } from 'wxt/browser';

/**
 * Whether this is an orphaned content script. It has lost `runtime.id`, in some browsers all of
 * `runtime`.
 */
export function isOrphaned(): boolean {
  return (browser.runtime as { id?: string } | undefined)?.id === undefined;
}
