import { browser } from 'wxt/browser';
import { storeFailure } from '../vocabulary/store-failure';
import { isRequestEnvelope, messageOf } from './envelope';
import type { AnswerEnvelope } from './envelope';
import type { AnswerOf, RequestName, RequestOf } from './messages';
import { mayAsk, type Sender } from './senders';

/** Answers may be handed over as they are, frozen or not. */
export type Immutable<T> = T extends object ? { readonly [K in keyof T]: Immutable<T[K]> } : T;

/** One function per request; a promise may be returned, a thrown error reaches the asker. */
export type Handlers<N extends RequestName> = {
  [K in N]: (
    request: RequestOf<K>,
    sender: Sender,
  ) => Immutable<AnswerOf<K>> | Promise<Immutable<AnswerOf<K>>>;
};

/** Parses a request, or throws an error that says what is wrong with it. */
export type ParseRequest<N extends RequestName> = (name: N, request: unknown) => unknown;

/**
 * Answers the requests named in `handlers`, and no others: another listener may know them.
 * Messages from who may not send them (senders.ts) are ignored, as if nobody listened. Returns a
 * function that stops.
 */
export function listen<N extends RequestName>(
  handlers: Handlers<N>,
  parse: ParseRequest<N>,
): () => void {
  const isHandled = (name: string): name is N => Object.hasOwn(handlers, name);

  const listener = (
    message: unknown,
    sender: Sender,
    respond: (response: AnswerEnvelope) => void,
  ): true | undefined => {
    if (!isRequestEnvelope(message)) return undefined;
    const { kijiyomi: name, request } = message;
    if (!isHandled(name) || !mayAsk(name, sender)) return undefined;
    void answer(() => handlers[name](parse(name, request) as RequestOf<N>, sender)).then(respond);
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
