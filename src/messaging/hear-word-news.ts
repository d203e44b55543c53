import { browser } from 'wxt/browser';
import type { Immutable } from '../validation/immutable';
import type { NameOf, RequestIn } from './contract';
import { wrapRequest } from './envelope';
import { listen, type Handlers } from './listen';
import { wordNews, type WordNewsContract } from './word-news';

type NewsOf<N extends NameOf<WordNewsContract>> = RequestIn<WordNewsContract, N>;

/** Broadcasts to all open pages of the extension. */
export function tellWordNews<N extends NameOf<WordNewsContract>>(
  name: N,
  news: Immutable<NewsOf<N>>,
): void {
  // Rejected if no page is open.
  void Promise.resolve(browser.runtime.sendMessage(wrapRequest(name, news))).catch(() => undefined);
}

/**
 * Calls `handlers` in a page of the extension when words change. Returns a function that stops it.
 */
export function hearWordNews(
  handlers: Partial<{ [N in NameOf<WordNewsContract>]: (news: NewsOf<N>) => void }>,
): () => void {
  const answering = Object.fromEntries(
    Object.entries(handlers).map(([name, handle]) => [
      name,
      (news: never) => {
        handle(news);
        return null;
      },
    ]),
  );
  return listen<WordNewsContract>(wordNews, answering as unknown as Handlers<WordNewsContract>);
}
