/** A browser controlled by Playwright, with an unpacked extension, a new profile and no network. */
import { chromium, type BrowserContext } from '@playwright/test';
import type { FoundBrowser } from './browser-candidates';

/**
 * Starts a browser without network: no host name resolves, and pages come from Playwright's routes
 * only.
 * @param profile folder of the browser's data
 * @param options.language of the browser's own texts, and so of the extension's: `ja`
 * @param options.scrollbars classic scrollbars, which take up space in the page, as on Windows
 */
export async function launchOffline(
  { executable }: FoundBrowser,
  profile: string,
  { hasTouch = false, scrollbars = false, language = 'en' } = {},
): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, {
    executablePath: executable,
    headless: true,
    hasTouch,
    chromiumSandbox: process.platform === 'linux' && process.getuid?.() !== 0,
    // The extension is loaded over the debugging pipe, which works in all browsers of the family.
    ignoreDefaultArgs: ['--disable-extensions', ...(scrollbars ? ['--hide-scrollbars'] : [])],
    args: [
      '--enable-unsafe-extension-debugging',
      `--lang=${language}`,
      '--disable-gpu',
      '--disable-quic',
      '--host-resolver-rules=MAP * ~NOTFOUND',
    ],
  });
}

/** Loads an unpacked extension. @returns its id, which is derived from its folder */
export async function loadExtension(context: BrowserContext, folder: string): Promise<string> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (session === undefined) throw new Error('The browser accepts no commands.');
  // Playwright's types lack the command.
  const send = session.send.bind(session) as (method: string, params: object) => Promise<unknown>;
  const { id } = (await send('Extensions.loadUnpacked', { path: folder })) as { id: string };
  return id;
}

/** Loads the extension and closes its welcome page. @returns the extension's id */
export async function installExtension(context: BrowserContext, folder: string): Promise<string> {
  const welcome = context.waitForEvent('page', (page) => page.url().endsWith('/welcome.html'));
  const id = await loadExtension(context, folder);
  const page = await welcome;
  // If it is closed while loading, the process that all pages of the extension share may be left
  // without the messages of the locale.
  await page.waitForLoadState();
  await page.close();
  return id;
}
