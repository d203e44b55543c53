/** For the extension's own pages: what is saved, from the background. */
import { browser } from 'wxt/browser';
import type { StoreFailure } from '../vocabulary/store-failure';
import { deliver } from './deliver';
import { wrapRequest } from './envelope';
import type { Immutable } from './listen';
import type { AnswerOf, RequestOf, WordNewsName, WordRequestName } from './messages';

/** The background could not read or write its database. */
export class StoreError extends Error {
  override readonly name = 'StoreError';

  constructor(readonly failure: StoreFailure) {
    super(failure);
  }
}

/** @throws {StoreError} where the database failed, and as `deliver` does */
export async function askWords<N extends WordRequestName>(
  name: N,
  request: Immutable<RequestOf<N>>,
): Promise<Exclude<AnswerOf<N>, { failed: StoreFailure }>> {
  const send = () => browser.runtime.sendMessage(wrapRequest(name, request));
  const answer = (await deliver(name, send)) as AnswerOf<N>;
  if ('failed' in answer) throw new StoreError(answer.failed);
  return answer as Exclude<AnswerOf<N>, { failed: StoreFailure }>;
}

/** Tells every page of the extension that is open. */
export function tellWordNews<N extends WordNewsName>(name: N, news: Immutable<RequestOf<N>>): void {
  // Rejected where none is open.
  void Promise.resolve(browser.runtime.sendMessage(wrapRequest(name, news))).catch(() => undefined);
}
