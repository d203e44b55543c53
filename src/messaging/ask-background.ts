import { browser } from 'wxt/browser';
import { backgroundRequests } from './background-requests';
import type { AnswerIn, NameOf, RequestIn } from './contract';
import { deliver } from './deliver';
import { wrapRequest } from './envelope';
import type { Immutable } from '../validation/immutable';

type BackgroundRequests = typeof backgroundRequests;

/**
 * Sends a request to the background, from a content script or a page of the extension. Throws as
 * `deliver` does.
 */
export function askBackground<N extends NameOf<BackgroundRequests>>(
  name: N,
  request: Immutable<RequestIn<BackgroundRequests, N>>,
): Promise<AnswerIn<BackgroundRequests, N>> {
  return deliver(backgroundRequests, name, () =>
    browser.runtime.sendMessage(wrapRequest(name, request)),
  );
}
