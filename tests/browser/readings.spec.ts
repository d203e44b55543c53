import { findText } from './annotated-text';
import { expect, test } from './extension-fixtures';
import { samplePage } from './sample-pages';

const LAYOUT = 'investing-2022-desktop';
const { body } = samplePage(LAYOUT);

const inFront = (paragraphs: string) => (page: string) =>
  page.replace(/(<div class="WYSIWYG articlePage"[^>]*>)/u, `$1${paragraphs}`);

test('readings that the page gives win in the whole article', async ({ openArticle }) => {
  const page = await openArticle(LAYOUT, {
    mutate: inFront(
      '<p>東海林氏が述べた。夜半には小鳥遊村でも雨が降った。</p>' +
        '<p>東海林太郎（とうかいりん・たろう）氏は<ruby>夜半<rp>(</rp><rt>よわ</rt><rp>)</rp></ruby>まで、' +
        '<ruby>小<rt>たか</rt></ruby><ruby>鳥<rt>な</rt></ruby><ruby>遊村<rt>しむら</rt></ruby>にいた（いずれも現地時間）。</p>',
    ),
  });
  expect((await findText(page, '東海林', body)).reading).toBe('とうかいりん');
  expect((await findText(page, '夜半', body)).reading).toBe('よわ');
  // The publisher's own ruby stays as it is.
  expect(await page.locator(`${body} ruby:not(.kijiyomi) rt`).allTextContents()).toEqual([
    'よわ',
    'たか',
    'な',
    'しむら',
  ]);
});

test('an inline reading that is added later applies to the text before it', async ({
  openArticle,
}) => {
  const page = await openArticle(LAYOUT, { mutate: inFront('<p>東海林氏が述べた。</p>') });
  expect((await findText(page, '東海林', body)).reading).not.toBe('とうかいりん');
  await page.locator(body).evaluate((element) => {
    const paragraph = document.createElement('p');
    paragraph.textContent = '東海林太郎（とうかいりん・たろう）氏の話。';
    element.append(paragraph);
  });
  await expect
    .poll(async () => (await findText(page, '東海林', body)).reading)
    .toBe('とうかいりん');
});

test('furigana are over each kanji if the reader chose that', async ({
  openArticle,
  openExtensionPage,
}) => {
  const page = await openArticle(LAYOUT);
  const rubies = () =>
    page
      .locator(`${body} ruby.kijiyomi`)
      .evaluateAll((all) =>
        all.map(
          (ruby) => `${ruby.textContent} ${ruby.lastElementChild?.getAttribute('data-reading')}`,
        ),
      );
  expect(await rubies()).toContain('派兵 はへい');
  const options = await openExtensionPage('options.html');
  await options.getByRole('radio', { name: 'Kanji', exact: true }).check({ force: true });
  await expect.poll(rubies).toContain('派 は');
  expect(await rubies()).not.toContain('派兵 はへい');
});
