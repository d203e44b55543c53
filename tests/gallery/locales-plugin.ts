import { resolve } from 'node:path';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import type { Plugin } from 'vite';
import { LANGUAGES, type Locales } from './locales';

const LOCALES_DIRECTORY = resolve(import.meta.dirname, '../../assets/locales');
const MODULE = 'virtual:locales';
const RESOLVED_MODULE = `\0${MODULE}`;

export async function readLocales(): Promise<Locales> {
  const locales = LANGUAGES.map(async (language) => {
    const messages = await parseMessagesFile(resolve(LOCALES_DIRECTORY, `${language}.yml`));
    return [language, generateChromeMessages(messages)] as const;
  });
  return Object.fromEntries(await Promise.all(locales)) as unknown as Locales;
}

/** Lets a page import the locales: `import locales from 'virtual:locales'`. */
export function localesPlugin(): Plugin {
  return {
    name: 'kijiyomi:locales',
    resolveId: (id) => (id === MODULE ? RESOLVED_MODULE : null),
    load: async (id) =>
      id === RESOLVED_MODULE ? `export default ${JSON.stringify(await readLocales())};` : null,
  };
}
