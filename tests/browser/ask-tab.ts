/** Asks the content script of a page what the popup asks. */
import type { Page, Worker } from '@playwright/test';
import { wrapRequest } from '../../src/messaging/envelope';

/** @returns the answer's envelope */
export async function askTab(
  background: Worker,
  page: Page,
  name: string,
  request: object,
): Promise<unknown> {
  await page.bringToFront();
  const message = JSON.stringify(wrapRequest(name, request));
  return background.evaluate<unknown>(
    `chrome.tabs.query({ active: true, lastFocusedWindow: true })
       .then(([tab]) => chrome.tabs.sendMessage(tab.id, ${message}, { frameId: 0 }))`,
  );
}
