import type { Card } from '../../card/card';
import type { CardStatus } from '../../card/card-status';
import type { CorrectionRequest } from '../../corrections/correction-request';
import type { LookUpRequest } from '../../look-up/look-up-request';
import type { MetWord, WordKey } from '../../vocabulary/met-word';
import { meansOrphaned } from '../orphaned';

/** What the card requires of the background. Calls may fail with the errors of messaging. */
export interface CardServices {
  lookUp(request: LookUpRequest): Promise<Card>;
  /** @returns what is wrong with the reading, to be shown; null where it was taken */
  correct(request: CorrectionRequest): Promise<string | null>;
  save(word: MetWord): Promise<{ saved: true; isPrivate: boolean }>;
  remove(key: WordKey): Promise<unknown>;
  /** Cards open expanded from now on, or compact. */
  rememberExpanded(expanded: boolean): Promise<unknown>;
  /** The card's style sheet: one rule at the top level. */
  styles(): Promise<string>;
}

/** What the card shows after an error of these services. */
export function statusOf(error: unknown): CardStatus {
  if (meansOrphaned(error)) return 'updated';
  return error instanceof Error && 'failure' in error ? (error.failure as CardStatus) : 'unknown';
}
