import type { AnalysisRequest } from '../analysis/analysis-request';
import type { PackedWords } from '../analysis/packed-words';
import type { Card } from '../card/card';
import type { CardStatus } from '../card/card-status';
import type { CorrectionRequest } from '../corrections/correction-request';
import type { LookUpRequest } from '../look-up/look-up-request';
import type { MetWord, WordKey } from '../vocabulary/met-word';
import type { StartInteraction } from './interact/interaction';

/** Each is one rule at the top level. */
export interface Styles {
  card: string;
  words: string;
}

/** What the content script asks of the background. Calls may fail with the errors of messaging. */
export interface BackgroundServices {
  analyze(request: AnalysisRequest): Promise<PackedWords>;
  lookUp(request: LookUpRequest): Promise<Card>;
  /** @returns what is wrong with the reading, to be shown; null where it was taken */
  correct(request: CorrectionRequest): Promise<string | null>;
  save(word: MetWord): Promise<{ saved: true; isPrivate: boolean }>;
  /** Style sheets that need not be in every page: the card's, and the words' in a shadow root. */
  styles(): Promise<Styles>;
  remove(key: WordKey): Promise<unknown>;
  /** Has the interaction script added to the frame. */
  loadInteraction(): Promise<StartInteraction>;
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
