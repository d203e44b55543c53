import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { clutterLabel } from '../../src/ui/popup/clutter-label';
import { addressKind } from '../../src/sites/site-profile';
import { pageRules } from '../../src/sites/page-rules';
import { phrasePattern } from '../../src/sites/patterns';
import {
  manifestMatches,
  newsSites,
  profileFor,
  profiles,
  sites,
} from '../../src/sites/profile-registry';
import { siteFactsSchema, siteProfileSchema } from './site-schemas';

const named = (name: string) => profiles.find((profile) => profile.name === name)!;
const investing = named('investing');

describe('profiles', () => {
  test.each(sites.map((site) => [site.name, site] as const))('%s is valid', (name, site) => {
    expect(() => v.parse(siteFactsSchema, site)).not.toThrow();
    expect(() => v.parse(siteProfileSchema, named(name))).not.toThrow();
  });

  test('names and hosts are the site’s own', () => {
    const names = sites.map(({ name }) => name);
    expect(names).toEqual([...new Set(names)]);
    const hosts = sites.flatMap((site) => site.hosts);
    expect(hosts).toEqual([...new Set(hosts)]);
  });

  test('a fact says how it is known', () => {
    const [site] = sites;
    const broken = { ...site!, headline: ['h1'] };
    expect(v.safeParse(siteFactsSchema, broken).success).toBe(false);
    const future = { ...site!, headline: { seen: [20255], facts: ['h1'] } };
    expect(v.safeParse(siteFactsSchema, future).success).toBe(false);
  });

  test('the rules sent to a page do not include their evidence', () => {
    expect(JSON.stringify(profiles)).not.toContain('"seen"');
  });

  test('a selector list is not accepted as a selector', () => {
    const broken = { ...investing, skip: ['.a, .b'] };
    expect(v.safeParse(siteProfileSchema, broken).success).toBe(false);
  });

  test('every kind of clutter has a label', () => {
    const rules = [...profiles, null].flatMap((profile) => pageRules(profile).clutter);
    expect(rules.length).toBeGreaterThan(0);
    expect(rules.filter(({ id }) => clutterLabel(id) === 'clutterOther')).toEqual([]);
  });
});

describe('profileFor', () => {
  test('finds a site by its host', () => {
    expect(profileFor(new URL('https://jp.investing.com/news/'))).toBe(investing);
    expect(profileFor(new URL('https://m.jp.investing.com/news/'))).toBe(investing);
  });

  test('knows no other host, however similar', () => {
    expect(profileFor(new URL('https://www.investing.com/news/'))).toBeNull();
    expect(profileFor(new URL('https://jp.investing.com.example/'))).toBeNull();
    expect(profileFor(new URL('https://notjp.investing.com/'))).toBeNull();
  });

  test.each([
    ['https://www.bbc.com/japanese/articles/c0000000000o', 'bbc-japanese'],
    ['https://www.bbc.com/news/articles/c0000000000o', undefined],
    ['https://www.bbc.com/japanesefood', undefined],
    ['https://www3.nhk.or.jp/news/easy/ne2024120411451/ne2024120411451.html', 'nhk-easy'],
    ['https://www3.nhk.or.jp/news/html/20241205/k10014659321000.html', 'nhk'],
    ['https://www3.nhk.or.jp/nhkworld/', undefined],
    ['https://atmarkit.itmedia.co.jp/ait/articles/2101/12/news001.html', 'itmedia'],
    ['https://itmedia.co.jp.example/', undefined],
    ['https://WWW.NIKKEI.COM/', 'nikkei'],
  ])('%s belongs to %s', (url, name) => {
    expect(profileFor(new URL(url))?.name).toBe(name);
  });

  test('takes further hosts from the caller', () => {
    const url = new URL('http://localhost:4173/sample.html');
    expect(profileFor(url)).toBeNull();
    expect(profileFor(url, { localhost: 'investing' })?.name).toBe('investing');
    expect(profileFor(new URL('http://constructor/'), {})).toBeNull();
  });
});

describe('manifest', () => {
  test('names the pages of known sites, and no more', () => {
    const patterns = manifestMatches();
    expect(patterns.slice(0, 2)).toEqual([
      'https://jp.investing.com/*',
      'https://m.jp.investing.com/*',
    ]);
    expect(patterns).toContain('https://www.bbc.com/japanese/*');
    expect(patterns).toContain('https://*.itmedia.co.jp/*');
    for (const pattern of patterns) {
      expect(pattern).toMatch(/^https:\/\/(?:\*\.)?[a-z0-9.-]+\/(?:[a-z0-9-]+\/)*\*$/);
    }
  });

  test('has a readable list of its sites for the settings page', () => {
    expect(newsSites()[0]).toEqual({
      name: 'investing',
      publisher: 'Investing.com',
      host: 'jp.investing.com',
    });
    expect(newsSites()).toHaveLength(sites.length);
  });
});

