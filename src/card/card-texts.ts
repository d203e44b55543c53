import type { GeneratedI18nStructure } from '#i18n';
import type { Label, Language } from '../text/label';

export type CardKey = Extract<keyof GeneratedI18nStructure, `card${string}`>;

/** A text of assets/locales in the interface's language; `$1` takes the first substitution. */
export type CardText = (key: CardKey, substitutions?: string[]) => string;

/** All texts of a card in the interface's language. */
export interface CardTexts {
  readonly t: CardText;
  readonly nameOf: (label: Label) => string;
}

export function cardTexts(t: CardText, language: Language): CardTexts {
  return { t, nameOf: (label) => label[language] };
}
