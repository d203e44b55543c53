import { browser } from 'wxt/browser';
import { ADDED_SCRIPTS, CONTENT_SCRIPT, CONTENT_STYLES } from './content-script-files';

/**
 * Runs the content script in the frames of a tab that have none. The browser permits it on granted
 * sites, and after a click on the toolbar button until the tab navigates (activeTab). Resolves to
 * false if it is not permitted: browser pages, extension stores, PDF files.
 */
export async function startContentScript(tabId: number): Promise<boolean> {
  const target = { tabId, allFrames: true };
  try {
    await browser.scripting.insertCSS({ target, files: [CONTENT_STYLES] });
    await browser.scripting.executeScript({ target, files: [CONTENT_SCRIPT] });
    return true;
  } catch {
    return false;
  }
}

/** A frame of a tab. */
export interface Frame {
  tabId: number;
  frameId: number;
}

/**
 * Adds a script to a frame that has the content script. A script that is there already ignores its
 * second start. Throws the browser's error if the frame is gone or the permission was removed.
 */
export async function addScript(
  { tabId, frameId }: Frame,
  script: keyof typeof ADDED_SCRIPTS,
): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: [ADDED_SCRIPTS[script]],
    // The content script runs already, so the page has been parsed.
    injectImmediately: true,
  });
}
