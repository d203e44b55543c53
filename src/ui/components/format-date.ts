import { isDate, UNKNOWN_DATE } from '../../vocabulary/entry-date';
import { t } from './i18n';

let dateFormat: Intl.DateTimeFormat | null = null;

/**
 * Formats an ISO 8601 date in the reader's locale; empty if it is unknown or invalid. Never throws.
 */
export function formatDate(at: string): string {
  if (at === UNKNOWN_DATE || !isDate(at)) return '';
  dateFormat ??= new Intl.DateTimeFormat(t('uiLanguage'), { dateStyle: 'medium' });
  return dateFormat.format(new Date(at));
}
