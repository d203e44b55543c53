import { beforeEach, describe, expect, it, vi } from 'vitest';
import * as v from 'valibot';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { listen } from '../../src/messaging/listen';
import { type RequestName } from '../../src/messaging/messages';
import { ALLOWED_SENDERS, maySend } from '../../src/messaging/senders';
import { transport } from './transport';
import { backgroundRequests } from '../../src/messaging/background-requests';
import { pageRequests } from '../../src/messaging/page-requests';
import { wordNews } from '../../src/messaging/word-news';
import { wordRequests } from '../../src/messaging/word-requests';

const own = fakeBrowser.runtime.id;
const extension = fakeBrowser.runtime.getURL('/options.html');
const READS_A_PAGE = Object.keys(backgroundRequests) as RequestName[];
const EXTENSION_ONLY = Object.keys({
  ...wordRequests,
  ...wordNews,
  ...pageRequests,
}) as RequestName[];

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
  it('has a list of who may send it', () => {
    expect(Object.keys(ALLOWED_SENDERS).sort()).toEqual(
      [...READS_A_PAGE, ...EXTENSION_ONLY].sort(),
    );
  });

  it.each(EXTENSION_ONLY)('%s is for the extension alone', async (name) => {
    const handler = vi.fn(() => null);
    const contract = { [name]: { request: v.unknown(), answer: v.unknown() } };
    listen(contract, { [name]: handler });
    const message = { kijiyomi: name, request: {} };
    for (const url of PAGES) expect(await transport(message, own, url), url).toBeUndefined();
    expect(maySend(name, { id: own, tab: { incognito: false } })).toBe(false);
    expect(handler).not.toHaveBeenCalled();
    expect(await transport(message, own, extension)).toEqual({ answer: null });
  });

  it.each(READS_A_PAGE)('%s is for content scripts too', (name) => {
    for (const url of [...PAGES, extension]) expect(maySend(name, { id: own, url })).toBe(true);
  });

  it.each([...READS_A_PAGE, ...EXTENSION_ONLY])('%s is not for other extensions', (name) => {
    for (const id of ['another-extension', '', undefined]) {
      for (const url of [...PAGES, extension]) {
        expect(maySend(name, { ...(id !== undefined && { id }), url })).toBe(false);
      }
    }
  });
});
