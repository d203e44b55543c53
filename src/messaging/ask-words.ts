/** Requests about saved words, from the extension's own pages to the background. */
import type { StoreFailure } from '../vocabulary/store-failure';
import { askingBackground } from './ask-background';
import type { AnswerIn, NameOf, RequestIn } from './contract';
import { wordAnswers, type WordContract } from './word-requests';
import type { Immutable } from '../validation/immutable';

const ask = askingBackground<WordContract>(wordAnswers);

/** The background could not read or write its database. */
export class StoreError extends Error {
  override readonly name = 'StoreError';

  constructor(readonly failure: StoreFailure) {
    super(failure);
  }
}

/** @throws {StoreError} if the database failed; otherwise as `deliver` does */
export async function askWords<N extends NameOf<WordContract>>(
  name: N,
  request: Immutable<RequestIn<WordContract, N>>,
): Promise<Exclude<AnswerIn<WordContract, N>, { failed: StoreFailure }>> {
  const answer = await ask(name, request);
  if ('failed' in answer) throw new StoreError(answer.failed);
  return answer as Exclude<AnswerIn<WordContract, N>, { failed: StoreFailure }>;
}
