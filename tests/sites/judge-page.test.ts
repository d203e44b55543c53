import { describe, expect, test } from 'vitest';
import { judgePage } from '../../src/sites/judge-page';
import type { PageFacts } from '../../src/sites/page-facts';

const TITLE = '防災の日 各地で訓練';
const facts = (rest: Partial<PageFacts> = {}): PageFacts => ({
  url: 'https://news.example.jp/articles/20240901001',
  title: `${TITLE} - 例新聞`,
  canonical: '',
  metas: [['og:type', 'article']],
  linkedData: [JSON.stringify({ '@type': 'NewsArticle', headline: TITLE })],
  headings: ['例新聞', TITLE],
  subheadings: ['関連記事'],
  microdata: [],
  ...rest,
});
const evidence = (rest: Partial<PageFacts>) =>
  judgePage(facts(rest)).signs.reduce((sum, { weight }) => sum + weight, 0);

describe('a site with a profile', () => {
  const url = 'https://jp.investing.com/news/world-news/article-597421';

  test.each<[string, string, Partial<PageFacts>, string]>([
    ['address of an article', url, {}, 'article'],
    [
      'a list that says it is an article',
      'https://jp.investing.com/news/world-news',
      {},
      'perhaps',
    ],
    ['a list', 'https://jp.investing.com/news/world-news', { metas: [], linkedData: [] }, 'no'],
    ['a challenge', url, { title: 'Just a moment...' }, 'no'],
  ])('%s', (_, address, rest, verdict) => {
    const judgement = judgePage(facts({ url: address, ...rest }));
    expect(judgement.verdict).toBe(verdict);
    expect(judgement.profile?.name).toBe('investing');
  });

  test('may be read from further hosts', () => {
    const sample = facts({ url: 'http://localhost:4173/x.html' });
    expect(judgePage(sample).profile).toBeNull();
    expect(judgePage(sample, { localhost: 'investing' })).toMatchObject({
      profile: { name: 'investing' },
    });
  });
});

describe('a site without a profile', () => {
  test('has as its headline a heading that the title contains', () => {
    expect(judgePage(facts()).headline).toBe(TITLE);
    expect(judgePage(facts({ headings: [], subheadings: [TITLE] })).headline).toBe(TITLE);
    const site = [['og:site_name', '例新聞デジタル版']] as const;
    const named = facts({ headings: ['例新聞デジタル版'], linkedData: [], metas: site });
    expect(judgePage(named).headline).toBe('');
  });

  test.each<[string, Partial<PageFacts>]>([
    ['blog by its host', { url: 'https://someone.blog.example.jp/articles/20240901001' }],
    ['blog by its program', { metas: [['generator', 'Hatena::Blog']] }],
    ['post', { linkedData: ['{"@type":"BlogPosting"}'] }],
    ['product', { metas: [['og:type', 'product']] }],
    ['list by its linked data', { linkedData: ['{"@type":["CollectionPage"]}'] }],
    ['list by its address', { url: 'https://news.example.jp/category/politics/' }],
    ['front page', { url: 'https://news.example.jp/' }],
    ['questions', { url: 'https://news.example.jp/qa/20240901001' }],
    ['headline that is not the title', { headings: ['まったく別の見出しです'] }],
  ])('has less evidence as a %s', (_, rest) => {
    expect(evidence(rest)).toBeLessThan(evidence({}) - 0.9);
  });

  test('is not an article if no text could make it one', () => {
    const front = facts({ url: 'https://shop.example.jp/', metas: [], linkedData: [] });
    expect(judgePage(front)).toMatchObject({ verdict: 'no', why: 'whyListPage' });
    const diary = facts({
      url: 'https://someone.blog.example.jp/diary/1',
      metas: [],
      linkedData: ['{"@type":"BlogPosting"}'],
    });
    expect(judgePage(diary)).toMatchObject({ verdict: 'no', why: 'whyNotArticle' });
    expect(judgePage(facts()).verdict).toBe('perhaps');
  });

  test('is described by its linked data, if they are about this page', () => {
    const data = {
      '@type': 'NewsArticle',
      headline: TITLE,
      datePublished: '2024-09-01T10:00:00+09:00',
      author: { '@type': 'Person', name: '山田太郎' },
      publisher: { name: '例新聞社' },
      articleBody: '防災の日の1日、各地で訓練が行われた。',
    };
    const about = (headline: string) =>
      judgePage(facts({ linkedData: [JSON.stringify({ ...data, headline })] }));
    expect(about(TITLE)).toMatchObject({
      published: data.datePublished,
      byline: '山田太郎',
      source: '例新聞社',
      opening: data.articleBody,
    });
    expect(about('まったく別の記事の見出し')).toMatchObject({ published: '', byline: '' });
  });

  test('keeps its canonical address only where it is its own', () => {
    const address = (canonical: string) => judgePage(facts({ canonical })).url;
    expect(address('https://news.example.jp/articles/20240901001?from=x')).toMatch(/from=x$/);
    expect(address('https://evil.example/articles/20240901001')).toBe(facts().url);
    expect(address('javascript:alert(1)')).toBe(facts().url);
    expect(address('https://news.example.jp:8443/articles/20240901001')).toBe(facts().url);
  });

  test('keeps no name and password of an address', () => {
    const secret = facts().url.replace('//', '//reader:password@');
    expect(judgePage(facts({ canonical: secret })).url).toBe(facts().url);
    expect(judgePage(facts({ url: secret })).url).toBe(facts().url);
  });

  test('may be a magazine, whose data call it an article with a date', () => {
    const article = { '@type': 'Article', headline: TITLE, datePublished: '2026-06-13T18:00:00Z' };
    const linkedData = (data: object) => ({
      metas: [['og:type', 'website']] as const,
      linkedData: [JSON.stringify({ '@graph': [data, { '@type': 'WebSite' }] })],
    });
    const none = evidence(linkedData({}));
    expect(evidence(linkedData(article))).toBe(none + 2);
    expect(judgePage(facts(linkedData(article))).published).toBe(article.datePublished);
    // For another page, or without a date, the linked data are no evidence.
    expect(evidence(linkedData({ ...article, headline: 'まったく別の記事の見出し' }))).toBe(none);
    expect(evidence(linkedData({ ...article, datePublished: '' }))).toBe(none);
  });
});
