/**
 * Who may ask what. A content script runs in the process of its page, and a page that takes over
 * that process asks in its name. So it gets what reading a page needs, and nothing that lists,
 * exports or replaces what the reader keeps.
 */
import { browser } from 'wxt/browser';
import type {
  BackgroundRequestName,
  PageRequestName,
  RequestName,
  WordNewsName,
  WordRequestName,
} from './messages';

/** Who asks, as the browser says it. */
export interface Sender {
  id?: string;
  /** Of the page, or of the frame that a content script is in. */
  url?: string;
  /** Absent where the asker is in no tab, as the popup. */
  tab?: { incognito?: boolean };
}

/** `extension`: its pages and its background. `content script`: in a page or a frame of one. */
type Asker = 'extension' | 'content script';

const EVERYBODY: readonly Asker[] = ['extension', 'content script'];
const EXTENSION: readonly Asker[] = ['extension'];

/** Of each request, who is answered. */
export const ASKERS = {
  judgePage: EVERYBODY,
  analyze: EVERYBODY,
  lookUp: EVERYBODY,
  correctReading: EVERYBODY,
  getStyles: EVERYBODY,
  getSettings: EVERYBODY,
  saveWord: EVERYBODY,
  removeWord: EVERYBODY,

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
} as const satisfies Record<BackgroundRequestName, typeof EVERYBODY> &
  Record<WordRequestName | WordNewsName | PageRequestName, typeof EXTENSION>;

/** The sender is what the browser says; nothing in it can be made up by who asks. */
export function mayAsk(name: RequestName, sender: Sender): boolean {
  const asker = askerOf(sender);
  return asker !== null && ASKERS[name].includes(asker);
}

/** @returns null for another extension. Who has no address of ours may do the least. */
function askerOf({ id, url }: Sender): Asker | null {
  if (id !== browser.runtime.id) return null;
  // A content script has the address of its page, in Firefox and in Chrome alike.
  const isOwnPage = url?.startsWith(browser.runtime.getURL('/')) ?? false;
  return isOwnPage ? 'extension' : 'content script';
}
