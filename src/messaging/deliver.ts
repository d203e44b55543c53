import { browser } from 'wxt/browser';
import { isAnswerEnvelope } from './envelope';
import {
  ContextInvalidatedError,
  NobodyAnswersError,
  RequestFailedError,
  UnexpectedAnswerError,
} from './message-errors';

/** How browsers word it when sending fails; the last of them is Firefox's alone. */
const INVALIDATED = /extension context invalidated/i;
const NOBODY = /could not establish connection|message (port|channel) closed|actor .* destroyed/i;

/** Long enough for a service worker that was just stopping to be gone, so that sending wakes it. */
const RETRY_AFTER_MS = 100;

/**
 * Sends with `send` and takes the answer out of its envelope. Once more when the other end went
 * away in the middle of it: every request may safely be repeated (saving the same sentence twice
 * changes nothing). Throws one of the classes of message-errors.ts.
 */
export async function deliver(name: string, send: () => Promise<unknown>): Promise<unknown> {
  let response: unknown;
  try {
    response = await sendOnce(name, send);
  } catch (error) {
    if (!(error instanceof NobodyAnswersError)) throw error;
    await new Promise((resolve) => setTimeout(resolve, RETRY_AFTER_MS));
    response = await sendOnce(name, send);
  }
  if (!isAnswerEnvelope(response)) {
    throw new UnexpectedAnswerError(name);
  }
  if ('error' in response) throw new RequestFailedError(`${name}: ${response.error}`);
  return response.answer;
}

async function sendOnce(name: string, send: () => Promise<unknown>): Promise<unknown> {
  // A content script that outlived its extension has lost `runtime.id`, in places all of `runtime`.
  if (!browser.runtime?.id) throw new ContextInvalidatedError(name);
  let response: unknown;
  try {
    response = await send();
  } catch (error) {
    throw classify(name, error);
  }
  // Chrome answers `undefined` where listeners exist but none of them took the message.
  if (response === undefined) throw new NobodyAnswersError(name);
  return response;
}

function classify(name: string, error: unknown): Error {
  const message = error instanceof Error ? error.message : String(error);
  if (INVALIDATED.test(message)) return new ContextInvalidatedError(`${name}: ${message}`);
  if (NOBODY.test(message)) return new NobodyAnswersError(`${name}: ${message}`);
  return error instanceof Error ? error : new Error(`${name}: ${message}`);
}
