import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { deliver } from './deliver';
import { wrapRequest } from './envelope';
import { MessageError } from './message-errors';
import { pageRequests } from './messages';
import type { AnswerOf, PageRequestName, RequestOf } from './messages';

/**
 * Asks the content script of a tab (its main frame). The answer is parsed: it tells what a web
 * page says. Throws as `deliver` does.
 */
export async function askPage<N extends PageRequestName>(
  tabId: number,
  name: N,
  request: RequestOf<N>,
): Promise<AnswerOf<N>> {
  const answer = await deliver(name, () =>
    browser.tabs.sendMessage(tabId, wrapRequest(name, request), { frameId: 0 }),
  );
  const parsed = v.safeParse(pageRequests[name].answer, answer);
  if (!parsed.success) {
    throw new MessageError('UnexpectedAnswerError', `${name}: ${v.summarize(parsed.issues)}`);
  }
  return parsed.output;
}

/**
 * Tells every frame of a tab the same, the main frame once more; an article may stand in an inner
 * frame. Whether and what they answer does not matter.
 */
export async function tellFrames<N extends PageRequestName>(
  tabId: number,
  name: N,
  request: RequestOf<N>,
): Promise<void> {
  await browser.tabs.sendMessage(tabId, wrapRequest(name, request)).catch(() => {});
}
