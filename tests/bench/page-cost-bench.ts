/**
 * The cost of the extension before the words of a page are requested: bytes and main-thread time.
 */
import type { CDPSession } from '@playwright/test';
import * as v from 'valibot';
import { ADDED_SCRIPTS, CHECK_SCRIPT } from '../../src/access/content-script-files';
import type { FoundBrowser } from '../../src/commands/browser/browser-candidates';
import { costOf, decision, PAGES, recordRequests } from '../browser/page-cost';
import { type ReadingBrowser, launchReadingBrowser, openPage } from './reading-browser';
import { median, rounded } from './statistics';

const SLOWDOWN = 4;
const RUNS = 9;

const TRACE_CONFIG = { includedCategories: ['devtools.timeline'] };

/** A slice of work of one thread. Durations are in microseconds. */
const sliceSchema = v.object({
  name: v.string(),
  /** Of the processor, so that it does not count what other processes take. */
  tdur: v.number(),
  args: v.object({ data: v.object({ url: v.string() }) }),
});
type Slice = v.InferOutput<typeof sliceSchema>;

async function traced(session: CDPSession, work: () => Promise<void>): Promise<Slice[]> {
  const slices: Slice[] = [];
  const collect = ({ value }: { value: unknown[] }) => {
    slices.push(...value.filter((event) => v.is(sliceSchema, event)));
  };
  session.on('Tracing.dataCollected', collect);
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: TRACE_CONFIG });
  await work();
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', collect);
  return slices;
}

/** Of one of the extension's scripts in the page, in milliseconds. */
function milliseconds(slices: readonly Slice[], name: string, script: string): number {
  const ours = slices.filter(
    (slice) => slice.name === name && slice.args.data.url.endsWith(script),
  );
  return ours.reduce((sum, { tdur }) => sum + tdur, 0) / 1000;
}

async function costOfPage(
  { reading }: ReadingBrowser,
  extension: string,
  extensionId: string,
  { url, html }: (typeof PAGES)['article'],
) {
  const isOurs = (worker: { url: () => string }) => new URL(worker.url()).host === extensionId;
  const background =
    reading.serviceWorkers().find(isOurs) ?? (await reading.waitForEvent('serviceworker', isOurs));
  const session = await reading.browser()!.newBrowserCDPSession();
  const compile: number[] = [];
  const evaluate: number[] = [];
  const article: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const slices = await traced(session, async () => {
      const page = await openPage(reading, { url, html }, SLOWDOWN);
      await decision(page, background);
      await page.close();
    });
    compile.push(milliseconds(slices, 'v8.compile', CHECK_SCRIPT));
    // It holds the compilation, and the microtasks in which the first message is sent.
    evaluate.push(milliseconds(slices, 'EvaluateScript', CHECK_SCRIPT));
    article.push(milliseconds(slices, 'EvaluateScript', ADDED_SCRIPTS.article));
  }
  await session.detach();

  await recordRequests(background);
  const page = await openPage(reading, { url, html });
  await decision(page, background);
  const extensionPage = await reading.newPage();
  await extensionPage.goto(`chrome-extension://${extensionId}/options.html`);
  const bytes = await costOf(extension, page, background, extensionPage);
  await page.close();
  await extensionPage.close();
  return {
    bytes,
    ...rounded({
      compileMs: median(compile),
      untilFirstMessageMs: median(evaluate),
      slowestUntilFirstMessageMs: Math.max(...evaluate),
      articleScriptMs: median(article),
    }),
  };
}

export async function pageCostBench(found: FoundBrowser, extension: string) {
  const browser = await launchReadingBrowser(found, extension);
  try {
    const { extensionId } = browser;
    return {
      slowdown: SLOWDOWN,
      article: await costOfPage(browser, extension, extensionId, PAGES.article),
      japanese: await costOfPage(browser, extension, extensionId, PAGES.japanese),
      foreign: await costOfPage(browser, extension, extensionId, PAGES.foreign),
    };
  } finally {
    await browser.close();
  }
}
