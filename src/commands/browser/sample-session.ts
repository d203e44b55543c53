/** A browser with the build for the sample, on the bundled sample article. */
import { resolve } from 'node:path';
import { PROJECT_ROOT } from '../project-root';
import type { FoundBrowser } from './browser-candidates';
import { type BrowserTab, launchBrowser } from './launch-browser';
import { serveSample } from './sample-server';

/** Where wxt.config.ts puts the build that reads articles on localhost too. */
const SAMPLE_EXTENSION = resolve(PROJECT_ROOT, '.output/chrome-mv3-sample');
const SAMPLE_FOLDER = resolve(PROJECT_ROOT, 'assets/sample');
/** The path it has on jp.investing.com: what a page is, is told from its path too. */
const SAMPLE_PATH = '/news/world-news/article-597421';

/** Name of the WXT mode for that build. */
export const SAMPLE_MODE = 'sample';

export interface SampleSession {
  tab: BrowserTab;
  /** Resolves when the browser has ended. */
  ended: Promise<void>;
  close(): Promise<void>;
}

/** @throws where a window is wanted and there is no display */
export function requireDisplay(advice: string): void {
  if (process.platform !== 'linux') return;
  if (process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']) return;
  throw new Error(`There is no display to open a browser on${advice}.`);
}

/** Serves the sample article and opens it, until the browser is closed or the process is told to end. */
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
