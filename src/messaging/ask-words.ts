/** Requests about saved words, from the extension's own pages to the background. */
import type { StoreFailure } from '../vocabulary/store-failure';
import { askBackground } from './ask-background';
import type { AnswerIn, NameOf, RequestIn } from './contract';
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
  const answer = await askBackground(wordRequests, name, request);
  if ('failed' in answer) throw new StoreError(answer.failed);
  return answer as Exclude<AnswerIn<WordRequests, N>, { failed: StoreFailure }>;
}
