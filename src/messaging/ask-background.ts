/** For the content script, so without valibot. */
import { browser } from 'wxt/browser';
import { deliver } from './deliver';
import { isRecord, wrapRequest } from './envelope';
import { UnexpectedAnswerError } from './message-errors';
import type { AnswerOf, BackgroundRequestName, RequestOf } from './messages';

/**
 * Only the outline of an answer is checked: it can come from nobody but this extension's own
 * background, and a content script does not outlive the version it belongs to (the browser
 * invalidates its context on update). The check turns a wrong answer into a clear error where it
 * arrives.
 */
const outlines: Record<BackgroundRequestName, (answer: Record<string, unknown>) => boolean> = {
  analyze: (answer) => Array.isArray(answer.lexemes) && Array.isArray(answer.paragraphs),
  lookUp: (answer) => Array.isArray(answer.entries),
  saveWord: (answer) => answer.saved === true,
  removeWord: (answer) => typeof answer.removed === 'boolean',
  isSaved: (answer) => Array.isArray(answer.saved),
};

/** Throws one of the classes of message-errors.ts. */
export async function askBackground<N extends BackgroundRequestName>(
  name: N,
  request: RequestOf<N>,
): Promise<AnswerOf<N>> {
  const answer = await deliver(name, () => browser.runtime.sendMessage(wrapRequest(name, request)));
  if (!isRecord(answer) || !outlines[name](answer)) {
    throw new UnexpectedAnswerError(name);
  }
  return answer as AnswerOf<N>;
}
