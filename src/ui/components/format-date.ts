import { isDate, UNKNOWN_DATE } from '../../vocabulary/entry-date';
import { t } from './i18n';

let dateFormat: Intl.DateTimeFormat | null = null;

/** A date of ISO 8601 for the reader; empty where it is unknown or cannot be read. Never throws. */
export function formatDate(at: string): string {
  if (at === UNKNOWN_DATE || !isDate(at)) return '';
  dateFormat ??= new Intl.DateTimeFormat(t('uiLanguage'), { dateStyle: 'medium' });
  return dateFormat.format(new Date(at));
}
