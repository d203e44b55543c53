/** Small dynamic pages, each served at an address of a known site with its script bundled. */
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page, Worker } from '@playwright/test';
import { build } from 'vite';
import { expect, test as base } from '../extension-fixtures';

export const SITE = 'https://jp.investing.com';
export const FIRST_URL = `${SITE}/news/world-news/article-600001`;
export const SECOND_URL = `${SITE}/news/economy/article-600002`;
export const LIST_URL = `${SITE}/news/world-news`;

/** What a page is made of. */
export interface App {
  /** The address of the page. */
  url?: string;
  /** Content of the body, as the server sends it. */
  body: string;
  /** Content of the head after the title. */
  head?: string;
  title?: string;
  /** Name of a file in this folder, which becomes the page's script `/app.js`. */
  script?: string;
  /** The element that loads the page's script; it must name `/app.js`. */
  scriptTag?: string;
  headers?: Record<string, string>;
  /** Other documents, by their whole address. */
  others?: Record<string, string>;
}

export interface OpenApp {
  page: Page;
  /** Errors and warnings of the page or the browser. */
  complaints: string[];
}

/** The same app in a browser with the extension and in one without it. */
export interface Pair {
  app: OpenApp;
  /** The page as it is by itself. */
  alone: OpenApp;
  /** Does the same on both. */
  both: (act: (page: Page) => Promise<unknown>) => Promise<void>;
}

interface PageState {
  article: { headline: string; url: string } | null;
  hidden: { id: string }[];
  words: { lemma: string }[];
}

interface AppFixtures {
  openApp: (app: App) => Promise<OpenApp>;
  openPair: (app: App) => Promise<Pair>;
  /** Switches the aids of the page in front, as the popup does. */
  switchAids: (page: Page, on: boolean) => Promise<void>;
  /** What the popup would show of the page. */
  stateOf: (page: Page) => Promise<PageState>;
}

const bundles = new Map<string, Promise<string>>();

/** A page's script in one piece, as a site would ship it. */
function bundle(script: string): Promise<string> {
  const known = bundles.get(script);
  if (known) return known;
  const bundled = build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(new URL(script, import.meta.url)),
        formats: ['iife'],
        name: 'app',
        fileName: 'app',
      },
    },
  }).then((result) => {
    const [output] = [result].flat() as { output: { code: string }[] }[];
    return output!.output[0]!.code;
  });
  bundles.set(script, bundled);
  return bundled;
}

/** Outside of the page's elements on purpose: React owns what is inside of them. */
function documentOf({ title = '米軍の派兵', head = '', body, script, scriptTag }: App): string {
  const tag = script ? (scriptTag ?? '<script src="/app.js" defer></script>') : '';
  return `<!doctype html><html lang="ja"><head><meta charset="utf-8"><title>${title}</title>
${head}<style>body { font: 16px sans-serif; margin: 20px }</style></head><body>${body}${tag}</body></html>`;
}

async function open(context: BrowserContext, app: App): Promise<OpenApp> {
  const { url = FIRST_URL, script, headers = {}, others = {} } = app;
  const code = script ? await bundle(script) : '';
  await context.unrouteAll();
  await context.route(/^https?:/u, (route) => {
    const asked = route.request().url();
    const html = others[asked] ?? (asked === url ? documentOf(app) : undefined);
    if (html !== undefined) {
      return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html, headers });
    }
    if (asked === `${SITE}/app.js`) {
      return route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: code });
    }
    return route.abort('internetdisconnected');
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => {
    const isIcon = message.location().url.endsWith('/favicon.ico');
    if (['error', 'warning'].includes(message.type()) && !isIcon) complaints.push(message.text());
  });
  await page.goto(url);
  return { page, complaints };
}

/** Sends the content script of the tab in front what the popup sends. */
async function ask(
  background: Worker,
  page: Page,
  name: string,
  request: object,
  frames: { frameId?: number } = { frameId: 0 },
): Promise<unknown> {
  await page.bringToFront();
  const message = JSON.stringify({ kijiyomi: name, request });
  const answer = await background.evaluate<{ answer: unknown }>(
    `chrome.tabs.query({ active: true, lastFocusedWindow: true })
       .then(([tab]) => chrome.tabs.sendMessage(tab.id, ${message}, ${JSON.stringify(frames)}))`,
  );
  return answer.answer;
}

export const test = base.extend<AppFixtures>({
  openApp: async ({ context, extensionId: _ }, use) => {
    await use((app) => open(context, app));
  },

  openPair: async ({ context, extensionId: _ }, use) => {
    const opened: BrowserContext[] = [];
    await use(async (app) => {
      const withoutUs = await context.browser()!.newContext();
      opened.push(withoutUs);
      const alone = await open(withoutUs, app);
      const ours = await open(context, app);
      return {
        app: ours,
        alone,
        both: async (act) => void (await Promise.all([act(ours.page), act(alone.page)])),
      };
    });
    for (const each of opened) await each.close();
  },

  switchAids: async ({ background }, use) => {
    await use(async (page, on) => void (await ask(background, page, 'setAids', { on }, {})));
  },

  stateOf: async ({ background }, use) => {
    await use(async (page) => (await ask(background, page, 'getPageState', {})) as PageState);
  },
});

/** Ruby of ours over this text. */
export const furigana = (page: Page, base: string, within = 'body') =>
  page.locator(`${within} ruby.kijiyomi`).filter({ hasText: base });

export async function expectArticle(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-kijiyomi', 'on');
}

export { expect };
