/** Pages and settings that change while an article is read. */
import type { Page } from '@playwright/test';
import { expect, test } from './extension-fixtures';

const LAYOUT = 'investing-2022-desktop';

const furigana = (page: Page, base: string) =>
  page.locator('ruby.kijiyomi').filter({ hasText: base });
const glosses = (page: Page) => page.locator('[data-kijiyomi-gloss]');

test('follows changed settings at once', async ({ openArticle, openExtensionPage }) => {
  const article = await openArticle(LAYOUT);
  await expect(glosses(article)).not.toHaveCount(0);
  const options = await openExtensionPage('options.html');
  await options.getByText('None', { exact: true }).click();
  await article.bringToFront();
  await expect(glosses(article)).toHaveCount(0);
  await expect(furigana(article, '派兵').first()).toBeVisible();
});

test('annotates what the page adds to the article, and hides late clutter', async ({
  openArticle,
}) => {
  const page = await openArticle(LAYOUT);
  await page.evaluate(() => {
    const paragraph = document.createElement('p');
    paragraph.id = 'late';
    paragraph.textContent = '北朝鮮が追加派兵を決定した。';
    document.querySelector('.WYSIWYG p')!.before(paragraph);
    const promotion = document.createElement('div');
    promotion.id = 'late-promotion';
    promotion.textContent = '今なら50%割引で開始 InvestingProで有望株を発掘';
    document.body.prepend(promotion);
  });
  await expect(page.locator('#late ruby.kijiyomi').first()).toBeVisible();
  await expect(page.locator('#late-promotion')).toBeHidden();
});

test('keeps what the page writes into an annotated paragraph', async ({ openArticle }) => {
  const page = await openArticle(LAYOUT);
  const first = page.locator('.WYSIWYG > p').first();
  await expect(first.locator('ruby.kijiyomi').first()).toBeVisible();
  await page.evaluate(() => {
    const text = document.querySelector('.WYSIWYG > p')!.firstChild as Text;
    text.data = '速報。首相が辞任を表明した。';
  });
  await expect(first.locator('ruby.kijiyomi').filter({ hasText: '辞任' })).toBeVisible();
  expect(await first.evaluate((element) => (element as HTMLElement).innerText)).toBe(
    '速報。首相が辞任を表明した。',
  );
});

test('reads the article that takes the place of another', async ({ openArticle }) => {
  const page = await openArticle(LAYOUT);
  await page.evaluate(() => {
    history.pushState(null, '', '/news/world-news/article-600000');
    document.querySelector('.articleHeader')!.textContent = '日銀、利上げを決定';
    const body = document.createElement('div');
    body.className = 'WYSIWYG articlePage';
    for (const text of [
      '［東京　１９日　ロイター］ - 日銀は19日の金融政策決定会合で、政策金利の引き上げを決めた。',
      '植田総裁は会見で、物価の見通しが実現していけば利上げを続ける方針を示した。',
    ]) {
      body.append(Object.assign(document.createElement('p'), { textContent: text }));
    }
    document.querySelector('.WYSIWYG')!.replaceWith(body);
  });
  await expect(furigana(page, '総裁').first()).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-kijiyomi', 'on');
});

test('leaves the page alone where a list replaces an article', async ({ openArticle }) => {
  const page = await openArticle(LAYOUT);
  await page.evaluate(() => {
    history.pushState(null, '', '/news/world-news');
    const list = document.createElement('ul');
    list.dataset.test = 'news-list';
    list.append(Object.assign(document.createElement('li'), { textContent: '日経平均は続伸' }));
    document.querySelector('#leftColumn')!.replaceChildren(list);
    document.querySelector('script[type="application/ld+json"]')!.remove();
  });
  await expect(page.locator('html')).not.toHaveAttribute('data-kijiyomi');
  await expect(page.locator('ruby.kijiyomi')).toHaveCount(0);
});
