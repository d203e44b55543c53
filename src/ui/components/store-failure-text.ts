import { MessageError } from '../../messaging/message-errors';
import { t } from './i18n';

/** Why saved words cannot be read or written, and what the reader can do. */
export function failureText(error: unknown): string {
  const failure = error instanceof MessageError ? error.failure : 'unknown';
  return {
    quota: t('storeFull'),
    newerVersion: t('storeNewer'),
    unavailable: t('storeUnavailable'),
    unknown: t('savedFailed'),
  }[failure];
}
