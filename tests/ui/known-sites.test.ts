import { describe, expect, it } from 'vitest';
import { profileFor } from '../../src/sites/profile-registry';
import { addressKind } from '../../src/sites/site-profile';
import { knownSites } from '../../src/ui/sites/known-sites';
import { START_PAGES } from '../../src/ui/sites/start-pages';

describe('the pages to begin with', () => {
  it.each(START_PAGES)('$name is a page of a known site, and not an article', ({ link }) => {
    const address = new URL(link);
    const profile = profileFor(address);
    expect(profile).not.toBeNull();
    expect(addressKind(profile!, address)).toBe('other');
  });

  it('are the links of their publishers', () => {
    const links = new Map(knownSites().map(({ name, link }) => [name, link]));
    expect(links.get('Investing.com')).toBe('https://jp.investing.com/news/');
    // Its first profile is that of the news in easy Japanese.
    expect(links.get('NHK')).toBe('https://news.web.nhk/newsweb');
    expect(links.get('ロイター')).toBe('https://jp.reuters.com/');
  });
});
