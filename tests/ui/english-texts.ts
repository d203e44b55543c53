import { resolve } from 'node:path';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { fakeBrowser } from 'wxt/testing/fake-browser';

const LOCALES = resolve(import.meta.dirname, '../../assets/locales');

export const readLocale = (locale: string) => parseMessagesFile(resolve(LOCALES, `${locale}.yml`));

/** Lets the fake browser answer with the English texts, as the built extension would. */
export async function speakEnglish(): Promise<void> {
  const texts = generateChromeMessages(await readLocale('en'));
  fakeBrowser.i18n.getMessage = ((key: string, substitutions: string[] = []) =>
    (texts[key]?.message ?? '').replace(
      /\$(\d)/g,
      (_, n: string) => substitutions[Number(n) - 1] ?? '',
    )) as typeof fakeBrowser.i18n.getMessage;
}
