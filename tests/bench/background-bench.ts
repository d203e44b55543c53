/**
 * How fast the background wakes and how much memory it holds. Over the bare DevTools protocol:
 * Playwright would attach to every service worker that starts, and hold it up.
 */
import * as v from 'valibot';
import { articleTextOf } from '../../src/analysis/article-text';
import type { FoundBrowser } from '../../src/commands/browser/browser-candidates';
import type { DevtoolsPipe } from '../../src/commands/browser/devtools-pipe';
import { launchBrowser } from '../../src/commands/browser/launch-browser';
import { within } from '../../src/commands/within';
import type { RequestEnvelope } from '../../src/messaging/envelope';
import { BARE_PAGE, type Extensions, KUROMOJI_PAGE } from './extensions';
import { manyWords } from './many-words';
import { sampleArticle } from './node-bench';
import { extensionProcesses } from './process-memory';
import { median, rounded } from './statistics';
import { articleRequest, cardRequest, wordRequest } from './typed-requests';

const WAKES = 7;
const KUROMOJI_LOADS = 5;

/** How long the browser may take for a step that is waited for, in milliseconds. */
const STEP_LIMIT = 30_000;
const POLL_INTERVAL = 50;
/** Between measurements, so that the browser can finish the step before, in milliseconds. */
const REST = 300;

const SAVED_WORDS = 50_000;
/** Words that are handed over or read in one message. */
const WORDS_AT_ONCE = 500;

const MEGABYTE = 1e6;

const anything = v.unknown();
const targetsSchema = v.object({
  targetInfos: v.array(v.object({ targetId: v.string(), type: v.string(), url: v.string() })),
});
const targetSchema = v.object({ targetId: v.string() });
const sessionSchema = v.object({ sessionId: v.string() });
const processesSchema = v.object({
  processInfo: v.array(v.object({ type: v.string(), id: v.number() })),
});
const heapSchema = v.object({
  usedSize: v.number(),
  backingStorageSize: v.optional(v.number(), 0),
});
const evaluatedSchema = v.object({
  result: v.object({ value: v.optional(v.unknown()) }),
  exceptionDetails: v.optional(
    v.object({ exception: v.optional(v.object({ description: v.optional(v.string()) })) }),
  ),
});

