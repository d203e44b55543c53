import { browser } from 'wxt/browser';
import type { Immutable } from '../validation/immutable';
import type { NameOf, RequestIn } from './contract';
import { wrapRequest } from './envelope';
import { listen, type Handlers } from './listen';
import { wordNews, type WordNewsContract } from './word-news';

type NewsName = NameOf<WordNewsContract>;

/** Broadcasts to all open pages of the extension. */
export function tellWordNews<N extends NewsName>(
  name: N,
  news: Immutable<RequestIn<WordNewsContract, N>>,
): void {
  // Rejected if no page is open.
  void Promise.resolve(browser.runtime.sendMessage(wrapRequest(name, news))).catch(() => undefined);
}

/**
 * Calls `handlers` in a page of the extension when words change. Returns a function that stops it.
 */
export function hearWordNews<N extends NewsName>(
  handlers: Pick<Handlers<WordNewsContract>, N>,
): () => void {
  return listen<WordNewsContract, N>(wordNews, handlers);
}
