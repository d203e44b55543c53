// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { PageReading } from '../../src/content/page-reading';
import type { ArticleServices } from '../../src/content/services';
import { DEFAULT_SETTINGS, type Settings } from '../../src/settings/settings';
import { judgePage } from '../../src/sites/judge-page';
import { openPage, readPage } from '../page/pages';

const ADDRESS = 'https://jp.investing.com/news/world-news/article-597421';

async function reading(articleOnlyAlways = false) {
  const document = openPage(readPage('investing-2026-next.html'), ADDRESS);
  let settings: Settings = { ...DEFAULT_SETTINGS, articleOnlyAlways };
  const analyze = vi.fn(() => new Promise(() => undefined));
  const page = new PageReading(
    document,
    { analyze, pageWords: () => [] } as unknown as ArticleServices,
    {
      judge: async (facts) => judgePage(facts),
      settings: async () => settings,
      isOrphaned: () => false,
    },
  );
  await page.start();
  const choose = (changes: Partial<Settings>) => {
    settings = { ...settings, ...changes };
    return page.followSettings();
  };
  const before = document.body.innerHTML;
  const hidesSurroundings = () =>
    document.querySelector(
      '[data-kijiyomi-clutter*="surroundings"], header[data-kijiyomi-clutter]',
    ) !== null;
  return { document, page, choose, before, hidesSurroundings, analyze };
}

describe('only the article', () => {
  test('is shown on this page while the reader wants it', async () => {
    const { page, hidesSurroundings } = await reading();
    expect(page.state().articleOnly).toBe(false);
    expect(hidesSurroundings()).toBe(false);
    page.setArticleOnly(true);
    expect(page.state().articleOnly).toBe(true);
    expect(hidesSurroundings()).toBe(true);
    page.setArticleOnly(false);
    expect(page.state().articleOnly).toBe(false);
    expect(hidesSurroundings()).toBe(false);
  });

  test('is shown on every page where the setting says so, but for one the reader left', async () => {
    const { page, hidesSurroundings, choose } = await reading(true);
    expect(page.state().articleOnly).toBe(true);
    expect(hidesSurroundings()).toBe(true);
    page.setArticleOnly(false);
    expect(hidesSurroundings()).toBe(false);
    await choose({ hoverDelay: 400 });
    expect(hidesSurroundings()).toBe(false);
  });

  test('follows the setting at once, and draws no word anew for it', async () => {
    const { page, choose, hidesSurroundings, analyze } = await reading();
    const asked = analyze.mock.calls.length;
    await choose({ articleOnlyAlways: true });
    expect(page.state().articleOnly).toBe(true);
    expect(hidesSurroundings()).toBe(true);
    expect(analyze).toHaveBeenCalledTimes(asked);
  });

  test('is over with furigana and glosses', async () => {
    const { page, hidesSurroundings } = await reading(true);
    await page.setAids(false);
    expect(page.state().articleOnly).toBe(false);
    expect(hidesSurroundings()).toBe(false);
  });
});