/** Of each site an address of an article and one of a list or another page. */
test.each([
  [
    'yahoo',
    '/articles/a6d17c414d357ac2a5d8d7aabe7d720c22e053e6',
    '/articles/a6d17c414d357ac2a5d8d7aabe7d720c22e053e6/comments',
  ],
  ['yahoo', '/expert/articles/17056029902372fe6e297e7801dfb913b3f45f1e', '/pickup/6533583'],
  ['nhk-easy', '/news/easy/ne2024120411451/ne2024120411451.html', '/news/easy/'],
  ['nhk', '/news/html/20241205/k10014659321000.html', '/news/cat01.html'],
  ['nikkei', '/article/DGXZQOUC1318K0T11C21A0000000/', '/news/category/economy/'],
  ['asahi', '/articles/ASP9W65Y5P9JULBJ01Z.html', '/national/list/'],
  ['yomiuri', '/economy/20211013-OYT1T50086/', '/national/'],
  ['mainichi', '/articles/20211013/k00/00m/040/098000c', '/ch150911991i/'],
  ['sankei', '/article/20250121-QBJP5I25BBIG5IZ76XZNDHDB5Q/', '/affairs/'],
  ['sankei', '/article/20211013-TBR56U2GRVNKTH6F7ZYGAUXMTE/2/', '/flash/'],
  ['jiji', '/jc/article', '/jc/list'],
  ['kyodo-papers', '/news/8523768.html', '/news'],
  ['kyodo-papers', '/14231116.html', '/localnews/media-kyoto'],
  ['kyodo', '/1364403662903378547', '/units/133089874031904245'],
  ['reuters', '/world/japan/GFJU5P3EXBO5LMGCMXKL5SVXUM-2024-01-05/', '/world/japan/'],
  ['reuters', '/article/usa-senate-tech-idJPKBN26O117', '/news/archive/topNews'],
  ['bloomberg', '/news/articles/2022-07-22/RFEJ3EDWLU6801', '/markets/stocks'],
  ['bbc-japanese', '/japanese/features-and-analysis-41735009', '/japanese/topics/cjgn73g98rqt'],
  ['bbc-japanese', '/japanese/48767764', '/japanese'],
  ['cnn-japan', '/usa/35228094.html', '/usa/'],
  ['afpbb', '/articles/-/3352236', '/category/news'],
  ['toyo-keizai', '/articles/-/912773', '/list/genre/market'],
  ['diamond', '/articles/-/340333', '/category/s-news'],
  ['itmedia', '/news/articles/2510/31/news045.html', '/news/'],
  ['cnet-japan', '/article/35135610/', '/news/service/'],
  ['gigazine', '/news/20221018-github-copilot-emit-copyrighted-code/', '/news/C37/'],
  ['chunichi', '/article/1011185', '/l/national'],
  ['nikkan-gendai', '/articles/view/sports/367061', '/articles/index/sports'],
  ['mynavi', '/techplus/article/20190222-775563/', '/techplus/enterprise/'],
  ['wired-japan', '/2019/04/25/helvetica-now/', '/culture/'],
  ['rbb-today', '/article/2019/04/19/169284.html', '/category/digital/'],
  ['infoq-japan', '/jp/news/2019/02/chrome-never-slow-mode/', '/jp/development/'],
  ['biglobe', '/entertainment/0215/ori_200215_7568645051.html', '/entertainment/'],
  ['impress-watch', '/docs/news/2034970.html', '/category/news/'],
  ['tv-asahi', '/news_society/articles/000528420.html', '/news_society/'],
  ['ntv', '/category/society/4f0a1b2c3d4e5f60718293a4b5c6d7e8', '/category/society'],
])('%s has its articles at addresses such as %s', (name, article, other) => {
  const [host] = named(name).hosts;
  const kindOf = (path: string) =>
    addressKind(named(name), new URL(`https://${host!.split('/')[0]}${path}`));
  expect(kindOf(article)).toBe('article');
  expect(kindOf(other)).toBe('other');
});

test.each([
  ['https://jp.investing.com/news/world-news/article-597421', 'article'],
  ['https://jp.investing.com/news/economy/article-93CH-1570471', 'article'],
  ['https://jp.investing.com/analysis/article-200440123', 'article'],
  ['https://jp.investing.com/news/stock-market-news/some-title-4930955', 'article'],
  ['https://jp.investing.com/news/world-news', 'other'],
  ['https://jp.investing.com/news/latest-news/2', 'other'],
  ['https://jp.investing.com/equities/toyota-motor-corp', 'other'],
  ['https://jp.investing.com/indices/us-500', 'other'],
  ['https://jp.investing.com/', 'other'],
  ['http://localhost:4173/news/world-news', 'unknown'],
])('%s is an address of kind %s', (url, kind) => {
  expect(addressKind(investing, new URL(url))).toBe(kind);
});

test('phrases are texts or patterns', () => {
  const pattern = phrasePattern(['a.b', /^\d+%/u]);
  expect(pattern.test('xa.bx')).toBe(true);
  expect(pattern.test('xaxb')).toBe(false);
  expect(pattern.test('40%引き')).toBe(true);
  expect(phrasePattern([]).test('')).toBe(false);
});
