/** What a page pays for the extension before the words of an article are asked for. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Page, Worker } from '@playwright/test';
import * as v from 'valibot';
import { ADDED_SCRIPTS } from '../../src/access/content-script-files';
import { type RequestEnvelope, isRequestEnvelope, wrapRequest } from '../../src/messaging/envelope';
import { samplePage } from './sample-pages';

const compressed = promisify(gzip);

/** In bytes, each file and each message compressed by itself. */
export interface PageCost {
  /** Those that run in the page, by name. */
  scripts: Record<string, number>;
  styles: number;
  /** Requests with their answers, by the name of the request. */
  messages: Record<string, number>;
  total: number;
}

interface CostlyPage {
  url: string;
  html: string;
}

const { url: ARTICLE_URL, html: ARTICLE } = samplePage('investing-2022-desktop');
const SITE = new URL(ARTICLE_URL).origin;

const HEADLINES = [
  '円相場は小動き',
  '日経平均は続伸',
  '原油は反落',
  '金は最高値を更新',
  '米株は高い',
];

/** One page of each kind, all of a site in the manifest. */
export const PAGES: Readonly<Record<'article' | 'japanese' | 'foreign', CostlyPage>> = {
  article: { url: ARTICLE_URL, html: ARTICLE },
  japanese: {
    url: `${SITE}/news/`,
    html: `<!doctype html><html lang="ja"><head><title>ニュース一覧</title></head><body><h1>ニュース一覧</h1>
      <ul>${HEADLINES.map((line, i) => `<li><a href="/news/article-${i}">${line}</a></li>`).join('')}</ul>
      </body></html>`,
  },
  foreign: {
    url: `${SITE}/about-us/`,
    html: `<!doctype html><html lang="en"><head><title>About us</title></head><body><h1>About us</h1>
      <p>${'Prices, charts and news of markets all over the world. '.repeat(20)}</p></body></html>`,
  },
};

const manifestSchema = v.object({
  content_scripts: v.tuple([v.object({ js: v.array(v.string()), css: v.array(v.string()) })]),
});
const addedSchema = v.object({ script: v.picklist(['article', 'interaction', 'view']) });
const recordedSchema = v.array(v.object({ message: v.unknown(), url: v.string() }));
const stateSchema = v.object({ answer: v.object({ why: v.string() }) });

async function sizeOf(content: string | Buffer): Promise<number> {
  return (await compressed(content)).length;
}

/** By name, in bytes. */
async function sizesOfFiles(
  extension: string,
  files: readonly string[],
): Promise<Record<string, number>> {
  const sizes: Record<string, number> = {};
  for (const file of files) sizes[file] = await sizeOf(await readFile(join(extension, file)));
  return sizes;
}

function sum(values: Readonly<Record<string, number>>): number {
  return Object.values(values).reduce((total, value) => total + value, 0);
}

/** Has the background keep every request that a content script sends, from now on. */
export async function recordRequests(background: Worker): Promise<void> {
  await background.evaluate(`
    if (!globalThis.recorded) {
      chrome.runtime.onMessage.addListener((message, { tab, url }) => {
        if (tab) recorded.push({ message, url });
      });
    }
    globalThis.recorded = [];
  `);
}

/** Why the page in front is an article or not, once the content script has decided. */
export async function decision(page: Page, background: Worker): Promise<string> {
  await page.bringToFront();
  const message = JSON.stringify(wrapRequest('getPageState', {}));
  for (;;) {
    const state = await background.evaluate(`
      chrome.tabs.query({ active: true, lastFocusedWindow: true })
        .then(([tab]) => chrome.tabs.sendMessage(tab.id, ${message}, { frameId: 0 }))
        .catch(() => null)
    `);
    const why = v.is(stateSchema, state) ? state.answer.why : 'whyNotJudged';
    if (why !== 'whyNotJudged') return why;
    await page.waitForTimeout(50);
  }
}

/** What the page sent before it asked for its words. */
async function requestsOf(url: string, background: Worker): Promise<RequestEnvelope[]> {
  const recorded = v.parse(recordedSchema, await background.evaluate('globalThis.recorded'));
  const requests = recorded
    .filter((request) => request.url === url)
    .map(({ message }) => message)
    .filter(isRequestEnvelope);
  const first = requests.findIndex(({ kijiyomi: name }) => name === 'analyze');
  return first < 0 ? requests : requests.slice(0, first);
}

/** The files of the scripts that requests have added to the page. */
function addedScripts(requests: readonly RequestEnvelope[]): string[] {
  const isArticle = requests.some(({ kijiyomi: name }) => name === 'getSettings');
  const added = requests
    .filter(({ kijiyomi: name }) => name === 'addScript')
    .map(({ request }) => ADDED_SCRIPTS[v.parse(addedSchema, request).script]);
  return isArticle ? [ADDED_SCRIPTS.article, ...added] : added;
}

/**
 * @param extension folder of the build
 * @param page that was opened after `recordRequests`, and whose decision is known
 * @param extensionPage any page of the extension: it asks the same again, to get the answers
 */
export async function costOf(
  extension: string,
  page: Page,
  background: Worker,
  extensionPage: Page,
): Promise<PageCost> {
  const manifest = v.parse(
    manifestSchema,
    JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8')),
  );
  const [{ js, css }] = manifest.content_scripts;
  const requests = await requestsOf(page.url(), background);
  const scripts = await sizesOfFiles(extension, [...js, ...addedScripts(requests)]);
  const styles = await sizesOfFiles(extension, css);
  const messages: Record<string, number> = {};
  for (const request of requests) {
    const sent = JSON.stringify(request);
    // The answer to a page of the extension, which may be that no script can be added to it.
    const answer = await extensionPage.evaluate<unknown>(`chrome.runtime.sendMessage(${sent})`);
    const received = JSON.stringify(answer);
    const name = request.kijiyomi;
    messages[name] = (messages[name] ?? 0) + (await sizeOf(sent)) + (await sizeOf(received));
  }
  const [checked] = requests.filter(({ kijiyomi: name }) => name === 'checkPage');
  if (checked !== undefined && ADDED_SCRIPTS.article in scripts) {
    // Handed over to the article script, without a message.
    const sent = JSON.stringify({ ...checked, kijiyomi: 'judgePage' });
    const judgement = await extensionPage.evaluate<unknown>(`chrome.runtime.sendMessage(${sent})`);
    messages['judgement'] = await sizeOf(JSON.stringify(judgement));
  }
  const total = sum(scripts) + sum(styles) + sum(messages);
  return { scripts, styles: sum(styles), messages, total };
}
