import { browser } from 'wxt/browser';
import type { Immutable } from '../validation/immutable';
import type { AnswerIn, Contract, NameOf, RequestIn } from './contract';
import { deliver } from './deliver';
import { wrapRequest } from './envelope';

/**
 * Makes a function that sends the requests of a contract to the background, from a content script or
 * a page of the extension. It throws as `deliver` does.
 */
export function askingBackground<C extends Contract>(answers: C['answers']) {
  return <N extends NameOf<C>>(
    name: N,
    request: Immutable<RequestIn<C, N>>,
  ): Promise<AnswerIn<C, N>> =>
    deliver<C, N>(answers, name, () => browser.runtime.sendMessage(wrapRequest(name, request)));
}
