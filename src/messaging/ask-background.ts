/** For the content script, so without valibot. */
import { browser } from 'wxt/browser';
import { deliver } from './deliver';
import { isRecord, wrapRequest } from './envelope';
import type { Immutable } from './listen';
import { UnexpectedAnswerError } from './message-errors';
import type { AnswerOf, BackgroundRequestName, RequestOf } from './messages';

/**
 * The answer is not parsed: it can come from nobody but this extension's own background, and a
 * content script does not outlive the version it belongs to (the browser invalidates its context
 * on update). Throws one of the classes of message-errors.ts.
 */
export async function askBackground<N extends BackgroundRequestName>(
  name: N,
  request: Immutable<RequestOf<N>>,
): Promise<AnswerOf<N>> {
  const answer = await deliver(name, () => browser.runtime.sendMessage(wrapRequest(name, request)));
  if (!isRecord(answer)) throw new UnexpectedAnswerError(name);
  return answer as AnswerOf<N>;
}
