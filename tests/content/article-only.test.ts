// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { PageReading } from '../../src/content/page-reading';
import type { PageServices } from '../../src/content/services';
import type { ArticleView } from '../../src/content/view/article-view';
import { DEFAULT_SETTINGS, type Settings } from '../../src/settings/settings';
import { judgePage } from '../../src/sites/judge-page';
import { openPage, readPage } from '../page/pages';

const ADDRESS = 'https://jp.investing.com/news/world-news/article-597421';

/** @param analysis without an answer, or one that fails, after which the first screen is done */
async function reading(articleOnlyAlways = false, analysis: 'pending' | 'failing' = 'pending') {
  const document = openPage(readPage('investing-2026-next.html'), ADDRESS);
  let settings: Settings = { ...DEFAULT_SETTINGS, articleOnlyAlways };
  const analyze = vi.fn(() =>
    analysis === 'pending' ? new Promise(() => undefined) : Promise.reject(new Error('busy')),
  );
  // The real one needs a browser's layout: tests/browser/reading-view.spec.ts.
  const loadView: PageServices['loadView'] = async () => (context) => {
    context.hideSurroundings(true);
    return { stop: () => context.hideSurroundings(false) } as ArticleView;
  };
  const page = new PageReading(
    document,
    { analyze, loadView, pageWords: () => [] } as unknown as PageServices,
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
    await page.setArticleOnly(true);
    expect(page.state().articleOnly).toBe(true);
    expect(hidesSurroundings()).toBe(true);
    await page.setArticleOnly(false);
    expect(page.state().articleOnly).toBe(false);
    expect(hidesSurroundings()).toBe(false);
  });

  test('is shown on every page where the setting says so, but for one the reader left', async () => {
    const { page, hidesSurroundings, choose } = await reading(true, 'failing');
    expect(page.state().articleOnly).toBe(true);
    await vi.waitFor(() => expect(hidesSurroundings()).toBe(true));
    await page.setArticleOnly(false);
    expect(hidesSurroundings()).toBe(false);
    await choose({ hoverDelay: 400 });
    expect(page.state().articleOnly).toBe(false);
    expect(hidesSurroundings()).toBe(false);
    await page.setAids(false);
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
