/** The texts of assets/locales in both languages. */
import type { CardText } from '../../src/card/card-texts';
import type { Language } from '../../src/text/label';

/** As the browser reads them: `_locales/en/messages.json`. */
export type Messages = Readonly<Record<string, { readonly message: string } | undefined>>;
export type Locales = Readonly<Record<Language, Messages>>;

export const LANGUAGES: readonly Language[] = ['en', 'ja'];

export function messageOf(
  messages: Messages,
  key: string,
  substitutions: readonly string[] = [],
): string {
  const message = messages[key]?.message ?? '';
  return message.replace(/\$(\d)/gu, (_, n: string) => substitutions[Number(n) - 1] ?? '');
}

export function cardTextIn(messages: Messages): CardText {
  return (key, substitutions) => messageOf(messages, key, substitutions);
}
