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
