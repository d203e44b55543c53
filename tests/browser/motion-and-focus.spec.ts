/** Nothing of ours moves for readers who want no motion, and what has the focus shows it. */
import type { Page } from '@playwright/test';
import { restOn } from './annotated-text';
import { askTab } from './ask-tab';
import { type CardView, cardOf, viewBarOf } from './card-view';
import { expect, test } from './extension-fixtures';
import { samplePage } from './sample-pages';

const LAYOUT = 'investing-2022-desktop';
const { body } = samplePage(LAYOUT);
const SCHEMES = ['light', 'dark'] as const;

/** Runs in the page. @returns what would move */
function moving(elements: Element[]): string[] {
  return elements.flatMap((element) =>
    [undefined, '::before', '::after'].flatMap((pseudo) => {
      const style = getComputedStyle(element, pseudo);
      const moves =
        style.animationName !== 'none' ||
        style.transitionDuration.split(', ').some((duration) => parseFloat(duration) > 0) ||
        style.scrollBehavior === 'smooth';
      return moves ? [`${element.localName}.${element.className}${pseudo ?? ''}`] : [];
    }),
  );
}

const movingOn = (page: Page) => page.locator('*').evaluateAll(moving);
const movingIn = (root: CardView) => root.find('*').all(moving, ['nothing there']);

async function wantNoMotion(page: Page, reducedMotion: 'reduce' | 'no-preference' = 'reduce') {
  await page.emulateMedia({ reducedMotion });
}

test('nothing moves where the reader wants no motion', async ({
  background,
  openArticle,
  openExtensionPage,
  openPopup,
}) => {
  const page = await openArticle(LAYOUT, { viewport: { width: 390, height: 800 } });
  const popup = await openPopup(page);
  await expect(popup.locator('#page-words [data-lemma]').first()).toBeVisible();
  // Else the test could see nothing.
  expect(await movingOn(popup)).not.toEqual([]);
  await wantNoMotion(popup);
  expect(await movingOn(popup)).toEqual([]);
  for (const path of ['options.html', 'vocabulary.html', 'welcome.html']) {
    const other = await openExtensionPage(path);
    await expect(other.getByRole('heading', { level: 1 })).toBeVisible();
    await wantNoMotion(other);
    expect(await movingOn(other), path).toEqual([]);
    await other.close();
  }
  await page.bringToFront();
  await restOn(page, '派兵', body);
  await expect.poll(() => cardOf(page).headword.count()).toBe(1);
  expect(await movingIn(cardOf(page))).not.toEqual([]);
  await wantNoMotion(page);
  expect(await movingIn(cardOf(page))).toEqual([]);
  await page.keyboard.press('Escape');
  await askTab(background, page, 'setArticleOnly', { on: true });
  await expect(page.locator('html[data-kijiyomi-view]')).toHaveCount(1);
  expect(await movingIn(viewBarOf(page))).toEqual([]);
  await wantNoMotion(page, 'no-preference');
  expect(await movingIn(viewBarOf(page))).not.toEqual([]);
});

/** Runs in the page. @returns whether an outline of 2 px shows the focus of the element, or of its label */
function isMarked(element: Element): boolean {
  const drawn = [element, ...(element.matches('input') ? [element.nextElementSibling] : [])];
  return drawn.some((one) => {
    if (one === null) return false;
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(one);
    const { opacity } = getComputedStyle(one);
    const isSeen = outlineColor !== 'rgba(0, 0, 0, 0)' && opacity !== '0';
    return isSeen && outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
  });
}

/** Goes through a page with the Tab key. @returns the controls that do not show the focus */
async function unmarkedOn(page: Page): Promise<string[]> {
  const unmarked: string[] = [];
  await page.evaluate(`globalThis.isMarked = ${isMarked.toString()}`);
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    const place = await page.evaluate(() => {
      const active = document.activeElement!;
      const isKnown = active.hasAttribute('data-visited');
      if (active === document.body || isKnown) return 'end';
      active.setAttribute('data-visited', '');
      const { isMarked } = globalThis as unknown as { isMarked: (element: Element) => boolean };
      return isMarked(active) ? '' : active.outerHTML.slice(0, 120);
    });
    if (place === 'end') break;
    if (place !== '') unmarked.push(place);
  }
  return unmarked;
}

for (const colorScheme of SCHEMES) {
  test(`the focus is visible on every page, ${colorScheme}`, async ({
    openArticle,
    openExtensionPage,
    openPopup,
  }) => {
    const popup = await openPopup(await openArticle(LAYOUT));
    await expect(popup.locator('#page-words [data-lemma]').first()).toBeVisible();
    await popup.locator('#page-words button.save').first().click();
    await popup.emulateMedia({ colorScheme });
    expect(await unmarkedOn(popup)).toEqual([]);
    for (const path of ['vocabulary.html', 'options.html', 'welcome.html']) {
      const page = await openExtensionPage(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await page.emulateMedia({ colorScheme });
      expect(await unmarkedOn(page), path).toEqual([]);
      await page.close();
    }
  });

  test(`the focus is visible in the card and in Article only, ${colorScheme}`, async ({
    background,
    openArticle,
  }) => {
    const page = await openArticle(LAYOUT);
    await page.emulateMedia({ colorScheme });
    await restOn(page, '派兵', body);
    await expect.poll(() => cardOf(page).headword.count()).toBe(1);
    await page.keyboard.press('p');
    await cardOf(page).find('.pencil').first.click();
    expect(await unmarkedIn(page, cardOf(page))).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await askTab(background, page, 'setArticleOnly', { on: true });
    await expect(page.locator('html[data-kijiyomi-view]')).toHaveCount(1);
    expect(await unmarkedIn(page, viewBarOf(page))).toEqual([]);
  });
}

/** Gives the focus to each visible control in a shadow root, as the keyboard would. */
async function unmarkedIn(page: Page, root: CardView): Promise<string[]> {
  // From now on the browser shows the focus.
  await page.keyboard.press('Tab');
  const controls = root.find('button, input, select, summary, a[href]');
  const count = await controls.count();
  expect(count).toBeGreaterThan(5);
  const unmarked: string[] = [];
  for (let place = 0; place < count; place++) {
    const control = controls.nth(place);
    if (!(await control.isVisible())) continue;
    await control.one((element) => element.focus());
    if ((await control.one(isMarked)) !== true)
      unmarked.push((await control.one((e) => e.outerHTML.slice(0, 120)))!);
  }
  return unmarked;
}
