/** For the content script, so without valibot. */
import { browser } from 'wxt/browser';
import { deliver } from './deliver';
import { wrapRequest } from './envelope';
import type { Immutable } from './listen';
import type { AnswerOf, BackgroundRequestName, RequestOf } from './messages';

/**
 * Only the answer's envelope is parsed: it can come from nobody but this extension's own background, and a
 * content script does not outlive the version it belongs to (the browser invalidates its context
 * on update). Throws as `deliver` does.
 */
export async function askBackground<N extends BackgroundRequestName>(
  name: N,
  request: Immutable<RequestOf<N>>,
): Promise<AnswerOf<N>> {
  const send = () => browser.runtime.sendMessage(wrapRequest(name, request));
  return (await deliver(name, send)) as AnswerOf<N>;
}
