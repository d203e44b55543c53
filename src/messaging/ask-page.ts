import { browser } from 'wxt/browser';
import type { AnswerIn, NameOf, RequestIn } from './contract';
import { deliver } from './deliver';
import { wrapRequest } from './envelope';
import { pageRequests } from './page-requests';

type PageRequests = typeof pageRequests;

/** Asks the content script of a tab (its main frame). Throws as `deliver` does. */
export function askPage<N extends NameOf<PageRequests>>(
  tabId: number,
  name: N,
  request: RequestIn<PageRequests, N>,
): Promise<AnswerIn<PageRequests, N>> {
  return deliver(pageRequests, name, () =>
    browser.tabs.sendMessage(tabId, wrapRequest(name, request), { frameId: 0 }),
  );
}

/**
 * Tells every frame of a tab the same, the main frame once more; the article may be in an inner
 * frame. Whether and what they answer does not matter.
 */
export async function tellFrames<N extends NameOf<PageRequests>>(
  tabId: number,
  name: N,
  request: RequestIn<PageRequests, N>,
): Promise<void> {
  await browser.tabs.sendMessage(tabId, wrapRequest(name, request)).catch(() => {});
}
