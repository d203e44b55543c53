// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { PageReading } from '../../src/content/page-reading';
import { DEFAULT_SETTINGS } from '../../src/settings/settings';
import { judgePage } from '../../src/sites/judge-page';
import type { PageFacts } from '../../src/sites/page-facts';
import type { PageJudgement } from '../../src/sites/page-judgement';
import type { PageServices } from '../../src/content/services';
import { openPage, readPage } from '../page/pages';

const ADDRESS = 'https://jp.investing.com/news/world-news/article-597421';
const services = {
  analyze: vi.fn(() => new Promise(() => undefined)),
  pageWords: () => [],
} as unknown as PageServices;

function reading(judge: (facts: PageFacts) => Promise<PageJudgement>, html?: string) {
  const document = openPage(html ?? readPage('investing-2026-next.html'), ADDRESS);
  const settings = vi.fn(async () => DEFAULT_SETTINGS);
  return {
    document,
    settings,
    page: new PageReading(document, services, { judge, settings, isOrphaned: () => false }),
  };
}

const table = (...rows: string[]) => rows.map((row) => `<div>${row}</div>`.repeat(9)).join('');

describe('the answer of the background', () => {
  test('makes the page an article', async () => {
    const { page } = reading(async (facts) => judgePage(facts));
    await page.start();
    expect(page.state().article?.source).toBe('Reuters');
  });

  test('is not requested if the page has no Japanese', async () => {
    const judge = vi.fn(async (facts: PageFacts) => judgePage(facts));
    const { page, settings } = reading(
      judge,
      '<html><body><p>Drills were held on Sunday.</p></body></html>',
    );
    await page.start();
    expect(judge).not.toHaveBeenCalled();
    expect(settings).not.toHaveBeenCalled();
    expect(page.state().why).toBe('whyNotJapanese');
  });

  test.each([
    ['nothing but two words, in any language', '<p>Coming soon</p>', 'whyNotArticle'],
    ['a few kanji', '<p>工事中</p>', 'whyNotArticle'],
    [
      'a table of many kanji',
      table('東京電力 9501', '三菱商事 8058', '株価は下落'),
      'whyNotArticle',
    ],
  ])('is true of a page with %s', async (_, body, why) => {
    const { page } = reading(
      async (facts) => judgePage(facts),
      `<html><body>${body}</body></html>`,
    );
    await page.start();
    expect(page.state().why).toBe(why);
  });

  test('is not awaited for a page without text', async () => {
    const { document, page } = reading(async (facts) => judgePage(facts));
    Object.defineProperty(document, 'contentType', { value: 'application/pdf' });
    await page.start();
    expect(page.state().why).toBe('whyNotReadable');
  });

  test('has not been given yet when the popup opens at once', () => {
    const { page } = reading(async (facts) => judgePage(facts));
    expect(page.state().why).toBe('whyNotJudged');
  });

  test('may be missing: the page stays as it is', async () => {
    const { document, page } = reading(() => Promise.reject(new Error('context invalidated')));
    const before = document.documentElement.outerHTML;
    await page.start();
    expect(page.state().article).toBeNull();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('does not bring settings that have changed meanwhile', async () => {
    let answer = () => {};
    const answered = new Promise<void>((resolve) => (answer = resolve));
    const { page, settings } = reading(async (facts) => {
      await answered;
      return judgePage(facts);
    });
    settings.mockResolvedValueOnce({ ...DEFAULT_SETTINGS, sitesOff: ['jp.investing.com'] });
    const started = page.start();
    await settings.mock.results[0]?.value;
    const followed = page.followSettings();
    answer();
    await Promise.all([started, followed]);
    expect(page.state().aids).toBe(true);
  });

  test('is discarded where the page has changed to another one meanwhile', async () => {
    const { document, page } = reading(async (facts) => {
      const judgement = judgePage(facts);
      document.defaultView!.history.pushState(null, '', '/news/world-news');
      return judgement;
    });
    await page.start();
    expect(page.state().article).toBeNull();
  });
});
