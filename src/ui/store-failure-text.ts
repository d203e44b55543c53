import { StoreError } from '../messaging/ask-words';
import type { StoreFailure } from '../vocabulary/store-failure';
import { t } from './i18n';

/** Why saved words can be neither read nor written, and what the reader can do. */
export function storeFailureText(failure: StoreFailure): string {
  return {
    quota: t('storeFull'),
    newerVersion: t('storeNewer'),
    unavailable: t('storeUnavailable'),
    unknown: t('savedFailed'),
  }[failure];
}

/** What an action with saved words threw. */
export function failureText(error: unknown): string {
  return storeFailureText(error instanceof StoreError ? error.failure : 'unknown');
}
