import { extensionPage } from './extension';
import { expect, test, textOf } from './firefox-fixtures';

// Firefox for Android shows popups on their own; there, as here, they may be a tab.
test('the popup shown as a tab is about the page before it', async ({ openArticle, openTab }) => {
  await openArticle();
  const popup = await openTab();
  await popup.goTo(extensionPage('popup.html'));
  await expect
    .poll(() => textOf(popup, '.headline'))
    .toBe('米、東欧に3000人派兵 ウクライナ巡りロシア抑止へ');
});
