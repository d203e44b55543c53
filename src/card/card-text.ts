import type { GeneratedI18nStructure } from '#i18n';

export type CardKey = Extract<keyof GeneratedI18nStructure, `card${string}`>;

/** A text of assets/locales in the reader's language; `$1` takes the substitution. */
export type CardText = (key: CardKey, substitutions?: string[]) => string;
