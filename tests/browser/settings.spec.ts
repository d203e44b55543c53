import type { Page } from '@playwright/test';
import { expect, test } from './extension-fixtures';

/** A page, a selector, and which of the elements that match it. */
type Press = readonly [page: Page, selector: string, index: number];

/** At the same instant in all windows: each waits for it and then presses its control. */
async function pressAtOnce(...presses: Press[]): Promise<void> {
  const instant = Date.now() + 200;
  await Promise.all(
    presses.map(([page, selector, index]) =>
      page.evaluate(
        async ([controls, place, at]) => {
          const control = document.querySelectorAll<HTMLElement>(controls)[place]!;
          await new Promise((resolve) => setTimeout(resolve, at - Date.now() - 10));
          while (Date.now() < at);
          control.click();
        },
        [selector, index, instant] as const,
      ),
    ),
  );
}

const stored = (page: Page) =>
  page.evaluate<Record<string, unknown>>(
    `chrome.storage.local.get('settings').then(({ settings }) => settings ?? {})`,
  );

const ROUNDS = 12;

test('two windows that change settings at the same instant keep both', async ({
  openExtensionPage,
}) => {
  const one = await openExtensionPage('options.html');
  const other = await openExtensionPage('options.html');
  const chosen = 'input[value="more"]';
  for (const page of [one, other]) await page.locator(chosen).waitFor({ state: 'attached' });
  for (let round = 0; round < ROUNDS; round++) {
    const [glossDensity, furiganaGrouping] =
      round % 2 === 0 ? ['more', 'per-kanji'] : ['off', 'grouped'];
    await pressAtOnce(
      [one, `input[value="${glossDensity}"]`, 0],
      [other, `input[value="${furiganaGrouping}"]`, 0],
    );
    await expect
      .poll(() => stored(one), { message: `round ${round}` })
      .toMatchObject({ glossDensity, furiganaGrouping });
  }
});

test('two windows that switch sites at the same instant keep both', async ({
  openExtensionPage,
}) => {
  const one = await openExtensionPage('options.html');
  const other = await openExtensionPage('options.html');
  const sites = '.known-sites .switch';
  for (const page of [one, other]) {
    await page.locator(sites).first().waitFor({ state: 'attached' });
  }
  const hosts = await one.locator('.known-sites .switch-row').allTextContents();
  for (let round = 0; round < ROUNDS; round++) {
    await pressAtOnce([one, sites, 2 * round], [other, sites, 2 * round + 1]);
    await expect
      .poll(async () => (await stored(one))['sitesOff'], { message: `round ${round}` })
      .toHaveLength(2 * round + 2);
  }
  const off = (await stored(one))['sitesOff'] as string[];
  expect(off.sort()).toEqual(hosts.slice(0, 2 * ROUNDS).sort());
});

test('a text shows what a choice does, at once', async ({ openExtensionPage }) => {
  const page = await openExtensionPage('options.html');
  const text = page.locator('.preview-text');
  const japanese = async () => (await text.innerText()).replace(/\s/gu, '');
  const glosses = text.locator('[data-kijiyomi-gloss]');
  const readings = () =>
    text
      .locator('rt')
      .evaluateAll((all) => all.map((rt) => (rt as HTMLElement).dataset['reading']));
  await expect(text.locator('ruby.kijiyomi').first()).toBeVisible();
  const plain = await japanese();
  expect(await readings()).toContain('せいふ');

  const few = await glosses.count();
  expect(few).toBeGreaterThan(0);
  await page.getByRole('radio', { name: 'More' }).press(' ');
  await expect.poll(() => glosses.count()).toBeGreaterThan(few);
  for (const place of ['Under the word', 'After the word']) {
    await page.getByRole('radio', { name: place }).press(' ');
    await expect(text.locator('.kijiyomi-under')).toHaveCount(place.startsWith('Under') ? 1 : 0);
  }
  await page.getByRole('radio', { name: 'None' }).press(' ');
  await expect(glosses).toHaveCount(0);

  await page.getByRole('radio', { name: 'Kanji' }).press(' ');
  await expect.poll(readings).toEqual(expect.arrayContaining(['せい', 'ふ']));
  await page.getByRole('switch', { name: 'Show furigana' }).click();
  await expect(text.locator('rt')).toHaveCount(0);
  expect(await japanese()).toBe(plain);

  // Back to what it was, section by section.
  await page.getByRole('button', { name: 'Reset Furigana' }).click();
  await expect.poll(readings).toContain('せいふ');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(text.locator('rt')).toHaveCount(0);
});

test('the settings are found in both languages, from the keyboard', async ({
  openExtensionPage,
}) => {
  const page = await openExtensionPage('options.html');
  await expect(page.locator('.found .switch').first()).toBeVisible();
  await page.keyboard.press('/');
  await page.keyboard.type('ふりがなの単位');
  await expect(page.locator('.found:visible')).toHaveCount(1);
  await expect(page.getByRole('radiogroup', { name: 'Furigana per' })).toBeVisible();
  await expect(page.getByRole('switch', { name: 'Show furigana' })).toBeHidden();
});

for (const width of [390, 320]) {
  test(`nothing leaves the pages at ${width} px`, async ({ openExtensionPage }) => {
    for (const path of ['options.html', 'vocabulary.html', 'popup.html?tab=2147483647']) {
      const page = await openExtensionPage(path);
      await page.setViewportSize({ width, height: 800 });
      await expect(page.getByRole('main')).toBeVisible();
      for (const summary of await page.locator('summary:visible').all()) await summary.click();
      const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(sideways, path).toBeLessThanOrEqual(0);
      await page.close();
    }
  });
}
