/**
 * Which contexts may send which requests. Content scripts run in the process of their page, and a
 * page that compromises this process can send requests as the content script. So content scripts
 * may only send what reading a page requires, and nothing that lists, exports or replaces the
 * reader's data.
 */
import { browser } from 'wxt/browser';
import type { Senders } from './contract';

/** The sender of a message, as reported by the browser. */
export interface Sender {
  id?: string;
  /** URL of the page or frame. */
  url?: string;
  /** Missing if the sender is not in a tab, such as the popup. */
  tab?: { id?: number; incognito?: boolean };
  /** Of a content script. */
  frameId?: number;
  documentId?: string;
}

/** The sender comes from the browser, so it cannot be forged. */
export function maySend(senders: Senders, { id, url }: Sender): boolean {
  // Another extension.
  if (id !== browser.runtime.id) return false;
  // A content script's URL is that of its page, in Firefox and in Chrome. A sender without an
  // address of ours has the least permissions.
  return senders === 'content scripts' || url?.startsWith(browser.runtime.getURL('/')) === true;
}

/**
 * The frame that a content script is in.
 * @throws {Error} if the sender is in no frame of a tab
 */
export function frameOf({ tab, frameId, documentId }: Sender) {
  if (tab?.id === undefined || frameId === undefined) throw new Error('the sender has no frame');
  return { tabId: tab.id, frameId, documentId };
}