interface Target {
  devtools: DevtoolsPipe;
  targetId: string;
  sessionId: string;
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Repeats a request until there is an answer. */
async function until<T>(what: string, ask: () => Promise<T | undefined>): Promise<T> {
  const poll = async () => {
    for (;;) {
      const answer = await ask();
      if (answer !== undefined) return answer;
      await pause(POLL_INTERVAL);
    }
  };
  return within(STEP_LIMIT, poll(), what);
}

async function targetUrls(devtools: DevtoolsPipe, type: string): Promise<Map<string, string>> {
  const { targetInfos } = await devtools.send('Target.getTargets', {}, targetsSchema);
  const ofType = targetInfos.filter((target) => target.type === type);
  return new Map(ofType.map(({ url, targetId }) => [url, targetId]));
}

async function attach(devtools: DevtoolsPipe, targetId: string): Promise<Target> {
  const options = { targetId, flatten: true };
  const { sessionId } = await devtools.send('Target.attachToTarget', options, sessionSchema);
  return { devtools, targetId, sessionId };
}

/** The value of an expression, awaited where it is a promise. */
async function evaluate(target: Target, expression: string): Promise<unknown> {
  const { result, exceptionDetails } = await target.devtools.send(
    'Runtime.evaluate',
    { expression, awaitPromise: true, returnByValue: true },
    evaluatedSchema,
    target.sessionId,
  );
  if (exceptionDetails) {
    throw new Error(exceptionDetails.exception?.description ?? `${expression} failed.`);
  }
  return result.value;
}

async function openPage(devtools: DevtoolsPipe, url: string): Promise<Target> {
  const { targetId } = await devtools.send('Target.createTarget', { url }, targetSchema);
  return loadedPage(devtools, targetId, url);
}

async function loadedPage(devtools: DevtoolsPipe, targetId: string, url: string): Promise<Target> {
  const page = await attach(devtools, targetId);
  const loaded = `location.href === ${JSON.stringify(url)} && document.readyState === 'complete'`;
  // While one document makes way for the next, nothing can be evaluated.
  const isLoaded = () => evaluate(page, loaded).catch(() => false);
  await until(`${url} did not load`, async () => (await isLoaded()) || undefined);
  return page;
}

async function closePage({ devtools, targetId }: Target): Promise<void> {
  await devtools.send('Target.closeTarget', { targetId }, anything);
}

/** Sends a request to the background. Resolves to the time until its answer, in milliseconds. */
async function ask(page: Target, request: RequestEnvelope): Promise<number> {
  const time = await evaluate(
    page,
    `(async () => {
      const start = performance.now();
      const answer = await chrome.runtime.sendMessage(${JSON.stringify(request)});
      const time = performance.now() - start;
      if (!answer || !('answer' in answer)) throw new Error('No answer: ' + JSON.stringify(answer));
      return time;
    })()`,
  );
  return v.parse(v.number(), time);
}

/** The first request of the article script for an article of this length: for all of it. */
function firstBatch(): RequestEnvelope {
  const paragraphs = sampleArticle();
  const cuts = paragraphs.map(() => []);
  return articleRequest('analyze', {
    paragraphs,
    article: articleTextOf(paragraphs),
    inlineReadings: [],
    cuts,
    perKanji: false,
  });
}

/** Something that has the background load the names as well. */
function someWord(): RequestEnvelope {
  const text = sampleArticle()[0]!;
  const offset = text.search(/\p{Script=Han}/u);
  const beside = { inlineReadings: [], published: '', nested: false, mentions: [] };
  return cardRequest('lookUp', { text, offset, ...beside });
}

/** Fills the list of saved words, then reads all of it, as pages do to search and to save it. */
async function useVocabulary(page: Target): Promise<void> {
  const restore = 'bench';
  const all = manyWords(SAVED_WORDS);
  const parts = Array.from({ length: SAVED_WORDS / WORDS_AT_ONCE }, (_, place) =>
    all.slice(place * WORDS_AT_ONCE, (place + 1) * WORDS_AT_ONCE),
  );
  for (const [place, words] of parts.entries()) {
    await ask(page, wordRequest('bringPart', { restore, place, part: { kind: 'words', words } }));
  }
  await ask(page, wordRequest('completeRestore', { restore, parts: parts.length }));
  for (const words of parts) {
    const { savedAt, term, reading } = words.at(-1)!;
    await ask(page, wordRequest('searchableBatch', { after: [savedAt, term, reading] }));
    await ask(page, wordRequest('entryBatch', { after: [savedAt, term, reading] }));
  }
  await ask(page, wordRequest('listWords', { from: 0, limit: 50, near: null }));
}

async function stopBackground(page: Target, worker: string): Promise<void> {
  const { devtools, sessionId } = page;
  await devtools.send('ServiceWorker.enable', {}, anything, sessionId);
  await devtools.send('ServiceWorker.stopAllWorkers', {}, anything, sessionId);
  await until('The service worker did not stop', async () =>
    (await targetUrls(devtools, 'service_worker')).has(worker) ? undefined : true,
  );
  await pause(REST);
}

/** Time of kuromoji's load alone, without that of its script, in milliseconds. */
async function loadKuromoji(devtools: DevtoolsPipe, origin: string): Promise<number> {
  const page = await openPage(devtools, `${origin}/${KUROMOJI_PAGE}`);
  const time = await evaluate(
    page,
    `new Promise((resolve, reject) => {
      const start = performance.now();
      kuromoji.builder({ dicPath: 'dict/' }).build((error) =>
        error ? reject(error) : resolve(performance.now() - start));
    })`,
  );
  await closePage(page);
  await pause(REST);
  return v.parse(v.number(), time);
}

async function wakeBench(devtools: DevtoolsPipe, ours: string, bare: string) {
  const page = await openPage(devtools, `${ours}/options.html`);
  const wakes: number[] = [];
  const loads: number[] = [];
  for (let round = 0; round < WAKES; round++) {
    await stopBackground(page, `${ours}/background.js`);
    wakes.push(await ask(page, firstBatch()));
    if (round < KUROMOJI_LOADS) loads.push(await loadKuromoji(devtools, bare));
  }
  const warm = await ask(page, firstBatch());
  await closePage(page);
  return rounded({
    wakeMs: median(wakes),
    slowestWakeMs: Math.max(...wakes),
    warmMs: warm,
    kuromojiLoadMs: median(loads),
    wakeShareOfKuromojiLoad: median(wakes) / median(loads),
  });
}

/** Bytes that a service worker's own objects and array buffers take, after garbage collection. */
async function heapOf(devtools: DevtoolsPipe, worker: string): Promise<number> {
  const targetId = await until(`${worker} does not run`, async () =>
    (await targetUrls(devtools, 'service_worker')).get(worker),
  );
  const { sessionId } = await attach(devtools, targetId);
  await devtools.send('HeapProfiler.collectGarbage', {}, anything, sessionId);
  const heap = await devtools.send('Runtime.getHeapUsage', {}, heapSchema, sessionId);
  await devtools.send('Target.detachFromTarget', { sessionId }, anything);
  return heap.usedSize + heap.backingStorageSize;
}

async function processesOf(devtools: DevtoolsPipe): Promise<Map<number, number>> {
  const { processInfo } = await devtools.send('SystemInfo.getProcessInfo', {}, processesSchema);
  return extensionProcesses(processInfo);
}

async function install(devtools: DevtoolsPipe, path: string): Promise<string> {
  const { id } = await devtools.send(
    'Extensions.loadUnpacked',
    { path },
    v.object({ id: v.string() }),
  );
  return `chrome-extension://${id}`;
}

/**
 * Memory of the background with everything loaded, and that of an extension without any code; a
 * page of each was opened and closed before. Resident memory is 0 where the system does not tell.
 */
async function memoryBench(devtools: DevtoolsPipe, ours: string, bareDirectory: string) {
  const page = await openPage(devtools, `${ours}/options.html`);
  await ask(page, firstBatch());
  await ask(page, someWord());
  await closePage(page);
  const processesBefore = new Set((await processesOf(devtools)).keys());

  const bare = await install(devtools, bareDirectory);
  await closePage(await openPage(devtools, `${bare}/${BARE_PAGE}`));
  await pause(REST);

  const heap = await heapOf(devtools, `${ours}/background.js`);
  const bareHeap = await heapOf(devtools, `${bare}/background.js`);
  const processes = [...(await processesOf(devtools))];
  const resident = (isOurs: boolean) =>
    processes
      .filter(([id]) => processesBefore.has(id) === isOurs)
      .reduce((sum, [, bytes]) => sum + bytes, 0);
  const lists = await openPage(devtools, `${ours}/options.html`);
  await useVocabulary(lists);
  await closePage(lists);
  const wordsHeap = await heapOf(devtools, `${ours}/background.js`);
  const memory = rounded({
    heapMB: heap / MEGABYTE,
    emptyExtensionHeapMB: bareHeap / MEGABYTE,
    aboveEmptyMB: (heap - bareHeap) / MEGABYTE,
    /** After 50,000 saved words were written and read. */
    aboveEmptyWithWordsMB: (wordsHeap - bareHeap) / MEGABYTE,
    residentMB: resident(true) / MEGABYTE,
    emptyExtensionResidentMB: resident(false) / MEGABYTE,
    residentAboveEmptyMB: (resident(true) - resident(false)) / MEGABYTE,
  });
  return { bare, memory };
}

/** Once installed the extension shows its welcome page. Resolves to the extension's origin. */
async function closeWelcome(devtools: DevtoolsPipe): Promise<string> {
  const [url, targetId] = await until('The extension did not open its welcome page', async () =>
    [...(await targetUrls(devtools, 'page'))].find(([url]) => url.endsWith('/welcome.html')),
  );
  // Closed while it loads, it may leave the process that all our pages share without their texts.
  await closePage(await loadedPage(devtools, targetId, url));
  // URL's own `origin` is opaque for extensions.
  return `chrome-extension://${new URL(url).host}`;
}

export async function backgroundBench(browser: FoundBrowser, { kijiyomi, bare }: Extensions) {
  const session = await launchBrowser(browser, { extension: kijiyomi, headless: true });
  try {
    const { devtools } = await session.open('about:blank');
    const ours = await closeWelcome(devtools);
    const { bare: bareOrigin, memory } = await memoryBench(devtools, ours, bare);
    return { wake: await wakeBench(devtools, ours, bareOrigin), memory };
  } finally {
    await session.close();
  }
}
