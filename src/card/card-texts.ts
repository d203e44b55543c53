import type { GeneratedI18nStructure } from '#i18n';
import { formOf } from '../dictionary/deinflection/forms/forms';
import type { CardEntry } from '../look-up/card-entry';
import type { Label, Language } from '../text/label';
import { formPhrase } from './form-phrase/form-phrase';

export type CardKey = Extract<keyof GeneratedI18nStructure, `card${string}`>;

/** A text of assets/locales in the interface's language; `$1` takes the first substitution. */
export type CardText = (key: CardKey, substitutions?: string[]) => string;

/** All texts of a card in the interface's language. */
export interface CardTexts {
  readonly t: CardText;
  readonly nameOf: (label: Label) => string;
  /** What an inflected form means in plain words; null if its name says it, as to readers of Japanese. */
  readonly meaningOf: (label: Label) => string | null;
  /** The form of a word in plain words; null if it is the dictionary form, or cannot be said so. */
  readonly phraseOf: (entry: CardEntry) => string | null;
}

export function cardTexts(t: CardText, language: Language): CardTexts {
  return {
    t,
    nameOf: (label) => label[language],
    // Readers of Japanese get the names of school grammar, which they have learned.
    meaningOf: (label) => (language === 'en' ? (formOf(label)?.meaning ?? null) : null),
    phraseOf: (entry) => (language === 'en' ? formPhrase(entry) : null),
  };
}
