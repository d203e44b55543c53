/** Who may ask what. */
import { browser } from 'wxt/browser';
import type { Sender } from './listen';

/**
 * A page of the extension or its background. A content script has the address of its page, in
 * Firefox and in Chrome alike; the browser fills it in.
 */
export function isOwnPage({ url }: Sender): boolean {
  return url?.startsWith(browser.runtime.getURL('/')) ?? false;
}
