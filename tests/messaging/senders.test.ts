import { beforeEach, describe, expect, it, vi } from 'vitest';
import * as v from 'valibot';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { listen } from '../../src/messaging/listen';
import { frameOf, maySend } from '../../src/messaging/senders';
import { transport } from './transport';
import { articleRequests } from '../../src/messaging/article-requests';
import { cardRequests } from '../../src/messaging/card-requests';
import type { Requests } from '../../src/messaging/contract';
import { pageRequests } from '../../src/messaging/page-requests';
import { scriptRequests } from '../../src/messaging/script-requests';
import { wordNews } from '../../src/messaging/word-news';
import { wordRequests } from '../../src/messaging/word-requests';

const own = fakeBrowser.runtime.id;
const extension = fakeBrowser.runtime.getURL('/options.html');
/** The names of requests, each with the table that has it. */
function requestsOf(...tables: Requests[]): [string, Requests][] {
  return tables.flatMap((table) =>
    Object.keys(table.schemas).map((name): [string, Requests] => [name, table]),
  );
}
const READS_A_PAGE = requestsOf(scriptRequests, articleRequests, cardRequests);
const EXTENSION_ONLY = requestsOf(wordRequests, wordNews, pageRequests);

/** Where content scripts are: pages, frames of any origin, and what pages write themselves. */
const PAGES = [
  'https://jp.investing.com/news/x',
  'https://ads.example/frame.html',
  'about:blank',
  'about:srcdoc',
  'blob:https://jp.investing.com/1',
  'file:///etc/hosts',
  // Addresses that only look like ours.
  'chrome-extension://other/options.html',
  `https://example.com/?${extension}`,
  `${new URL(extension).origin}.example/options.html`,
  '',
];

beforeEach(() => fakeBrowser.reset());

describe('every request', () => {
  it('has a name of its own, since all contracts share one channel', () => {
    const names = [...READS_A_PAGE, ...EXTENSION_ONLY].map(([name]) => name);
    expect(names).toEqual([...new Set(names)]);
  });

  it.each(EXTENSION_ONLY)('%s is for the extension alone', async (name, { senders }) => {
    const handler = vi.fn(() => null);
    listen({ senders, schemas: { [name]: v.unknown() } }, { [name]: handler });
    const message = { kijiyomi: name, request: {} };
    for (const url of PAGES) expect(await transport(message, own, url), url).toBeUndefined();
    expect(maySend(senders, { id: own, tab: { incognito: false } })).toBe(false);
    expect(handler).not.toHaveBeenCalled();
    expect(await transport(message, own, extension)).toEqual({ answer: null });
  });

  it.each(READS_A_PAGE)('%s is for content scripts too', (_, { senders }) => {
    for (const url of [...PAGES, extension]) expect(maySend(senders, { id: own, url })).toBe(true);
  });

  it.each([...READS_A_PAGE, ...EXTENSION_ONLY])(
    '%s is not for other extensions',
    (_, { senders }) => {
      for (const id of ['another-extension', '', undefined]) {
        for (const url of [...PAGES, extension]) {
          expect(maySend(senders, { ...(id !== undefined && { id }), url })).toBe(false);
        }
      }
    },
  );
});

describe('the frame of a sender', () => {
  it('is that of a content script', () => {
    const frame = { frameId: 0, documentId: 'A1' };
    expect(frameOf({ id: own, tab: { id: 7 }, ...frame })).toEqual({ tabId: 7, ...frame });
  });

  it('does not exist for the popup', () => {
    expect(() => frameOf({ id: own, url: extension })).toThrow(/no frame/);
  });
});
