/** What the card's status line can say: what was just done, or why it failed. */
import type { CardKey, CardText } from './card-texts';

const STATUS_TEXTS = {
  copied: 'cardCopied',
  notCopied: 'cardNotCopied',
  /** Saved from a private window. */
  keptPrivately: 'cardKeptPrivately',
  quota: 'cardNotStoredQuota',
  newerVersion: 'cardNotStoredNewer',
  unavailable: 'cardNotStoredRefused',
  unknown: 'cardNotStored',
  updated: 'cardUpdated',
} as const satisfies Record<string, CardKey>;

/** Failures to store have the names that the vocabulary gives them (store-failure.ts). */
export type CardStatus = keyof typeof STATUS_TEXTS;
export const CARD_STATUSES = Object.keys(STATUS_TEXTS) as CardStatus[];

export function statusTexts(t: CardText): Record<CardStatus, string> {
  const texts = CARD_STATUSES.map((status) => [status, t(STATUS_TEXTS[status])] as const);
  return Object.fromEntries(texts) as Record<CardStatus, string>;
}
