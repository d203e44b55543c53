/** Requests about saved words, from the extension's own pages to the background. */
import { browser } from 'wxt/browser';
import type { StoreFailure } from '../vocabulary/store-failure';
import type { AnswerIn, NameOf, RequestIn } from './contract';
import { deliver } from './deliver';
import { wrapRequest } from './envelope';
import { wordRequests } from './word-requests';
import type { Immutable } from '../validation/immutable';

type WordRequests = typeof wordRequests;

/** The background could not read or write its database. */
export class StoreError extends Error {
  override readonly name = 'StoreError';

  constructor(readonly failure: StoreFailure) {
    super(failure);
  }
}

/** @throws {StoreError} if the database failed; otherwise as `deliver` does */
export async function askWords<N extends NameOf<WordRequests>>(
  name: N,
  request: Immutable<RequestIn<WordRequests, N>>,
): Promise<Exclude<AnswerIn<WordRequests, N>, { failed: StoreFailure }>> {
  const answer = await deliver(wordRequests, name, () =>
    browser.runtime.sendMessage(wrapRequest(name, request)),
  );
  if ('failed' in answer) throw new StoreError(answer.failed);
  return answer as Exclude<AnswerIn<WordRequests, N>, { failed: StoreFailure }>;
}
