/** A browser that Playwright drives, with an unpacked extension, a new profile and no network. */
import { chromium, type BrowserContext } from '@playwright/test';
import type { FoundBrowser } from './browser-candidates';

/**
 * Starts a browser in which pages are served by routes only: no name of the network resolves.
 * @param profile folder of the browser's data
 * @param options.scrollbars drawn in the page, where they take room, as on Windows
 */
export async function launchOffline(
  { executable }: FoundBrowser,
  profile: string,
  { hasTouch = false, scrollbars = false } = {},
): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, {
    executablePath: executable,
    headless: true,
    hasTouch,
    chromiumSandbox: process.platform === 'linux' && process.getuid?.() !== 0,
    // The extension is loaded over the debugging pipe, which every browser of the family takes.
    ignoreDefaultArgs: ['--disable-extensions', ...(scrollbars ? ['--hide-scrollbars'] : [])],
    args: [
      '--enable-unsafe-extension-debugging',
      '--disable-gpu',
      '--disable-quic',
      '--host-resolver-rules=MAP * ~NOTFOUND',
    ],
  });
}

/** Loads an unpacked extension; its id follows from its folder. */
export async function loadExtension(context: BrowserContext, folder: string): Promise<string> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('The browser takes no commands.');
  // Playwright's types do not know the command.
  const send = session.send.bind(session) as (method: string, params: object) => Promise<unknown>;
  const { id } = (await send('Extensions.loadUnpacked', { path: folder })) as { id: string };
  return id;
}

/** Loads the extension. Resolves to its id when its welcome page, shown at first, is closed. */
export async function installExtension(context: BrowserContext, folder: string): Promise<string> {
  const welcome = context.waitForEvent('page', (page) => page.url().endsWith('/welcome.html'));
  const id = await loadExtension(context, folder);
  const page = await welcome;
  // Closed while it loads, it may leave the process that all the extension's pages share without
  // the texts of the locale.
  await page.waitForLoadState();
  await page.close();
  return id;
}
