/**
 * Keys of the texts in assets/locales. WXT generates their types from en.yml (`npx wxt prepare`).
 * This file has types only, so that rooms without a browser can name a text too.
 */
import type { GeneratedI18nStructure } from '#i18n';

export type TextKey = Exclude<keyof GeneratedI18nStructure, `@@${string}`>;

/** The keys whose text takes no substitutions and no count. */
export type PlainTextKey = {
  [K in TextKey]: GeneratedI18nStructure[K] extends { substitutions: 0; plural: false } ? K : never;
}[TextKey];
