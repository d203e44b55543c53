import { StoreError } from '../../messaging/ask-words';
import { MessageError } from '../../messaging/message-errors';
import type { StoreFailure } from '../../vocabulary/store-failure';
import { t } from './i18n';

/** Why saved words cannot be read or written, and what the reader can do. */
export function storeFailureText(failure: StoreFailure): string {
  return {
    quota: t('storeFull'),
    newerVersion: t('storeNewer'),
    unavailable: t('storeUnavailable'),
    unknown: t('savedFailed'),
  }[failure];
}

/** The text for an error of an action with saved words. */
export function failureText(error: unknown): string {
  const isKnown = error instanceof StoreError || error instanceof MessageError;
  return storeFailureText(isKnown ? error.failure : 'unknown');
}
