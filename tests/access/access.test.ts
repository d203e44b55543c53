import { describe, expect, it } from 'vitest';
import { accessTo, ALL_PAGES, describeAccess } from '../../src/access/access';

const KNOWN = ['https://jp.investing.com/*', 'https://*.nikkei.com/*'];

describe('what the browser lets the extension read', () => {
  it('is the known news sites after installing', () => {
    const access = describeAccess(KNOWN, KNOWN);
    expect(access).toMatchObject({ everywhere: false, added: [], withheld: [] });
    expect(accessTo(access, 'https://www.nikkei.com')).toBe('granted');
    expect(accessTo(access, 'https://news.example')).toBe('unknown');
    expect(accessTo(access, 'null')).toBe('none');
  });

  it('may lack known sites', () => {
    const access = describeAccess(['moz-extension://0a1b/*', KNOWN[0]!], KNOWN);
    expect(access).toMatchObject({ added: [], withheld: ['https://*.nikkei.com/*'] });
    expect(accessTo(access, 'https://www.nikkei.com')).toBe('withheld');
    expect(accessTo(access, 'https://jp.investing.com')).toBe('granted');
  });

  it('has the sites that the reader added, by their hosts', () => {
    const own = ['http://news.example/*', 'https://blog.example/*', 'https://news.example/*'];
    const access = describeAccess([...KNOWN, ...own], KNOWN);
    expect(access.added).toEqual([
      { host: 'blog.example', patterns: [own[1]] },
      { host: 'news.example', patterns: [own[0], own[2]] },
    ]);
    expect(accessTo(access, 'https://news.example')).toBe('granted');
    expect(accessTo(access, 'http://blog.example')).toBe('unknown');
  });

  it.each([[ALL_PAGES], [['*://*/*']], [['<all_urls>']]])('may be everything: %j', (granted) => {
    const access = describeAccess([...granted, 'https://news.example/*'], KNOWN);
    expect(access).toMatchObject({ everywhere: true, withheld: [] });
    expect(access.added.map(({ host }) => host)).toEqual(['news.example']);
    expect(accessTo(access, 'http://other.example')).toBe('granted');
  });

  it('is not everything with one half of it', () => {
    expect(describeAccess(['https://*/*'], KNOWN).everywhere).toBe(false);
  });
});
