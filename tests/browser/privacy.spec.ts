import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import * as v from 'valibot';
import { readToTheEnd, restOn } from './annotated-text';
import { cardOf } from './card-view';
import { ADDED_SCRIPTS, CHECK_SCRIPT } from '../../src/access/content-script-files';
import { hostPermissionOf } from '../../src/access/match-pattern';
import { manifestMatches } from '../../src/sites/profile-registry';
import { EXTENSION, expect, test } from './extension-fixtures';
import { samplePage } from './sample-pages';

const NEWS_SITES = manifestMatches().sort();
const NEWS_HOSTS = NEWS_SITES.map((pattern) => pattern.split('/')[2]!.replace('*.', ''));
/** Namespaces and identifiers; nothing is ever fetched from them. */
const NAMES_ONLY = ['www.w3.org'];

const files = readdirSync(EXTENSION, { recursive: true, encoding: 'utf8', withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(EXTENSION.length + 1));

const read = (file: string) => readFileSync(join(EXTENSION, file), 'utf8');
const code = files.filter((file) => ['.js', '.html', '.css'].includes(extname(file)));

const patterns = v.optional(v.array(v.string()), []);
const manifest = v.parse(
  v.object({
    permissions: patterns,
    host_permissions: patterns,
    optional_permissions: patterns,
    optional_host_permissions: patterns,
    content_scripts: v.array(v.object({ matches: v.array(v.string()), js: patterns })),
    web_accessible_resources: v.optional(v.array(v.object({ resources: v.array(v.string()) })), []),
    content_security_policy: v.object({ extension_pages: v.string() }),
    externally_connectable: v.optional(v.unknown()),
  }),
  JSON.parse(read('manifest.json')),
);

/** All scripts that run in pages. */
const PAGE_SCRIPTS = [CHECK_SCRIPT, ...Object.values(ADDED_SCRIPTS)];

// The session begins with the installation.
test.use({ ownBrowser: true });

test('a whole session requests nothing but the article', async ({
  requests,
  extensionId,
  openArticle,
  openPopup,
  openExtensionPage,
}) => {
  const { url, body } = samplePage('investing-2022-desktop');
  const page = await openArticle('investing-2022-desktop');
  await readToTheEnd(page);
  await restOn(page, '派兵', body);
  await cardOf(page).find('button.save').click();
  const popup = await openPopup(page);
  await expect(popup.locator('#saved-words [data-lemma="派兵"]')).toBeVisible();
  for (const path of ['vocabulary.html', 'options.html', 'welcome.html']) {
    await (await openExtensionPage(path)).waitForLoadState('networkidle');
  }
  const remote = requests.filter(
    (address) => !/^(?:data|blob):/u.test(address) && new URL(address).host !== extensionId,
  );
  expect(remote).toEqual([url]);
});

test('the extension may read the news sites, and what the reader allows', () => {
  expect(manifest.content_scripts.flatMap(({ js }) => js)).toEqual([CHECK_SCRIPT]);
  const hosts = manifest.content_scripts.flatMap(({ matches }) => matches);
  expect([...new Set(hosts)].sort()).toEqual(NEWS_SITES);
  // For the scripts that are added to their pages. Browsers show one warning for both.
  expect([...manifest.host_permissions].sort()).toEqual(
    [...new Set(NEWS_SITES.map(hostPermissionOf))].sort(),
  );
  // No host is among these: scripting needs one, and activeTab is for the page of a click.
  expect([...manifest.permissions].sort()).toEqual(['activeTab', 'scripting', 'storage']);
  expect(manifest.optional_permissions).toEqual([]);
  expect([...manifest.optional_host_permissions].sort()).toEqual(['http://*/*', 'https://*/*']);
});

test('no permission is requested and nothing is registered before the reader asks for it', async ({
  background,
}) => {
  const granted = await background.evaluate<{ origins: string[] }>('chrome.permissions.getAll()');
  const known = new Set([...NEWS_SITES, ...NEWS_SITES.map(hostPermissionOf)]);
  expect(granted.origins.sort()).toEqual([...known].sort());
  expect(await background.evaluate('chrome.scripting.getRegisteredContentScripts()')).toEqual([]);
});

test('no page can read the dictionaries', () => {
  const open = manifest.web_accessible_resources.flatMap(({ resources }) => resources);
  expect(open.filter((pattern) => /pack|\.bin|^\*|\/\*$/u.test(pattern))).toEqual([]);
});

test('no page and no other extension can send the extension a message', () => {
  expect(manifest.externally_connectable).toBeUndefined();
  for (const file of code) {
    expect(read(file), file).not.toMatch(/onMessageExternal|onConnect|onUserScriptMessage/u);
  }
  // What runs in a page does not listen to messages from its frames either.
  for (const script of PAGE_SCRIPTS) {
    expect(read(script), script).not.toMatch(/["'`]message["'`]|onmessage\b/u);
  }
});

test('pages of the extension load nothing from elsewhere', () => {
  const policy = manifest.content_security_policy.extension_pages;
  const sources = policy.split(';').flatMap((directive) => directive.trim().split(/\s+/u).slice(1));
  expect(policy).toContain("default-src 'none'");
  expect([...new Set(sources)].sort()).toEqual(["'none'", "'self'", 'data:']);
});

test('the code evaluates no strings and contacts no host', () => {
  expect(code.length).toBeGreaterThan(5);
  for (const file of code) {
    const text = read(file);
    expect(text, file).not.toMatch(/\beval\s*\(|\bnew Function\b|\bFunction\s*\(\s*["'`]/u);
    expect(text, file).not.toMatch(
      /\bXMLHttpRequest\b|\bWebSocket\b|\bsendBeacon\b|\bEventSource\b/u,
    );
    const hosts = [...text.matchAll(/\bhttps?:\/\/([\w.-]*\w)/gu)].map(([, host]) => host ?? '');
    const known = [...NEWS_HOSTS, ...NAMES_ONLY];
    expect(
      hosts.filter((host) => !known.includes(host)),
      file,
    ).toEqual([]);
  }
});

test('what runs in the page fetches nothing', () => {
  for (const script of PAGE_SCRIPTS) expect(read(script), script).not.toMatch(/\bfetch\s*\(/u);
});

test('what runs in the page sends it no message that would reveal the extension', () => {
  for (const script of PAGE_SCRIPTS) {
    expect(read(script), script).not.toMatch(/\bpostMessage\b|\bnew CustomEvent\b/u);
  }
});
