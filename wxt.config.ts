import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { dictionaryPacks } from './src/commands/build-dictionary';

/** `npm start` shows the bundled sample article, which it serves on this machine. */
const SAMPLE_MODE = 'sample';
const SAMPLE_HOST = 'http://localhost/*';

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/i18n/module'],
  i18n: { localesDir: 'assets/locales' },
  publicDir: 'assets/public',
  vite: () => ({ plugins: [preact()] }),
  manifest: {
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage'],
    content_security_policy: {
      // No remote code, no connection but to the extension's own files.
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'",
    },
    browser_specific_settings: {
      gecko: {
        id: 'kijiyomi@kijiyomi.example',
        strict_min_version: '128.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  },
  hooks: {
    'build:publicAssets': async (_, files) => {
      const directory = await dictionaryPacks();
      for (const name of await readdir(directory)) {
        files.push({ absoluteSrc: join(directory, name), relativeDest: `packs/${name}` });
      }
    },
    'build:manifestGenerated': (wxt, manifest) => {
      if (wxt.config.mode !== SAMPLE_MODE) return;
      for (const script of manifest.content_scripts ?? []) script.matches?.push(SAMPLE_HOST);
    },
  },
});
