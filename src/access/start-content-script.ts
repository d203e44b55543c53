import { browser } from 'wxt/browser';
import { CONTENT_SCRIPT, CONTENT_STYLES } from './content-script-files';

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
