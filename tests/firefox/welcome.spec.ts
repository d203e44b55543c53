import { cardPart, openCard } from './article';
import { extensionPage } from './extension';
import { countRuby, expect, test, textOf } from './firefox-fixtures';

test('the article of the welcome page is read, and its words can be looked up', async ({
  openTab,
}) => {
  const page = await openTab();
  await page.goTo(extensionPage('welcome.html'));
  await expect.poll(() => countRuby(page)).toBeGreaterThan(50);
  await expect.poll(() => textOf(page, '.practice-words .words')).toContain('海底ケーブル');
  await openCard(page, '派兵', '.practice-article');
  expect((await cardPart(page, 'ol.senses > li'))?.text).toContain('dispatch of troops');
});
