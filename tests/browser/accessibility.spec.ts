import type { Page } from '@playwright/test';
import { expect, test } from './extension-fixtures';

const CONTROLS = 'button, a[href], input, select, textarea, summary, [role="switch"]';

async function expectBasics(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('lang', /^(?:en|ja)/u);
  expect((await page.title()).trim()).not.toBe('');
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await expect(page.getByRole('main')).toHaveCount(1);
  const controls = await page.locator(CONTROLS).all();
  expect(controls).not.toHaveLength(0);
  for (const control of controls) await expect(control).toHaveAccessibleName(/\S/u);
  const twice = await page.evaluate(() => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    return ids.filter((id, i) => ids.indexOf(id) !== i);
  });
  expect(twice).toEqual([]);
}

/** The controls that the Tab key reaches, until it comes back to the first. */
async function reachedByTab(page: Page): Promise<Set<string>> {
  const reached = new Set<string>();
  for (let presses = 0; presses < 200; presses++) {
    await page.keyboard.press('Tab');
    const control = await page.evaluate((controls) => {
      const active = document.activeElement;
      const outlined = active ? getComputedStyle(active).outlineStyle !== 'none' : false;
      const shadowed = active ? getComputedStyle(active).boxShadow !== 'none' : false;
      const all = [...document.querySelectorAll(controls)];
      return { place: active ? all.indexOf(active) : -1, marked: outlined || shadowed };
    }, CONTROLS);
    const name = String(control.place);
    if (control.place < 0) continue;
    if (reached.has(name)) break;
    expect(control.marked, `control ${name} shows its focus`).toBe(true);
    reached.add(name);
  }
  return reached;
}

for (const path of ['vocabulary.html', 'options.html', 'welcome.html']) {
  test(`${path} has names for everything and shows the focus`, async ({ openExtensionPage }) => {
    const page = await openExtensionPage(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectBasics(page);
    expect((await reachedByTab(page)).size).toBeGreaterThan(0);
  });
}

test('the popup has names for everything and shows the focus', async ({
  openArticle,
  openPopup,
}) => {
  const popup = await openPopup(await openArticle('investing-2022-desktop'));
  await expect(popup.locator('#page-words [data-lemma]').first()).toBeVisible();
  await expectBasics(popup);
  expect((await reachedByTab(popup)).size).toBeGreaterThan(3);
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
