/** What the card can say of what was just done, or could not be done, in its status line. */
import type { CardKey, CardText } from './card-text';

/** With the message that says it. */
export const STATUS_TEXTS = {
  copied: 'cardCopied',
  notCopied: 'cardNotCopied',
  keptPrivately: 'cardKeptPrivately',
  quota: 'cardNotStoredQuota',
  newerVersion: 'cardNotStoredNewer',
  unavailable: 'cardNotStoredRefused',
  unknown: 'cardNotStored',
  updated: 'cardUpdated',
} as const satisfies Record<string, CardKey>;

/** Beside copying and private windows: why nothing was stored, as the vocabulary's failures are named. */
export type CardStatus = keyof typeof STATUS_TEXTS;
export const CARD_STATUSES = Object.keys(STATUS_TEXTS) as CardStatus[];

export function statusTexts(t: CardText): Record<CardStatus, string> {
  const said = CARD_STATUSES.map((status) => [status, t(STATUS_TEXTS[status])] as const);
  return Object.fromEntries(said) as Record<CardStatus, string>;
}
