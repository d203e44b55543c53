/** What a page pays for the extension before the words of an article are asked for. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Page, Worker } from '@playwright/test';
import * as v from 'valibot';
import { type RequestEnvelope, isRequestEnvelope, wrapRequest } from '../../src/messaging/envelope';
import { samplePage } from './sample-pages';

const compressed = promisify(gzip);

/** In bytes, each file and each message compressed by itself. */
export interface PageCost {
  script: number;
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
  content_scripts: v.array(v.object({ js: v.array(v.string()), css: v.array(v.string()) })),
});
const recordedSchema = v.array(v.object({ message: v.unknown(), url: v.string() }));
const answerSchema = v.looseObject({ answer: v.unknown() });
const stateSchema = v.object({ answer: v.object({ why: v.string() }) });

async function sizeOf(content: string | Buffer): Promise<number> {
  return (await compressed(content)).length;
}

async function sizeOfFiles(extension: string, files: readonly string[]): Promise<number> {
  const sizes = files.map(async (file) => sizeOf(await readFile(join(extension, file))));
  return sum(await Promise.all(sizes));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
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

/** What the page sent so far, except for the questions about its words. */
async function requestsOf(url: string, background: Worker): Promise<RequestEnvelope[]> {
  const recorded = v.parse(recordedSchema, await background.evaluate('globalThis.recorded'));
  return recorded
    .filter((request) => request.url === url)
    .map(({ message }) => message)
    .filter(isRequestEnvelope)
    .filter(({ kijiyomi: name }) => name !== 'analyze');
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
  const script = await sizeOfFiles(
    extension,
    manifest.content_scripts.flatMap(({ js }) => js),
  );
  const styles = await sizeOfFiles(
    extension,
    manifest.content_scripts.flatMap(({ css }) => css),
  );
  const messages: Record<string, number> = {};
  for (const request of await requestsOf(page.url(), background)) {
    const sent = JSON.stringify(request);
    const answer = await extensionPage.evaluate<unknown>(`chrome.runtime.sendMessage(${sent})`);
    const received = JSON.stringify(v.parse(answerSchema, answer));
    const name = request.kijiyomi;
    messages[name] = (messages[name] ?? 0) + (await sizeOf(sent)) + (await sizeOf(received));
  }
  return { script, styles, messages, total: script + styles + sum(Object.values(messages)) };
}
