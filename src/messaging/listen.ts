import { browser } from 'wxt/browser';
import { storeFailure } from '../vocabulary/store-failure';
import {
  parseMessage,
  type AnswerOut,
  type Contract,
  type NameOf,
  type RequestIn,
} from './contract';
import { isRequestEnvelope, messageOf, type AnswerEnvelope } from './envelope';
import { maySend, type Sender } from './senders';
import type { Immutable } from '../validation/immutable';

/** One function per request. It may return a promise; the sender gets the errors it throws. */
export type Handlers<C extends Contract> = {
  [N in NameOf<C>]: (
    request: RequestIn<C, N>,
    sender: Sender,
  ) => Immutable<AnswerOut<C, N>> | Promise<Immutable<AnswerOut<C, N>>>;
};

/**
 * Answers the requests that `handlers` names and ignores others, which another listener may handle.
 * Messages from senders without permission (senders.ts) are ignored, as if there were no listener.
 *
 * Call it while the background script is evaluated: a service worker that is started by a message
 * must register its listener synchronously. Returns a function that stops it.
 *
 * @param handlers for every request of the contract, or for those that `N` names
 */
export function listen<C extends Contract, N extends NameOf<C> = NameOf<C>>(
  { senders, schemas }: C['requests'],
  handlers: Pick<Handlers<C>, N>,
): () => void {
  const isHandled = (name: string): name is N => Object.hasOwn(handlers, name);

  const listener = (
    message: unknown,
    sender: Sender,
    respond: (response: AnswerEnvelope) => void,
  ): true | undefined => {
    if (!isRequestEnvelope(message)) return undefined;
    const { kijiyomi: name, request } = message;
    if (!isHandled(name) || !maySend(senders, sender)) return undefined;
    const handle = () => handlers[name](parseMessage(schemas[name]!, request, 'request'), sender);
    void answer(handle).then(respond);
    // `true` keeps the channel open until `respond` is called, in Chrome and Firefox alike. Only
    // Firefox and recent versions of Chrome accept a promise instead.
    return true;
  };

  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

async function answer(handle: () => unknown): Promise<AnswerEnvelope> {
  try {
    return { answer: await handle() };
  } catch (error) {
    return { error: messageOf(error), failure: storeFailure(error) };
  }
}
