import { browser } from 'wxt/browser';
import type { AnswerIn, NameOf, RequestIn } from './contract';
import { deliver } from './deliver';
import { wrapRequest } from './envelope';
import { pageAnswers, type PageContract } from './page-requests';

/** Sends a request to the content script of a tab's main frame. Throws as `deliver` does. */
export function askPage<N extends NameOf<PageContract>>(
  tabId: number,
  name: N,
  request: RequestIn<PageContract, N>,
): Promise<AnswerIn<PageContract, N>> {
  return deliver<PageContract, N>(pageAnswers, name, () =>
    browser.tabs.sendMessage(tabId, wrapRequest(name, request), { frameId: 0 }),
  );
}

/**
 * Sends a request to every frame of a tab, as the article may be in an inner frame. The main frame
 * gets it twice. Answers and errors are ignored.
 */
export async function tellFrames<N extends NameOf<PageContract>>(
  tabId: number,
  name: N,
  request: RequestIn<PageContract, N>,
): Promise<void> {
  await browser.tabs.sendMessage(tabId, wrapRequest(name, request)).catch(() => {});
}
