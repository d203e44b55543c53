import type { Page } from '@playwright/test';
import { expect, test } from './extension-fixtures';

const CONTROLS = 'button, a[href], input, select, textarea, summary, [role="switch"]';

async function expectBasics(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('lang', /^(?:en|ja)/u);
  expect((await page.title()).trim()).not.toBe('');
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await expect(page.getByRole('main')).toHaveCount(1);
  const controls = await page.locator(CONTROLS).filter({ visible: true }).all();
  expect(controls).not.toHaveLength(0);
  for (const control of controls) await expect(control).toHaveAccessibleName(/\S/u);
  const twice = await page.evaluate(() => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    return ids.filter((id, i) => ids.indexOf(id) !== i);
  });
  expect(twice).toEqual([]);
}

/** Indexes of the controls that the Tab key should reach; of a radio group or a list it reaches one. */
function reachable(page: Page): Promise<number[]> {
  return page.locator(CONTROLS).evaluateAll((controls) =>
    controls.flatMap((control, place) => {
      const { disabled, type, checked, tabIndex } = control as HTMLInputElement;
      const isReached = control.checkVisibility() && !disabled && tabIndex >= 0;
      return isReached && (type !== 'radio' || checked) ? [place] : [];
    }),
  );
}

/**
 * Indexes of the controls that it does reach, until one is reached again; each must show the
 * focus.
 */
async function reachedByTab(page: Page, mostPresses: number): Promise<Set<number>> {
  const reached = new Set<number>();
  for (let presses = 0; presses < mostPresses; presses++) {
    await page.keyboard.press('Tab');
    const { place, marked } = await page.evaluate((controls) => {
      const active = document.activeElement ?? document.body;
      const { outlineStyle, boxShadow } = getComputedStyle(active);
      return {
        place: [...document.querySelectorAll(controls)].indexOf(active),
        marked: outlineStyle !== 'none' || boxShadow !== 'none',
      };
    }, CONTROLS);
    if (reached.has(place)) break;
    if (place < 0) continue;
    expect(marked, `control ${place} shows its focus`).toBe(true);
    reached.add(place);
  }
  return reached;
}

for (const path of ['vocabulary.html', 'options.html', 'welcome.html']) {
  test(`${path} names its controls and the keyboard reaches them`, async ({
    openExtensionPage,
  }) => {
    const page = await openExtensionPage(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    if (path === 'welcome.html') {
      // Controls that come with the analysis.
      await expect(page.locator('.practice-words button.save:enabled').first()).toBeVisible();
    }
    await expectBasics(page);
    const wanted = await reachable(page);
    expect([...(await reachedByTab(page, wanted.length + 5))].sort()).toEqual(wanted.sort());
  });
}

test('the popup names its controls and the keyboard reaches them', async ({
  openArticle,
  openPopup,
}) => {
  const popup = await openPopup(await openArticle('investing-2022-desktop'));
  await expect(popup.locator('#page-words [data-lemma]').first()).toBeVisible();
  await expectBasics(popup);
  // Of the hundreds of words one; the arrow keys reach the others.
  const wanted = await reachable(popup);
  expect(wanted.length).toBeLessThan(15);
  expect([...(await reachedByTab(popup, wanted.length + 5))]).toEqual(wanted);
});

test('Japanese in the popup is marked as Japanese', async ({ openArticle, openPopup }) => {
  const popup = await openPopup(await openArticle('investing-2022-desktop'));
  const unmarked = await popup.locator('#page-words [data-lemma]').evaluateAll((rows) =>
    rows.flatMap((row) => {
      const walker = document.createTreeWalker(row, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      while (walker.nextNode()) {
        const { data, parentElement } = walker.currentNode as Text;
        const language = parentElement?.closest('[lang]')?.getAttribute('lang');
        if (/[\p{Script=Han}\p{Script=Hiragana}]/u.test(data) && language !== 'ja')
          found.push(data);
      }
      return found;
    }),
  );
  expect(unmarked).toEqual([]);
});
