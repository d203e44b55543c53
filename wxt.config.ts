import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { minify } from 'terser';
import type { PluginOption } from 'vite';
import { defineConfig } from 'wxt';
import { dictionaryPacks } from './src/commands/build-dictionary';
import { BundledLicenses } from './src/commands/build/bundled-licenses';
import { closePrivateMembers } from './src/commands/private-members';
import { manifestMatches } from './src/sites/profile-registry';

/** The sites whose articles are read; each has its profile in src/sites/profiles. */
const NEWS_SITES = manifestMatches();

/** `npm start` shows the bundled sample article, which it serves on this machine. */
const SAMPLE_MODE = 'sample';
const SAMPLE_SITE = 'http://localhost/*';

/** `npm run inspect` judges pages of any site. */
const INSPECT_MODE = 'inspect';

function matchedSites(mode: string): string[] {
  if (mode === INSPECT_MODE) return ['*://*/*'];
  return mode === SAMPLE_MODE ? [...NEWS_SITES, SAMPLE_SITE] : NEWS_SITES;
}

/**
 * WXT wraps an unlisted script in code that only tells of failures, and tells them only while the
 * extension is developed. In a page it would be a hundredth of what we may inject.
 */
const withoutWrapper: PluginOption = {
  name: 'kijiyomi:without-wrapper',
  transform: {
    filter: { id: /wxt-unlisted-script-entrypoint/u },
    handler(code) {
      const definition = /^import definition from .+$/mu.exec(code)?.[0];
      if (definition === undefined) throw new Error('WXT wraps unlisted scripts in another way.');
      return `${definition}\nexport default definition.main();\n`;
    },
  },
};

/**
 * The long-term release that the tests run in. Firefox 140, the one before, draws readings of
 * fonts with tall lines, such as Noto Sans CJK, half-way between their line and the one above.
 */
const OLDEST_FIREFOX = '153.0';

const CONTENT_SCRIPT = 'reader.js';

/**
 * The content script has 60 kB. Vite's own minifier cannot shorten `this.#name` to one letter, and
 * leaves something that terser finds in its output.
 */
const minifiedTwice: PluginOption = {
  name: 'kijiyomi:minified-twice',
  apply: 'build',
  renderChunk: (code, { fileName }) =>
    fileName === CONTENT_SCRIPT ? closePrivateMembers(code) : null,
  generateBundle: {
    order: 'post',
    async handler({ minify: isMinified }, bundle) {
      const script = bundle[CONTENT_SCRIPT];
      if (!isMinified || script?.type !== 'chunk') return;
      const { code } = await minify(script.code, {
        ecma: 2022,
        compress: { passes: 3, unsafe_arrows: true, pure_getters: true, keep_fargs: false },
        mangle: { toplevel: true },
      });
      if (code === undefined) throw new Error('terser left nothing of the content script.');
      script.code = code;
    },
  },
};

const licenses = new BundledLicenses();

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/i18n/module'],
  i18n: { localesDir: 'assets/locales' },
  publicDir: 'assets/public',
  vite: () => ({
    plugins: [preact(), withoutWrapper, minifiedTwice, licenses.plugin()],
    worker: { plugins: () => [licenses.plugin()] },
  }),
  manifest: ({ browser, mode }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    // activeTab and scripting: any other page, once the reader clicks the toolbar button on it.
    permissions: ['storage', 'activeTab', 'scripting'],
    // Asked for only where the reader wants a site, or every site, read from the start.
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    content_scripts: [
      {
        matches: matchedSites(mode),
        js: ['reader.js'],
        css: ['assets/annotations.css'],
        run_at: 'document_idle',
        all_frames: true,
        // Frames that the page writes itself.
        match_about_blank: true,
      },
    ],
    content_security_policy: {
      // No remote code, no connection but to the extension's own files, in no page's frame.
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; " +
        "connect-src 'self'; frame-ancestors 'none'",
    },
    // The first with caretPositionFromPoint.
    ...(browser !== 'firefox' && { minimum_chrome_version: '128' }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'kijiyomi@kijiyomi.example',
          strict_min_version: OLDEST_FIREFOX,
          data_collection_permissions: { required: ['none'] },
        },
        // Offered for Firefox for Android too.
        gecko_android: { strict_min_version: OLDEST_FIREFOX },
      },
    }),
  }),
  hooks: {
    'build:done': (wxt) => licenses.write(wxt.config.outDir),
    'build:publicAssets': async (_, files) => {
      const directory = await dictionaryPacks();
      for (const name of await readdir(directory)) {
        files.push({ absoluteSrc: join(directory, name), relativeDest: `packs/${name}` });
      }
    },
  },
});
