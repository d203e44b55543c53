import type { GeneratedI18nStructure } from '#i18n';
import { browser } from 'wxt/browser';

export type CardKey = Extract<keyof GeneratedI18nStructure, `card${string}`>;

/**
 * A text of assets/locales in the browser's language; `$1` takes the substitution. As `t` of
 * src/ui/i18n.ts, without its plurals and names, which would go into every page for nothing.
 */
export function t(key: CardKey, substitutions?: [string]): string {
  // WXT types only the keys of the browsers themselves.
  return browser.i18n.getMessage(key as never, substitutions);
}
