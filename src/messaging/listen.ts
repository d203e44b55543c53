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
import type { RequestName } from './messages';
import { mayAsk, type Sender } from './senders';
import type { Immutable } from '../validation/immutable';

/** One function per request; a promise may be returned, a thrown error reaches the asker. */
export type Handlers<C extends Contract> = {
  [N in NameOf<C>]: (
    request: RequestIn<C, N>,
    sender: Sender,
  ) => Immutable<AnswerOut<C, N>> | Promise<Immutable<AnswerOut<C, N>>>;
};

/**
 * Answers the requests of a contract that `handlers` names, and no others: another listener may
 * know them. Messages from who may not send them (senders.ts) are ignored, as if nobody listened.
 *
 * Call it while the background script is evaluated, not later: a service worker that is woken by a
 * message must have its listener at once. Returns a function that stops.
 */
export function listen<C extends Contract>(contract: C, handlers: Handlers<C>): () => void {
  const isHandled = (name: string): name is NameOf<C> & RequestName =>
    Object.hasOwn(handlers, name);

  const listener = (
    message: unknown,
    sender: Sender,
    respond: (response: AnswerEnvelope) => void,
  ): true | undefined => {
    if (!isRequestEnvelope(message)) return undefined;
    const { kijiyomi: name, request } = message;
    if (!isHandled(name) || !mayAsk(name, sender)) return undefined;
    const handle = () =>
      handlers[name](parseMessage(contract[name].request, request, 'request'), sender);
    void answer(handle).then(respond);
    // `true` keeps the channel open until `respond` in Chrome and Firefox alike; a returned
    // promise is understood only by Firefox and by recent versions of Chrome.
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
