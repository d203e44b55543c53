import { i18n } from '#i18n';
import type { GeneratedI18nStructure } from '#i18n';
import { browser } from 'wxt/browser';

/** The keys whose text takes no substitutions. */
type MessageKey = {
  [K in keyof GeneratedI18nStructure]: GeneratedI18nStructure[K] extends {
    substitutions: 0;
    plural: false;
  }
    ? K
    : never;
}[keyof GeneratedI18nStructure];

/** A text of assets/locales in the browser's language; `$1`, `$2` … take the substitutions. */
export const t = i18n.t;

/**
 * The text for a key that came in a message, as those of page states do. Where no locale knows the
 * key: the text of `fallback`, or nothing.
 */
export function tReceived(key: string, fallback?: MessageKey): string {
  const text = /^\w+$/.test(key) && browser.i18n.getMessage(key as never);
  return text || (fallback ? t(fallback) : '');
}
