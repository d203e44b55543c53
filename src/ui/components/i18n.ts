import { i18n } from '#i18n';
import { browser } from 'wxt/browser';
import type { PlainTextKey, TextKey } from '../../texts/text-key';

/** A text of assets/locales in the browser's language; `$1`, `$2` … take the substitutions. */
export const t = i18n.t;

/**
 * The text for a key that came in a message. The content script that sent it may be of another
 * version: for a key without a text this is the text of `fallback`, or an empty string.
 */
export function tReceived(key: string, fallback?: PlainTextKey): string {
  const text = /^\w+$/u.test(key) ? browser.i18n.getMessage(key as never) : '';
  if (text !== '') return text;
  return fallback === undefined ? '' : t(fallback);
}

/** The text for a key whose substitutions are only known at run time. */
export function tWith(key: TextKey, substitutions: readonly (string | number)[]): string {
  return browser.i18n.getMessage(key as never, substitutions.map(String));
}
