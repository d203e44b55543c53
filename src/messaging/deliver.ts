import { ORPHANED } from '../content/orphaned';
import { parseMessage, type AnswerIn, type Contract, type NameOf } from './contract';
import { isAnswerEnvelope, messageOf } from './envelope';
import { isOrphaned } from './is-orphaned';
import { MessageError } from './message-errors';

/** Messages of browsers when sending fails; the last one is from Firefox only. */
const INVALIDATED = /extension context invalidated/i;
const NOBODY =
  /could not establish connection|message (port|channel) (is )?closed|actor .* destroyed/i;

const NOBODY_ANSWERS = 'NobodyAnswersError';

/**
 * In milliseconds. By then a service worker that was just stopping has ended, and sending wakes it.
 */
const RETRY_AFTER_MS = 100;

/**
 * Sends with `send`, unwraps the answer and parses it. Tries once more if the other end went away
 * before it answered, so requests must be idempotent: saving the same sentence twice changes
 * nothing. Throws a `MessageError`, or the browser's error.
 */
export async function deliver<C extends Contract, N extends NameOf<C>>(
  answers: C['answers'],
  name: N,
  send: () => Promise<unknown>,
): Promise<AnswerIn<C, N>> {
  const response = await sendOnce(name, send).catch(async (error: Error) => {
    if (error.name !== NOBODY_ANSWERS) throw error;
    await new Promise((resolve) => setTimeout(resolve, RETRY_AFTER_MS));
    return sendOnce(name, send);
  });
  if (!isAnswerEnvelope(response)) throw new MessageError('UnexpectedAnswerError', name);
  if ('error' in response)
    throw new MessageError('RequestFailedError', `${name}: ${response.error}`, response.failure);
  try {
    return parseMessage(answers[name]!, response.answer, 'answer');
  } catch (error) {
    throw new MessageError('UnexpectedAnswerError', `${name}: ${messageOf(error)}`);
  }
}

async function sendOnce(name: string, send: () => Promise<unknown>): Promise<unknown> {
  if (isOrphaned()) throw new MessageError(ORPHANED, name);
  let response: unknown;
  try {
    response = await send();
  } catch (error) {
    const said = `${name}: ${messageOf(error)}`;
    if (INVALIDATED.test(said)) throw new MessageError(ORPHANED, said);
    if (NOBODY.test(said)) throw new MessageError(NOBODY_ANSWERS, said);
    throw error;
  }
  // Chrome answers `undefined` if there are listeners, but none handled the message.
  if (response === undefined) throw new MessageError(NOBODY_ANSWERS, name);
  return response;
}
