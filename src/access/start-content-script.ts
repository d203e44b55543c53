import { browser } from 'wxt/browser';
import { CONTENT_SCRIPT, CONTENT_STYLES } from './content-script-files';

/**
 * Runs the content script in the frames of a tab that have none. The browser allows it on granted
 * sites, and on the page on which the reader clicked the toolbar button until the tab goes
 * elsewhere. Resolves to false where it does not allow it: its own pages, its store, a PDF.
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
