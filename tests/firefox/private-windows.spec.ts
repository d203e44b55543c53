import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { openCard, saveInCard } from './article';
import { allowPrivateWindows, tabIdInFront } from './browser-window';
import { extensionPage } from './extension';
import { ARTICLE, expect, expectRead, test, textOf } from './firefox-fixtures';
import { Tab } from './tab';

const { body, url } = ARTICLE;
const ROW = '#saved-words [data-lemma="派兵"]';

test('a word saved in a private window is seen, exported and removed there', async ({
  firefox,
}) => {
  const { marionette, downloads } = firefox;
  await allowPrivateWindows(firefox);
  const page = await Tab.open(marionette, 'private window');
  try {
    await page.goTo(url);
    await expectRead(page);
    await openCard(page, '派兵', body);
    await saveInCard(page);
    const id = await tabIdInFront(marionette);

    const popup = await Tab.open(marionette);
    await popup.goTo(extensionPage(`popup.html?tab=${id}`));
    await expect.poll(() => textOf(popup, ROW)).toContain('dispatch of troops');
    await popup.goTo(extensionPage('vocabulary.html'));
    await expect.poll(() => textOf(popup, '[data-lemma="派兵"]')).toContain('dispatch of troops');
    await popup.click('#export-csv');
    const files = async () => (await readdir(downloads)).filter((name) => name.endsWith('.csv'));
    await expect.poll(files).toHaveLength(1);
    const path = join(downloads, (await files())[0]!);
    await expect.poll(() => readFile(path, 'utf8')).toContain('派兵,はへい,');
    await rm(path);

    await popup.click('[data-lemma="派兵"] .remove');
    await expect.poll(() => textOf(popup, '[data-lemma="派兵"]')).toBeNull();
    await popup.close();
  } finally {
    await page.close();
  }
});
