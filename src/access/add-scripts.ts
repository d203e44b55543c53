import { browser } from 'wxt/browser';
import { ADDED_SCRIPTS, CHECK_SCRIPT, CONTENT_STYLES } from './content-script-files';

/**
 * Adds the check script to the frames of a tab that have none. The browser permits it on granted
 * sites, and after a click on the toolbar button until the tab navigates (activeTab). Resolves to
 * false if it is not permitted: browser pages, extension stores, PDF files.
 */
export async function addCheckScript(tabId: number): Promise<boolean> {
  const target = { tabId, allFrames: true };
  try {
    await browser.scripting.insertCSS({ target, files: [CONTENT_STYLES] });
    await browser.scripting.executeScript({ target, files: [CHECK_SCRIPT] });
    return true;
  } catch {
    return false;
  }
}

/** Where a content script runs. */
export interface Frame {
  tabId: number;
  frameId: number;
  /** Which of the frame's documents. Firefox 153 does not have it. */
  documentId: string | undefined;
}

/** Has a function run in a frame, without what is around it in the code. */
export async function runInFrame<A>(
  frame: Frame,
  func: (argument: A) => void,
  argument: A,
): Promise<void> {
  await browser.scripting.executeScript({
    target: targetOf(frame),
    func,
    args: [argument],
    injectImmediately: true,
  });
}

/**
 * Adds another script beside the check script. A script that is there already ignores its second
 * start. Throws the browser's error if the document is gone or the permission was removed.
 */
export async function addScript(frame: Frame, script: keyof typeof ADDED_SCRIPTS): Promise<void> {
  await browser.scripting.executeScript({
    target: targetOf(frame),
    files: [ADDED_SCRIPTS[script]],
    // The check script runs already, so nothing is to be waited for.
    injectImmediately: true,
  });
}

/** The reader may follow a link meanwhile, and the frame have another document. */
function targetOf({ tabId, frameId, documentId }: Frame) {
  return documentId === undefined
    ? { tabId, frameIds: [frameId] }
    : { tabId, documentIds: [documentId] };
}
