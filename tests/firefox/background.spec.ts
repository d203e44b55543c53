import { openCard } from './article';
import { backgroundState } from './browser-window';
import { ARTICLE, expect, expectRead, test } from './firefox-fixtures';

const { body, url } = ARTICLE;

test('the background sleeps, and wakes for a card and for an article', async ({
  openArticle,
  firefox,
}) => {
  const page = await openArticle();
  const asleep = () => expect.poll(() => backgroundState(firefox)).toBe('stopped');
  await asleep();
  await openCard(page, '派兵', body);
  expect(await backgroundState(firefox)).toBe('running');
  await asleep();
  await page.goTo(url);
  await expectRead(page);
});
