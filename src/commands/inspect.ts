/**
 * `npm run -s inspect -- LIST.jsonl`: runs the extension on saved pages. For each line `{"file",
 * "url"}` the page is loaded in Chromium at its address, without network, and the result is printed
 * as one JSON line (`Inspection` in src/content/inspection.ts). File names are relative to the
 * list. `--strength tidy` hides clutter only; by default everything but the article is hidden.
 *
 * `npm run -s inspect -- --explain FILE [URL]` explains why each block of a page is article,
 * clutter or neither. The output is for people, and its format may change.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import type { BrowserContext } from '@playwright/test';
import * as v from 'valibot';
import type { Explanation, Inspection } from '../content/inspection';
import { askContentScript } from './browser/ask-content-script';
import { ensureChromium } from './browser/ensure-browser';
import { installExtension, launchOffline } from './browser/extension-browser';
import {
  addressOf,
  inspectedPageSchema,
  readSavedPage,
  type InspectedPage,
} from './inspected-page';
import { explanationLines } from './explain/explanation-lines';
import { answersTo, inputLines, printLines } from './lines';
import { PROJECT_ROOT } from './project-root';
import { within } from './within';
import type { Tidying } from '../page/clutter/tidy';
import { SETTINGS_VERSION } from '../settings/migrate-settings';

/**
 * Output folder of the build that runs on every site and waits for `inspectPage` (wxt.config.ts).
 */
const EXTENSION = resolve(PROJECT_ROOT, '.output/chrome-mv3-inspect');

/** Number of pages at a time; more would only wait for each other. */
const MAX_CONCURRENT = 3;
/** Timeout for one page, in milliseconds. */
const PAGE_LIMIT = 120_000;

const STRENGTHS: readonly string[] = ['tidy', 'focus'] satisfies Tidying[];

const NOTHING: Inspection = {
  article: false,
  why: '',
  headline: '',
  body: '',
  hidden: [],
  visibleText: '',
  annotated: 0,
  restored: false,
};

type Line = Inspection & {
  url: string;
  /** Console messages and errors of the extension in the page. */
  errors: string[];
};

async function inspectAll(list: string | undefined, strength: string): Promise<void> {
  const pages = answersTo(await inputLines(list), parseLine);
  const folder = dirname(resolve(list ?? '-'));
  await withExtension(strength, async (context, id) => {
    for (let i = 0; i < pages.length; i += MAX_CONCURRENT) {
      const some = pages.slice(i, i + MAX_CONCURRENT);
      const lines = await Promise.all(some.map((page) => inspect(context, id, page, folder)));
      await printLines(lines.map((line) => JSON.stringify(line)));
    }
  });
}

async function explain(listed: InspectedPage, strength: string): Promise<void> {
  const served = await readSavedPage(listed.file);
  await withExtension(strength, async (context, id) => {
    const page = await context.newPage();
    const errors: string[] = [];
    const address = addressOf(listed);
    const asking = askContentScript(page, id, { address, ...served }, 'explainThisPage', errors);
    const explanation = (await within(
      PAGE_LIMIT,
      asking,
      `${listed.file} was not explained`,
    )) as Explanation;
    await printLines([`${address} at the strength ${strength}`, ...explanationLines(explanation)]);
    for (const error of errors) console.error(error);
  });
}

/** Runs something in a browser of its own with the extension. */
async function withExtension(
  strength: string,
  run: (context: BrowserContext, id: string) => Promise<void>,
): Promise<void> {
  const browser = await ensureChromium();
  await buildQuietly();
  const profile = await mkdtemp(join(tmpdir(), 'kijiyomi-inspect-'));
  const context = await launchOffline(browser, profile);
  try {
    const id = await installExtension(context, EXTENSION);
    await saveStrength(context, id, strength);
    await run(context, id);
  } finally {
    await context.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}

/** Discards WXT's progress messages, as standard output is for the JSON lines only. */
async function buildQuietly(): Promise<void> {
  const wxt = join(PROJECT_ROOT, 'node_modules/wxt/bin/wxt.mjs');
  const options = { cwd: PROJECT_ROOT, maxBuffer: 10 ** 8 };
  await promisify(execFile)(process.execPath, [wxt, 'build', '--mode', 'inspect'], options);
}

function parseLine(line: string): InspectedPage {
  return v.parse(inspectedPageSchema, JSON.parse(line));
}

/** Saves the setting in the extension's storage, as the options page does. */
async function saveStrength(context: BrowserContext, id: string, strength: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/options.html`);
  const settings = JSON.stringify({
    version: SETTINGS_VERSION,
    articleOnlyAlways: strength === 'focus',
  });
  await page.evaluate(`chrome.storage.local.set({ settings: ${settings} })`);
  await page.close();
}

/** Inspects one page in a tab of its own. Its errors are reported in its line; others go on. */
async function inspect(
  context: BrowserContext,
  id: string,
  listed: InspectedPage,
  folder: string,
): Promise<Line> {
  const page = await context.newPage();
  const errors: string[] = [];
  try {
    const served = await readSavedPage(resolve(folder, listed.file));
    const address = addressOf(listed);
    const asking = askContentScript(page, id, { address, ...served }, 'inspectPage', errors);
    const inspection = await within(PAGE_LIMIT, asking, `${listed.file} was not inspected`);
    return { ...(inspection as Inspection), url: listed.url, errors };
  } catch (error) {
    process.exitCode = 1;
    const why = error instanceof Error ? error.message : String(error);
    console.error(`${listed.file}: ${why}`);
    return { ...NOTHING, url: listed.url, why, errors };
  } finally {
    await page.close();
  }
}

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      strength: { type: 'string', default: 'focus' },
      explain: { type: 'string' },
    },
  });
  if (!STRENGTHS.includes(values.strength)) {
    throw new Error(`--strength is one of ${STRENGTHS.join(', ')}.`);
  }
  const [argument] = positionals;
  if (values.explain === undefined) await inspectAll(argument, values.strength);
  else await explain({ file: values.explain, url: argument ?? '' }, values.strength);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
