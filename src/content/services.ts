import type { PageAnalysis } from '../analysis/cut-furigana';
import type { CardStatus } from '../card/card-status';
import type {
  AnswerOf,
  Card,
  CorrectionRequest,
  LookUpRequest,
  MetWord,
  RequestOf,
  WordKey,
} from '../messaging/messages';

/** Each is one rule at the top level. */
export interface Styles {
  card: string;
  words: string;
}

/** What the reader asks of the background. Calls may fail with the errors of messaging. */
export interface ReaderServices {
  analyze(question: RequestOf<'analyze'>): Promise<PageAnalysis>;
  lookUp(question: LookUpRequest): Promise<Card>;
  /** @returns what is wrong with the reading, to be shown; null where it was taken */
  correct(request: CorrectionRequest): Promise<string | null>;
  save(word: MetWord): Promise<AnswerOf<'saveWord'>>;
  /** Style sheets that need not be in every page: the card's, and the words' in a shadow root. */
  styles(): Promise<Styles>;
  remove(key: WordKey): Promise<unknown>;
}

/** Of an error of these services: what the card says of it. */
export function statusOf(error: unknown): CardStatus {
  if (isContextLost(error)) return 'updated';
  return error instanceof Error && 'failure' in error ? (error.failure as CardStatus) : 'unknown';
}

/**
 * Whether the extension was updated or removed under the page (messaging's
 * `ContextInvalidatedError`): nothing will answer any more.
 */
export function isContextLost(error: unknown): boolean {
  return error instanceof Error && error.name === 'ContextInvalidatedError';
}
