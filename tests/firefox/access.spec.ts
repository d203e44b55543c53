import { ARTICLE, countRuby, expect, expectRead, test } from './firefox-fixtures';
import { setSiteGranted } from './site-access';
import {
  allowInPrompt,
  clickInPopup,
  clickToolbarButton,
  closePopup,
  popupText,
  promptText,
} from './toolbar';

const { url } = ARTICLE;
const SITE = 'jp.investing.com';
const PATTERN = `https://${SITE}/*`;

test('a withheld site is read on a click, and from the start once access is granted', async ({
  firefox,
  openTab,
}) => {
  const { marionette } = firefox;
  await setSiteGranted(firefox, PATTERN, false);
  try {
    const page = await openTab();
    await page.goTo(url);
    // Longer than it takes until a page is read.
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1_000)), []);
    expect(await countRuby(page)).toBe(0);

    await clickToolbarButton(firefox);
    await expectRead(page);
    const popup = expect.poll(() => popupText(marionette));
    await popup.toContain(`Your browser lets Kijiyomi read ${SITE} only when you click its icon.`);
    await clickInPopup(marionette, '#grant-access');
    await expect.poll(() => promptText(marionette)).toContain(SITE);
    await allowInPrompt(marionette);
    await popup.toContain(`Always on for ${SITE}`);

    await page.goTo(url);
    await expectRead(page);
  } finally {
    await closePopup(marionette);
    await setSiteGranted(firefox, PATTERN, true);
  }
});
