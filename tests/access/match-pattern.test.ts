import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { covers, hostOf, patternOf, wholeHosts } from '../../src/access/match-pattern';

describe('the pattern of a site', () => {
  it.each([
    ['https://jp.investing.com', 'https://jp.investing.com/*'],
    ['http://localhost:8080', 'http://localhost/*'],
    ['null', null],
    ['', null],
    ['file://', null],
    ['chrome-extension://abcdefgh', null],
    ['about:blank', null],
  ])('of %j is %j', (origin, pattern) => expect(patternOf(origin)).toBe(pattern));

  it('names the host it is made of', () => {
    fc.assert(
      fc.property(fc.domain(), (host) => {
        expect(hostOf(patternOf(`https://${host}`)!)).toBe(host.toLowerCase());
      }),
    );
  });
});

it('drops the folder of a pattern', () => {
  expect(wholeHosts('https://www.bbc.com/japanese/*')).toBe('https://www.bbc.com/*');
  expect(wholeHosts('https://*.example.jp/*')).toBe('https://*.example.jp/*');
});

describe('a pattern covers another', () => {
  it.each([
    ['https://*/*', 'https://news.example/*'],
    ['*://*/*', 'http://*/*'],
    ['<all_urls>', 'https://news.example/*'],
    ['*://news.example/*', 'https://news.example/*'],
    ['https://*.example.jp/*', 'https://example.jp/*'],
    ['https://*.example.jp/*', 'https://www.example.jp/*'],
    ['https://*.example.jp/*', 'https://*.www.example.jp/*'],
    ['https://*.example.jp/*', 'https://*.example.jp/*'],
    ['https://www.bbc.com/*', 'https://www.bbc.com/japanese/*'],
    ['https://www.bbc.com/japanese/*', 'https://www.bbc.com/*'],
  ])('%s covers %s', (outer, inner) => expect(covers(outer, inner)).toBe(true));

  it.each([
    ['https://*/*', 'http://news.example/*'],
    ['https://*/*', '*://news.example/*'],
    ['https://news.example/*', 'https://*/*'],
    ['https://news.example/*', 'https://www.news.example/*'],
    ['https://www.example.jp/*', 'https://*.example.jp/*'],
    ['https://*.example.jp/*', 'https://badexample.jp/*'],
    ['moz-extension://0a1b/*', 'https://news.example/*'],
    ['https://*/*', 'chrome://extensions/*'],
  ])('%s does not cover %s', (outer, inner) => expect(covers(outer, inner)).toBe(false));
});
