/** Articles that React renders: React keeps working, and the aids follow its changes. */
import type { Page } from '@playwright/test';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { restOn } from './annotated-text';
import { cardOf } from './card-view';
import { ReactArticle } from './apps/react-article';
import { type App, expect, expectArticle, furigana, type Pair, test } from './apps/serve-app';

const CLIENT: App = { body: '<div id="root"></div>', script: 'react-client.ts' };

const hydrated = (hydration: object, head = ''): App => ({
  body: `<div id="root">${renderToString(createElement(ReactArticle))}</div>`,
  head: `${head}<script>window.hydration = ${JSON.stringify(hydration)}</script>`,
  script: 'react-hydrated.ts',
});

/** The script of a framework that signals when it has taken the page over. */
const NEXT = '<script src="/_next/static/chunks/main.js" defer></script>';

const inner = (page: Page) => page.locator('#root').evaluate((root) => root.innerHTML);

/** Switched off, the page is as it would be without us, and has reported no further errors. */
async function expectUnharmed(
  { app, alone }: Pair,
  switchAids: (page: Page, on: boolean) => Promise<void>,
): Promise<void> {
  await switchAids(app.page, false);
  expect(await inner(app.page)).toBe(await inner(alone.page));
  expect(await app.page.locator('#caught').count()).toBe(0);
  expect(app.complaints).toEqual(alone.complaints);
}

const textOf = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((all) => all.map(({ textContent }) => textContent));

test.describe('an article rendered by React', () => {
  test('changes as React wants, and is annotated again', async ({ openPair, switchAids }) => {
    const pair = await openPair(CLIENT);
    const { app, alone, both } = pair;
    await expectArticle(app.page);
    await expect(furigana(app.page, '追加', '#mixed')).not.toHaveCount(0);
    const act = async (button: string) => both((page) => page.click(`#${button}`));
    const expectSame = async (selector: string) =>
      expect(await textOf(app.page, selector)).toEqual(await textOf(alone.page, selector));

    await act('count');
    await act('count');
    await act('rewrite');
    await expectSame('p');
    await expect(furigana(app.page, '撤回', '#rewritten')).toBeVisible();
    await expect(furigana(app.page, '発表', '#mixed')).toBeVisible();
    await act('more');
    await expectSame('p');
    await act('order');
    await expectSame('p');
    await act('inner');
    await expectSame('p, #html');
    await expect(furigana(app.page, '予算', '#html')).toBeVisible();
    await act('more');
    await act('clear');
    await expectSame('p, #html');
    await expect(furigana(app.page, '高官', '#conditional')).toBeVisible();
    await expect(furigana(app.page, '首相', '.keyed')).toHaveCount(3);
    await expectUnharmed(pair, switchAids);
  });

  test('keeps its text nodes, and the card finds the words that came', async ({
    openApp,
    switchAids,
  }) => {
    const { page, complaints } = await openApp(CLIENT);
    await expectArticle(page);
    await page.click('#rewrite');
    await expect(furigana(page, '撤回')).toBeVisible();
    await restOn(page, '撤回', '#rewritten');
    await expect.poll(() => cardOf(page).headword.text()).toContain('撤回');
    await switchAids(page, false);
    const nodes = await page.evaluateHandle(() =>
      [...document.querySelectorAll('#mixed, #plain')].flatMap((p) =>
        [...p.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE),
      ),
    );
    await switchAids(page, true);
    await expect(furigana(page, '撤回')).toBeVisible();
    await switchAids(page, false);
    expect(
      await nodes.evaluate((kept) =>
        kept.every((node) => node.isConnected && (node as Text).data !== ''),
      ),
    ).toBe(true);
    await switchAids(page, true);
    await expect(furigana(page, '撤回')).toBeVisible();
    expect(complaints).toEqual([]);
  });

  test('draws the rows of a long list as it is scrolled', async ({ openPair, switchAids }) => {
    const pair = await openPair(CLIENT);
    const { app, both } = pair;
    await expectArticle(app.page);
    for (const top of [400, 4000, 800, 9000, 3000]) {
      await both((page) =>
        page.locator('#rows').evaluate((rows, to) => rows.scrollTo({ top: to }), top),
      );
      await app.page.waitForTimeout(150);
    }
    expect(await textOf(app.page, '.row')).toEqual(await textOf(pair.alone.page, '.row'));
    await expect(furigana(app.page, '到着', '#rows')).toHaveCount(8);
    await expectUnharmed(pair, switchAids);
  });

  test('is given up when React removes it', async ({ openPair, switchAids, stateOf }) => {
    const pair = await openPair(CLIENT);
    const { app, both } = pair;
    await expectArticle(app.page);
    await both((page) => page.click('#unmount'));
    await expect(app.page.locator('html')).not.toHaveAttribute('data-kijiyomi');
    expect((await stateOf(app.page)).article).toBeNull();
    expect(await inner(app.page)).toBe(await inner(pair.alone.page));
    await both((page) => page.click('#count'));
    await expectUnharmed(pair, switchAids);
  });
});

test.describe('an article from the server that React takes over', () => {
  const cases: [string, App][] = [
    ['as soon as it can', hydrated({ delay: 0 })],
    ['late, before the page is loaded', hydrated({ delay: 400 })],
    ['soon after the page is loaded', hydrated({ delay: 700, afterLoad: true })],
    [
      'much later, where the page says when',
      hydrated({ delay: 3_500, afterLoad: true, announces: true }, NEXT),
    ],
  ];
  for (const [when, app] of cases) {
    test(when, async ({ openPair, switchAids }) => {
      const pair = await openPair(app);
      const { page } = pair.app;
      await expect(page.locator('html')).toHaveAttribute('data-taken', 'over');
      await expectArticle(page);
      await expect(furigana(page, '発表', '#mixed')).toBeVisible();
      await expect(furigana(page, '発表', '#plain')).toBeVisible();
      await pair.both((each) => each.click('#count'));
      await expect(page.locator('#mixed')).toContainText('声明を1回');
      await pair.both((each) => each.click('#rewrite'));
      await expect(furigana(page, '撤回', '#rewritten')).toBeVisible();
      await expectUnharmed(pair, switchAids);
    });
  }

  test('annotates texts of elements without other children first', async ({ openApp }) => {
    const { page } = await openApp(hydrated({ delay: 60_000 }, NEXT));
    await expect(furigana(page, '発表', '#plain')).toBeVisible();
    expect(await furigana(page, '発表', '#mixed').count()).toBe(0);
  });

  /*
   * Nothing in the page tells that it will be taken over so late. React then renders it again and
   * reports that; the text is right, and the aids are drawn again.
   */
  test('later than we wait', async ({ openApp, switchAids }) => {
    const { page, complaints } = await openApp(hydrated({ delay: 4_000, afterLoad: true }));
    await expect(furigana(page, '発表', '#mixed')).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('data-taken', 'over', { timeout: 20_000 });
    await expect(furigana(page, '発表', '#mixed')).toBeVisible();
    await page.click('#count');
    await expect(page.locator('#mixed')).toContainText('声明を1回');
    expect(complaints.length).toBeLessThanOrEqual(1);
    await switchAids(page, false);
    expect(await page.locator('kijiyomi-text').count()).toBe(0);
    await page.click('#unmount');
    expect(await textOf(page, '#root p')).toEqual([]);
  });
});
