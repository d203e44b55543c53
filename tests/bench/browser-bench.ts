/** What needs the built extension and a real browser. */
import { dirname } from 'node:path';
import { findBrowser } from '../../src/commands/browser/ensure-browser';
import { backgroundBench } from './background-bench';
import { BUILD, extensions } from './extensions';
import { importBench } from './import-bench';
import { packageSizes } from './package-sizes';
import { pageCostBench } from './page-cost-bench';
import { pageBench } from './page-bench';
import { vocabularyBench } from './vocabulary-bench';

/** Null where there is no browser of the Chromium family. */
export async function browserBench() {
  const browser = await findBrowser();
  if (!browser) {
    console.error(
      'No Chrome, Chromium, Edge or Brave was found: nothing is measured in a browser.',
    );
    return null;
  }
  const measured = await extensions();
  try {
    return {
      ...(await backgroundBench(browser, measured)),
      pageCost: await pageCostBench(browser, measured.kijiyomi),
      ...(await pageBench(browser, measured.kijiyomi)),
      vocabulary: await vocabularyBench(browser, measured.kijiyomi),
      import: await importBench(browser, measured.kijiyomi),
      bytes: await packageSizes(measured.kijiyomi, dirname(BUILD)),
    };
  } finally {
    await measured.remove();
  }
}
