/** Checks mutated pages in one Chromium, several at a time, each by a seed of its own. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureChromium } from '../../src/commands/browser/ensure-browser';
import { installExtension, launchOffline } from '../../src/commands/browser/extension-browser';
import { EXTENSION } from '../browser/extension-fixtures';
import { checkMutatedPage, type FuzzBrowser } from './mutated-page';
import type { PageSource } from './page-sources';

export interface PageFailure {
  seed: number;
  source: string;
  problems: string[];
}

export interface PagesReport {
  /** How many were still articles. */
  read: number;
  failures: PageFailure[];
}

/** Pages at the same time. Most of their time they wait. */
const LANES = 6;
/** A browser is replaced after this many pages: their memory does not come back at once. */
const PAGES_OF_A_BROWSER = 200;

/**
 * Mutates `count` pages: page `i` is the source that seed `first + i` chooses, changed by this seed.
 * @param onFailure called as soon as a page fails
 */
export async function fuzzPages(
  sources: readonly PageSource[],
  count: number,
  first: number,
  onFailure: (failure: PageFailure) => void = () => undefined,
): Promise<PagesReport> {
  const report: PagesReport = { read: 0, failures: [] };
  for (let done = 0; done < count; done += PAGES_OF_A_BROWSER) {
    const end = Math.min(count, done + PAGES_OF_A_BROWSER);
    await inBrowser(async (browser) => {
      let next = done;
      const lane = async () => {
        while (next < end) {
          const seed = first + next;
          next += 1;
          const source = sources[seed % sources.length]!;
          const { read, problems } = await checkMutatedPage(browser, source, seed);
          if (read) report.read += 1;
          if (problems.length === 0) continue;
          const failure = { seed, source: source.name, problems };
          report.failures.push(failure);
          onFailure(failure);
        }
      };
      await Promise.all(Array.from({ length: LANES }, lane));
    });
  }
  return report;
}

async function inBrowser(run: (browser: FuzzBrowser) => Promise<void>): Promise<void> {
  const profile = await mkdtemp(join(tmpdir(), 'kijiyomi-fuzz-'));
  const context = await launchOffline(await ensureChromium(), profile);
  try {
    const id = await installExtension(context, EXTENSION);
    const background = context.serviceWorkers().find((worker) => worker.url().includes(id));
    if (!background) throw new Error('The extension has no service worker.');
    await run({ context, background });
  } finally {
    await context.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}
