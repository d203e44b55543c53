/** The sample article with other text in it. */
import { type Page, expect } from '@playwright/test';

/** Changes the older layout's page: this HTML in place of the article's body, this at its head's end. */
export function withBody(body: string, head = ''): (html: string) => string {
  return (html) => {
    const [before, after] = html.split('<div class="WYSIWYG articlePage">') as [string, string];
    const rest = after.slice(after.indexOf('<section id="comments_new">'));
    const article = `<div class="WYSIWYG articlePage">${body}</div>`;
    return `${before}${article}${rest}`.replace('</head>', `${head}</head>`);
  };
}

/** Enough paragraphs for an article, to put before what a test is about. */
export const LEAD = [
  '[東京 19日 ロイター] - 日銀は19日の金融政策決定会合で、政策金利の引き上げを決めた。市場では据え置きを予想する声が多かった。',
  '総裁は会見で、物価の見通しが実現していけば利上げを続ける方針を示した。政府は決定を尊重すると述べた。',
]
  .map((text) => `<p>${text}</p>`)
  .join('');

/** Switches the aids of the page off in its popup. */
export async function switchOff(page: Page, popup: Page): Promise<void> {
  await popup.locator('#aids').click();
  await page.bringToFront();
  await expect(page.locator('html')).toHaveAttribute('data-kijiyomi', 'off');
}
