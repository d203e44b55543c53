import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { ADDED_SCRIPTS, CHECK_SCRIPT, CONTENT_STYLES } from './src/access/content-script-files';
import { hostPermissionOf } from './src/access/match-pattern';
import { dictionaryPacks } from './src/commands/build-dictionary';
import { SAMPLE_MODE } from './src/commands/browser/sample-session';
import { BundledLicenses } from './src/commands/build/bundled-licenses';
import { compiledRules } from './src/commands/build/compiled-rules';
import { withoutProofs } from './src/commands/build/without-proofs';
import * as clutterPhrases from './src/sites/general/clutter-phrases';
import { manifestMatches } from './src/sites/profile-registry';

/** The sites whose articles are read; each has its profile in src/sites/profiles. */
const NEWS_SITES = manifestMatches();

/** `npm start` and `npm run dev` show the bundled sample article, which they serve on this machine. */
const SAMPLE_SITE = 'http://localhost/*';

/** `npm run inspect` judges pages of any site. */
const INSPECT_MODE = 'inspect';

function matchedSites(mode: string): string[] {
  if (mode === INSPECT_MODE) return ['*://*/*'];
  return mode === SAMPLE_MODE ? [...NEWS_SITES, SAMPLE_SITE] : NEWS_SITES;
}

/** Firefox lists all patterns of the manifest, so these are the same as the check script's. */
function hostPermissions(browser: string, mode: string): string[] {
  const sites = matchedSites(mode);
  return browser === 'firefox' ? sites : [...new Set(sites.map(hostPermissionOf))];
}

/**
 * The long-term release that the tests run in. Firefox 140, the one before, draws readings of
 * fonts with tall lines, such as Noto Sans CJK, half-way between their line and the one above.
 */
const OLDEST_FIREFOX = 153;
const MIN_VERSION_OF_FIREFOX = `${OLDEST_FIREFOX}.0`;

/** The first with caretPositionFromPoint. */
const OLDEST_CHROME = 128;

/**
 * No remote code, no connection but to the extension's own files, in no page's frame.
 * @param isServed by WXT's development server, which updates pages over a web socket (WXT itself
 *     adds it to script-src)
 */
function contentSecurityPolicy(isServed: boolean): string {
  const [styles, connections] = isServed
    ? [" 'unsafe-inline'", ' http://localhost:* ws://localhost:*']
    : ['', ''];
  return (
    `default-src 'none'; script-src 'self'; style-src 'self'${styles}; img-src 'self' data:; ` +
    `connect-src 'self'${connections}; frame-ancestors 'none'`
  );
}

const licenses = new BundledLicenses();

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/i18n/module'],
  i18n: { localesDir: 'assets/locales' },
  publicDir: 'assets/public',
  vite: ({ browser }) => ({
    build: {
      target: browser === 'firefox' ? `firefox${OLDEST_FIREFOX}` : `chrome${OLDEST_CHROME}`,
      // All of these preload modules by themselves.
      modulePreload: { polyfill: false },
    },
    plugins: [
      preact(),
      compiledRules('/src/sites/general/clutter-phrases.ts', clutterPhrases),
      withoutProofs(),
      licenses.plugin(),
    ],
    worker: { plugins: () => [licenses.plugin()] },
  }),
  manifest: ({ browser, command, mode }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    // activeTab: any other page, once the reader clicks the toolbar button on it.
    permissions: ['storage', 'activeTab', 'scripting'],
    // The article script is added to pages of the known sites. Browsers show no warning beyond that
    // for the check script.
    host_permissions: hostPermissions(browser, mode),
    // Asked for only where the reader wants a site, or every site, read from the start.
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    content_scripts: [
      {
        matches: matchedSites(mode),
        // The command has its own question for every page, without waiting for the background's.
        js: [mode === INSPECT_MODE ? ADDED_SCRIPTS.article : CHECK_SCRIPT],
        css: [CONTENT_STYLES],
        run_at: 'document_idle',
        all_frames: true,
        // Frames that the page writes itself.
        match_about_blank: true,
      },
    ],
    content_security_policy: {
      extension_pages: contentSecurityPolicy(command === 'serve'),
    },
    ...(browser !== 'firefox' && { minimum_chrome_version: String(OLDEST_CHROME) }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'kijiyomi@kijiyomi.example',
          strict_min_version: MIN_VERSION_OF_FIREFOX,
          data_collection_permissions: { required: ['none'] },
        },
        // Offered for Firefox for Android too.
        gecko_android: { strict_min_version: MIN_VERSION_OF_FIREFOX },
      },
    }),
  }),
  hooks: {
    // Before WXT shows what it is doing: what the first build says would be lost among that.
    'build:before': async () => {
      await dictionaryPacks();
    },
    'build:done': async ({ config }) => {
      // The development server adds code of its own, and what it builds is given to nobody.
      if (config.command === 'build') await licenses.write(config.outDir);
    },
    'build:publicAssets': async (_, files) => {
      const directory = await dictionaryPacks();
      for (const name of await readdir(directory)) {
        files.push({ absoluteSrc: join(directory, name), relativeDest: `packs/${name}` });
      }
    },
  },
});
