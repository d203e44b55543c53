/**
 * `npm start`: builds the extension and opens a browser with it on the bundled sample article, until
 * the browser is closed or Ctrl-C. `npm start -- --screenshot FILE` does it without a window, writes
 * a picture of the annotated article and ends.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'wxt';
import { ensureChromium } from './browser/ensure-browser';
import { launchBrowser } from './browser/launch-browser';
import { PROJECT_ROOT } from './project-root';
import { serveSample } from './browser/sample-server';
import { writeScreenshot } from './browser/screenshot';

/** Where wxt.config.ts puts the build that reads articles on localhost too. */
const SAMPLE_EXTENSION = resolve(PROJECT_ROOT, '.output/chrome-mv3-sample');
const SAMPLE_FOLDER = resolve(PROJECT_ROOT, 'assets/sample');
/** The path it has on jp.investing.com: what a page is, is told from its path too. */
const SAMPLE_PATH = '/news/world-news/article-597421';

async function start(screenshot: string | undefined): Promise<void> {
  const headless = screenshot !== undefined;
  if (!headless && !hasDisplay()) {
    throw new Error(
      'There is no display to open a browser on: use npm start -- --screenshot FILE.',
    );
  }
  const browser = await ensureChromium();
  await build({ root: PROJECT_ROOT, mode: 'sample' });
  const sample = await serveSample(SAMPLE_FOLDER, { [SAMPLE_PATH]: 'article.html' });
  try {
    const session = await launchBrowser(browser, { extension: SAMPLE_EXTENSION, headless });
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.once(signal, () => void session.close());
    }
    try {
      const tab = await session.open(sample.origin + SAMPLE_PATH);
      if (screenshot === undefined) {
        console.log(`${browser.name} shows the sample article. Close it or press Ctrl-C to end.`);
        await session.ended;
      } else {
        await writeScreenshot(tab, screenshot);
        console.log(`The sample article is in ${screenshot}.`);
      }
    } finally {
      await session.close();
    }
  } finally {
    await sample.close();
  }
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}

try {
  const { values } = parseArgs({ options: { screenshot: { type: 'string' } } });
  await start(values.screenshot);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
