/** What the card can say of what was just done, or could not be done, in its status line. */
import type { CardKey, CardText } from './card-text';

/** With the message that says it. */
export const STATUS_TEXTS = {
  copied: 'cardCopied',
  notCopied: 'cardNotCopied',
  quota: 'cardNotStoredQuota',
  newerVersion: 'cardNotStoredNewer',
  unavailable: 'cardNotStoredRefused',
  unknown: 'cardNotStored',
  updated: 'cardUpdated',
} as const satisfies Record<string, CardKey>;

/** Of what could not be stored: the failures of the vocabulary, and an update of the extension. */
export type CardStatus = keyof typeof STATUS_TEXTS;
export const CARD_STATUSES = Object.keys(STATUS_TEXTS) as CardStatus[];

export function statusTexts(t: CardText): Record<CardStatus, string> {
  const said = CARD_STATUSES.map((status) => [status, t(STATUS_TEXTS[status])] as const);
  return Object.fromEntries(said) as Record<CardStatus, string>;
}
