/** Single-page applications, whose articles replace each other or follow each other. */
import type { Page } from '@playwright/test';
import { restOn } from './annotated-text';
import { cardOf } from './card-view';
import {
  type App,
  expect,
  expectArticle,
  FIRST_URL,
  furigana,
  LIST_URL,
  SECOND_URL,
  test,
} from './apps/serve-app';
import { HEADLINE, SECOND_HEADLINE, STORY } from './apps/story';

/** The head of the page describes the first article, even while the page shows another. */
const HEAD = `<meta property="og:type" content="article"><link rel="canonical" href="${FIRST_URL}">
<meta property="og:title" content="${HEADLINE}"><meta property="og:url" content="${FIRST_URL}">
<script type="application/ld+json">${JSON.stringify({
  '@type': 'NewsArticle',
  headline: HEADLINE,
  url: FIRST_URL,
  datePublished: '2022-02-02T20:00:00Z',
  articleBody: STORY.join(''),
})}</script>`;

const SITE_APP: App = { body: '<div id="root"></div>', head: HEAD, script: 'site.ts' };
const [SECOND, LIST] = [SECOND_URL, LIST_URL].map((url) => new URL(url).pathname);

const inner = (page: Page) => page.locator('#root').evaluate((root) => root.innerHTML);

test('reads the article that is written into the elements of another', async ({
  openPair,
  stateOf,
  switchAids,
}) => {
  const { app, alone, both } = await openPair(SITE_APP);
  const { page } = app;
  await expectArticle(page);
  await restOn(page, '派兵', '.articlePage');
  await expect.poll(() => cardOf(page).headword.isVisible()).toBe(true);
  await both((each) => each.evaluate((path) => window.site.reuse(path!), SECOND));
  await expect(furigana(page, '総裁')).toBeVisible();
  await expect.poll(() => cardOf(page).headword.isVisible()).toBe(false);
  await expect
    .poll(async () => (await stateOf(page)).article)
    .toMatchObject({ headline: SECOND_HEADLINE, url: SECOND_URL });
  await expect
    .poll(async () => (await stateOf(page)).words.map(({ lemma }) => lemma))
    .toContain('総裁');
  expect((await stateOf(page)).words.map(({ lemma }) => lemma)).not.toContain('派兵');
  await switchAids(page, false);
  expect(await inner(page)).toBe(await inner(alone.page));
  expect(app.complaints).toEqual([]);
});

test('follows the reader to another article, to a list and back', async ({
  openPair,
  stateOf,
  switchAids,
}) => {
  const { app, alone, both } = await openPair(SITE_APP);
  const { page } = app;
  await expectArticle(page);
  // Slow enough that the page is looked at several times before there is an article.
  await both((each) => each.evaluate((path) => window.site.go(path!, 900), SECOND));
  await expect(page.locator('html')).not.toHaveAttribute('data-kijiyomi');
  await expect(furigana(page, '総裁')).toBeVisible();
  expect((await stateOf(page)).article).toMatchObject({
    headline: SECOND_HEADLINE,
    url: SECOND_URL,
  });
  await both((each) => each.evaluate((path) => window.site.go(path!), LIST));
  await expect(page.locator('html')).not.toHaveAttribute('data-kijiyomi');
  expect(await stateOf(page)).toMatchObject({ article: null, hidden: [], words: [] });
  expect(await inner(page)).toBe(await inner(alone.page));
  await both((each) => each.goBack());
  await expect(furigana(page, '総裁')).toBeVisible();
  await both((each) => each.goBack());
  await expect(furigana(page, '派兵').first()).toBeVisible();
  expect((await stateOf(page)).article).toMatchObject({ headline: HEADLINE, url: FIRST_URL });
  await switchAids(page, false);
  expect(await inner(page)).toBe(await inner(alone.page));
  expect(app.complaints).toEqual([]);
});

test('keeps the aids where only the address changes', async ({ openApp, stateOf }) => {
  const { page } = await openApp(SITE_APP);
  await expectArticle(page);
  await expect(furigana(page, '派兵').first()).toBeVisible();
  const drawn = await page.evaluateHandle(() => [...document.querySelectorAll('ruby.kijiyomi')]);
  await page.evaluate(() => window.site.track());
  await page.waitForTimeout(1_000);
  expect(await drawn.evaluate((all) => all.every((ruby) => ruby.isConnected))).toBe(true);
  expect((await stateOf(page)).article?.headline).toBe(HEADLINE);
});

test('reads the article that comes below', async ({ openPair, stateOf, switchAids }) => {
  const { app, alone, both } = await openPair(SITE_APP);
  const { page } = app;
  await page.setViewportSize({ width: 800, height: 260 });
  await alone.page.setViewportSize({ width: 800, height: 260 });
  await expectArticle(page);
  await expect(furigana(page, '派兵').first()).toBeVisible();
  const drawn = await page.evaluateHandle(() => [...document.querySelectorAll('ruby.kijiyomi')]);
  await both((each) => each.evaluate((path) => window.site.append(path!), SECOND));
  await expect(page.locator('.dfpAdUnitContainer')).toBeHidden();
  await both((each) => each.locator('p').last().scrollIntoViewIfNeeded());
  await expect(page).toHaveURL(SECOND_URL);
  await expect(furigana(page, '総裁')).toBeVisible();
  await restOn(page, '総裁', '#root');
  await expect.poll(() => cardOf(page).headword.isVisible()).toBe(true);
  // Address and scroll position are checked with a delay.
  await expect
    .poll(async () => (await stateOf(page)).article)
    .toMatchObject({ headline: SECOND_HEADLINE, url: SECOND_URL });
  const lemmas = (await stateOf(page)).words.map(({ lemma }) => lemma);
  expect(lemmas).toEqual(expect.arrayContaining(['派兵', '総裁']));
  await both((each) => each.evaluate(() => scrollTo(0, 0)));
  await expect(page).toHaveURL(FIRST_URL);
  await page.waitForTimeout(500);
  expect((await stateOf(page)).article).toMatchObject({ headline: HEADLINE, url: FIRST_URL });
  // Nothing of the first was drawn again.
  expect(await drawn.evaluate((all) => all.every((ruby) => ruby.isConnected))).toBe(true);
  await switchAids(page, false);
  expect(await inner(page)).toBe(await inner(alone.page));
  expect(app.complaints).toEqual([]);
});

test('saves a word with the article that contains it', async ({ openApp, openExtensionPage }) => {
  const { page } = await openApp(SITE_APP);
  await expectArticle(page);
  await page.evaluate((path) => window.site.append(path!), SECOND);
  await expect(furigana(page, '総裁')).toBeVisible();
  await page.locator('p').last().scrollIntoViewIfNeeded();
  await restOn(page, '総裁', '#root');
  const save = cardOf(page).find('button.save');
  await save.click();
  await expect.poll(() => save.attribute('aria-pressed')).toBe('true');
  const vocabulary = await openExtensionPage('vocabulary.html');
  await expect(vocabulary.getByText(SECOND_HEADLINE).first()).toBeVisible();
});
