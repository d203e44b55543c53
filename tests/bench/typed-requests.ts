/** Requests as they travel, checked by the compiler: the benchmarks are not run by the tests. */
import type { ArticleContract } from '../../src/messaging/article-requests';
import type { CardContract } from '../../src/messaging/card-requests';
import type { Contract, NameOf, RequestIn } from '../../src/messaging/contract';
import { type RequestEnvelope, wrapRequest } from '../../src/messaging/envelope';
import type { WordContract } from '../../src/messaging/word-requests';

type Wrap<C extends Contract> = <N extends NameOf<C>>(
  name: N,
  request: RequestIn<C, N>,
) => RequestEnvelope;

export const articleRequest: Wrap<ArticleContract> = wrapRequest;
export const cardRequest: Wrap<CardContract> = wrapRequest;
export const wordRequest: Wrap<WordContract> = wrapRequest;
