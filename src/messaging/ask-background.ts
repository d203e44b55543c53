import { browser } from 'wxt/browser';
import type { Immutable } from '../validation/immutable';
import type { AnswerIn, Contract, NameOf, RequestIn } from './contract';
import { deliver } from './deliver';
import { wrapRequest } from './envelope';

/**
 * Sends a request to the background, from a content script or a page of the extension. Throws as
 * `deliver` does.
 */
export function askBackground<C extends Contract, N extends NameOf<C>>(
  contract: C,
  name: N,
  request: Immutable<RequestIn<C, N>>,
): Promise<AnswerIn<C, N>> {
  return deliver(contract, name, () => browser.runtime.sendMessage(wrapRequest(name, request)));
}
