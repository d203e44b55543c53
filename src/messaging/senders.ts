/**
 * Which contexts may send which requests. Content scripts run in the process of their page, and a
 * page that compromises this process can send requests as the content script. So content scripts
 * may only send what reading a page requires, and nothing that lists, exports or replaces the
 * reader's data.
 */
import { browser } from 'wxt/browser';
import type {
  BackgroundRequestName,
  PageRequestName,
  RequestName,
  ScriptRequestName,
  WordNewsName,
  WordRequestName,
} from './messages';

/** The sender of a message, as reported by the browser. */
export interface Sender {
  id?: string;
  /** URL of the page or frame. */
  url?: string;
  /** Missing if the sender is not in a tab, such as the popup. */
  tab?: { id?: number; incognito?: boolean };
  /** Of a content script. */
  frameId?: number;
}

/** `extension`: its pages and its background. `content script`: in a page or frame. */
type SenderKind = 'extension' | 'content script';

const EVERYBODY: readonly SenderKind[] = ['extension', 'content script'];
const EXTENSION: readonly SenderKind[] = ['extension'];

/** For each request, the contexts that may send it. */
export const ALLOWED_SENDERS = {
  judgePage: EVERYBODY,
  analyze: EVERYBODY,
  lookUp: EVERYBODY,
  correctReading: EVERYBODY,
  getStyles: EVERYBODY,
  getSettings: EVERYBODY,
  saveWord: EVERYBODY,
  removeWord: EVERYBODY,

  checkPage: EVERYBODY,
  addScript: EVERYBODY,

  listWords: EXTENSION,
  wordsOf: EXTENSION,
  areSaved: EXTENSION,
  searchableBatch: EXTENSION,
  searchableOf: EXTENSION,
  entryBatch: EXTENSION,
  takeOutWord: EXTENSION,
  putBackWord: EXTENSION,
  beginRestore: EXTENSION,
  bringPart: EXTENSION,
  completeRestore: EXTENSION,
  cancelRestore: EXTENSION,

  wordsChanged: EXTENSION,
  restoreProgress: EXTENSION,

  getPageState: EXTENSION,
  setAids: EXTENSION,
  showClutter: EXTENSION,
  readAnyway: EXTENSION,
} as const satisfies Record<BackgroundRequestName | ScriptRequestName, typeof EVERYBODY> &
  Record<WordRequestName | WordNewsName | PageRequestName, typeof EXTENSION>;

/** The sender comes from the browser, so it cannot be forged. */
export function maySend(name: RequestName, sender: Sender): boolean {
  const kind = senderKind(sender);
  return kind !== null && ALLOWED_SENDERS[name].includes(kind);
}

/**
 * @returns null for another extension. A sender without an address of ours has the least
 * permissions.
 */
function senderKind({ id, url }: Sender): SenderKind | null {
  if (id !== browser.runtime.id) return null;
  // A content script's URL is that of its page, in Firefox and in Chrome.
  const isOwnPage = url?.startsWith(browser.runtime.getURL('/')) ?? false;
  return isOwnPage ? 'extension' : 'content script';
}

/**
 * The frame that a content script is in.
 * @throws {Error} if the sender is in no frame of a tab
 */
export function frameOf({ tab, frameId }: Sender): { tabId: number; frameId: number } {
  if (tab?.id === undefined || frameId === undefined) throw new Error('the sender has no frame');
  return { tabId: tab.id, frameId };
}
