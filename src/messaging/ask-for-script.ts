import { browser } from 'wxt/browser';
import type { Immutable } from '../validation/immutable';
import type { AnswerIn, NameOf, RequestIn } from './contract';
import { deliver } from './deliver';
import { wrapRequest } from './envelope';
import { scriptRequests } from './script-requests';

type ScriptRequests = typeof scriptRequests;

/** Sends a request to the background, from a content script. Throws as `deliver` does. */
export function askForScript<N extends NameOf<ScriptRequests>>(
  name: N,
  request: Immutable<RequestIn<ScriptRequests, N>>,
): Promise<AnswerIn<ScriptRequests, N>> {
  return deliver(scriptRequests, name, () =>
    browser.runtime.sendMessage(wrapRequest(name, request)),
  );
}
