import { t } from '../components/i18n';

/** Explains what is stored of words that are saved in a private window. */
export function PrivateNote() {
  return <p class="hint private-note">{t('savedPrivately')}</p>;
}
