/**
 * `npm run gallery`: serves the gallery on this machine, reloading on change. `npm run gallery --
 * --screenshot FILE` writes a picture of it and ends; `--language ja`, `--width 320` and `--cards
 * expanded` choose what it shows.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { createServer } from 'vite';
import { ensureChromium } from '../../src/commands/browser/ensure-browser';

/** In milliseconds: at first Vite compiles everything that the popups need. */
const LOAD_TIMEOUT = 120_000;

const { values } = parseArgs({
  options: {
    screenshot: { type: 'string' },
    language: { type: 'string', default: 'en' },
    width: { type: 'string', default: '' },
    cards: { type: 'string', default: '' },
  },
});
const server = await createServer({
  configFile: resolve(import.meta.dirname, 'vite.config.ts'),
});
await server.listen();
const address = server.resolvedUrls?.local[0] ?? '';

if (values.screenshot === undefined) {
  server.printUrls();
} else {
  const { executable } = await ensureChromium();
  const browser = await chromium.launch({ executablePath: executable });
  const page = await browser.newPage({ viewport: { width: 2_000, height: 800 } });
  page.setDefaultTimeout(LOAD_TIMEOUT);
  const { language, width, cards } = values;
  await page.goto(`${address}?${new URLSearchParams({ language, width, cards }).toString()}`);
  await page.waitForLoadState('networkidle');
  const popups = page.locator('iframe');
  for (let i = 0; i < (await popups.count()); i++) {
    await popups.nth(i).contentFrame().locator('.notice, .headline').first().waitFor();
  }
  await page.screenshot({ path: values.screenshot, fullPage: true });
  await browser.close();
  await server.close();
}
