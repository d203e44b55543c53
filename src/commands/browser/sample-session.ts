/** Opens a browser with the extension on the bundled sample article. */
import { resolve } from 'node:path';
import { PROJECT_ROOT } from '../project-root';
import type { FoundBrowser } from './browser-candidates';
import { type BrowserTab, launchBrowser } from './launch-browser';
import { serveSample } from './sample-server';

/** Output folder of the build that also runs on localhost (wxt.config.ts). */
const SAMPLE_EXTENSION = resolve(PROJECT_ROOT, '.output/chrome-mv3-sample');
const SAMPLE_FOLDER = resolve(PROJECT_ROOT, 'assets/sample');
/** The article's path on jp.investing.com: the path is evidence for an article. */
const SAMPLE_PATH = '/news/world-news/article-597421';

/** The WXT mode of that build. */
export const SAMPLE_MODE = 'sample';

export interface SampleSession {
  tab: BrowserTab;
  /** Resolves when the browser has ended. */
  ended: Promise<void>;
  close(): Promise<void>;
}

/**
 * Checks for a display on Linux.
 * @param advice end of the error's sentence
 * @throws if there is none
 */
export function requireDisplay(advice: string): void {
  if (process.platform !== 'linux') return;
  const { DISPLAY = '', WAYLAND_DISPLAY = '' } = process.env;
  if (DISPLAY !== '' || WAYLAND_DISPLAY !== '') return;
  throw new Error(`There is no display to open a browser on${advice}.`);
}

/**
 * Serves and opens the sample article, until the browser is closed or the process gets a signal.
 */
export async function openSample(
  browser: FoundBrowser,
  { headless }: { headless: boolean },
): Promise<SampleSession> {
  const sample = await serveSample(SAMPLE_FOLDER, { [SAMPLE_PATH]: 'article.html' });
  try {
    const session = await launchBrowser(browser, { extension: SAMPLE_EXTENSION, headless });
    const close = async () => {
      await session.close();
      await sample.close();
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.once(signal, () => void session.close());
    }
    try {
      return { tab: await session.open(sample.origin + SAMPLE_PATH), ended: session.ended, close };
    } catch (error) {
      await session.close();
      throw error;
    }
  } catch (error) {
    await sample.close();
    throw error;
  }
}
