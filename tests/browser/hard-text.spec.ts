/** Text that publishers set in special ways: their own ruby, cut names, vertical lines, print. */
import type { Page } from '@playwright/test';
import { LEAD, switchOff, withBody } from './article-body';
import { restOn } from './annotated-text';
import { cardOf } from './card-view';
import { expect, test } from './extension-fixtures';

const LAYOUT = 'investing-2022-desktop';

/** Base and reading of every furigana of ours. */
const readings = (page: Page, within: string) =>
  page
    .locator(`${within} ruby.kijiyomi`)
    .evaluateAll((rubies) =>
      rubies.map(
        (ruby) => `${ruby.textContent}=${ruby.querySelector('rt')!.getAttribute('data-reading')}`,
      ),
    );

test.describe("the publisher's ruby", () => {
  /** As in simple news: a word in pieces, each with its reading, colored by kind. */
  const RUBY =
    `${LEAD}<p id="simple"><span class="colorN"><ruby>総理<rt>そうり</rt></ruby></span>` +
    '<a href="javascript:void 0" class="dicWin"><ruby>大臣<rt>だいじん</rt></ruby></a>が' +
    '<ruby><rb>北朝鮮</rb><rp>（</rp><rt>きたちょうせん</rt><rp>）</rp></ruby>の派兵を話した。</p>';

  test('is left as it is, and words are found across it', async ({ openArticle }) => {
    const page = await openArticle(LAYOUT, { mutate: withBody(RUBY) });
    await expect.poll(() => readings(page, '#simple')).toEqual(['派兵=はへい', '話=はな']);
    expect(await page.locator('#simple ruby:not(.kijiyomi) .kijiyomi').count()).toBe(0);
    await restOn(page, '総理', '#simple');
    await expect.poll(() => cardOf(page).headword.text()).toBe('総理大臣');
  });

  test('gives the rest of its word the rest of the reading', async ({ openArticle }) => {
    const page = await openArticle(LAYOUT, {
      mutate: withBody(
        `${LEAD}<p id="part"><ruby>総理<rt>そうり</rt></ruby>大臣が派兵を決めた。</p>`,
      ),
    });
    await expect
      .poll(() => readings(page, '#part'))
      .toEqual(['大臣=だいじん', '派兵=はへい', '決=き']);
  });
});

test('reads what is written in unusual characters, and leaves it as it is', async ({
  openArticle,
  openPopup,
}) => {
  const text =
    '髙橋氏は國\u00ad會で、⾦融庁と辻\u{e0100}村の㍿に100㌦を払い、会社々長と経\u200b済を話した。';
  const page = await openArticle(LAYOUT, { mutate: withBody(`${LEAD}<p id="odd">${text}</p>`) });
  await expect
    .poll(() => readings(page, '#odd'))
    .toEqual([
      '髙橋=たかはし',
      '氏=し',
      '國\u00ad會=こっかい',
      '⾦融庁=きんゆうちょう',
      '辻\u{e0100}村=つじむら',
      '㍿=かぶしきがいしゃ',
      '払=はら',
      '会社=かいしゃ',
      '々長=しゃちょう',
      '経\u200b済=けいざい',
      '話=はな',
    ]);
  expect(await page.locator('#odd').textContent()).toBe(text);
  await restOn(page, '⾦融庁', '#odd');
  await expect.poll(() => cardOf(page).headword.text()).toBe('金融庁');
  await switchOff(page, await openPopup(page));
  expect(await page.locator('#odd').innerHTML()).toBe(text);
});

test("reads through characters of other forms, and shows, copies and saves the page's own", async ({
  context,
  openArticle,
  openExtensionPage,
  openPopup,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const text =
    '⽴憲民主党の髙市氏と葛\u{e0100}城市の\ufeff㍿ﾄﾖﾀは、生成AIと経\u00ad済\u200b界のＮＨＫ党を話した。';
  const marks = '々は踊り字という。';
  const html = `${text}<br>${marks}`;
  const page = await openArticle(LAYOUT, { mutate: withBody(`${LEAD}<p id="odd">${html}</p>`) });
  const drawn = async () => (await readings(page, '#odd')).filter((one) => !one.endsWith('=null'));
  await expect.poll(drawn).toContain('髙市=たかいち');
  expect(await drawn()).toEqual(
    expect.arrayContaining([
      '葛\u{e0100}城=かつらぎ',
      '㍿=かぶしきがいしゃ',
      '生成=せいせい',
      '経\u00ad済\u200b界=けいざいかい',
    ]),
  );
  expect((await drawn()).join(' ')).toMatch(/⽴憲.*りっけん/u);
  // Over kanji alone: neither Latin letters nor kana nor 々 as a sign have furigana.
  for (const one of await drawn()) {
    const [base] = one.split('=');
    expect(base).toMatch(/^(?:[\p{sc=Han}㍿]|\p{Mn}|\p{Cf})+$/u);
    expect(base).not.toBe('々');
  }
  expect(await page.locator('#odd').textContent()).toBe(text + marks);

  await page.evaluate(() => getSelection()!.selectAllChildren(document.querySelector('#odd')!));
  expect(await page.evaluate(() => String(getSelection()))).toBe(`${text}\n${marks}`);
  await page.evaluate(() => getSelection()!.empty());

  await restOn(page, '⽴憲民主党', '#odd');
  await expect.poll(() => cardOf(page).headword.text()).toBe('立憲民主党');
  await cardOf(page).button('Copy').click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toMatch(/^立憲民主党 \[りっけんみんしゅとう\]/u);
  await cardOf(page).button('More').click();
  await cardOf(page).button('Copy for spreadsheet').click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain(text);
  await cardOf(page).find('button.save').first.click();
  await expect.poll(() => cardOf(page).find('button.save').attribute('aria-pressed')).toBe('true');
  const vocabulary = await openExtensionPage('vocabulary.html');
  const saved = vocabulary.locator('[data-lemma="立憲民主党"]');
  await expect(saved).toContainText('りっけんみんしゅとう');
  await expect(saved).toContainText('⽴憲民主党');

  await switchOff(page, await openPopup(page));
  expect(await page.locator('#odd').innerHTML()).toBe(html);
});

test('takes a name that comments cut for one word, and restores its nodes', async ({
  openArticle,
  openPopup,
}) => {
  const body = `${LEAD}<p id="cut">岸<!--es-->田<!--es-->文<!--es-->雄首相は<!-- -->19<!-- -->日、会見した。</p>`;
  const page = await openArticle(LAYOUT, { mutate: withBody(body) });
  const html = '岸<!--es-->田<!--es-->文<!--es-->雄首相は<!-- -->19<!-- -->日、会見した。';
  await expect
    .poll(() => readings(page, '#cut'))
    .toEqual(expect.arrayContaining(['岸田=きしだ', '文雄=ふみお']));
  expect(await page.locator('#cut').evaluate((element) => (element as HTMLElement).innerText)).toBe(
    '岸田文雄首相は19日、会見した。',
  );
  await switchOff(page, await openPopup(page));
  expect(await page.locator('#cut').innerHTML()).toBe(html);
  expect(await page.locator('#cut').evaluate((element) => element.childNodes.length)).toBe(11);
});

test('splits a block at its line breaks', async ({ openArticle }) => {
  const lines = ['国防総省は派兵を決めた', '東欧の情勢は緊迫する', '', '首相は辞任を表明'];
  const body = `${LEAD}<p id="lines">${lines.join('<br>')}</p>`;
  const page = await openArticle(LAYOUT, { mutate: withBody(body) });
  await expect.poll(() => readings(page, '#lines')).toContain('表明=ひょうめい');
  expect(
    await page.locator('#lines').evaluate((element) => (element as HTMLElement).innerText),
  ).toBe(lines.join('\n'));
  const heights = await page
    .locator('#lines kijiyomi-text')
    .evaluateAll((copies) => copies.map((copy) => Math.round(copy.getClientRects()[0]!.height)));
  expect(new Set(heights).size).toBe(1);
});

test('breaks lines between words that follow each other without kana', async ({ openArticle }) => {
  const text = '東京電力福島第一原子力発電所事故調査検証委員会最終報告書'.repeat(4);
  const page = await openArticle(LAYOUT, {
    mutate: withBody(`${LEAD}<p id="narrow" style="width: 300px">${text}</p>`),
  });
  const narrow = page.locator('#narrow');
  await expect(narrow.locator('ruby')).not.toHaveCount(0);
  const [drawn, room] = await narrow.evaluate((p) => [p.scrollWidth, p.clientWidth]);
  expect(drawn).toBe(room);
});

test('draws furigana to the right of vertical text, and the card next to the word', async ({
  openArticle,
}) => {
  const body =
    '<div id="vertical" style="writing-mode:vertical-rl;height:420px;width:600px;overflow-x:auto">' +
    `${LEAD}${'<p>国防総省は派兵を決めた。東欧の情勢は緊迫する。</p>'.repeat(12)}</div>`;
  const page = await openArticle(LAYOUT, { mutate: withBody(body) });
  const ruby = page.locator('#vertical ruby.kijiyomi', { hasText: '国防総省' }).first();
  await expect(ruby).toBeVisible();
  await ruby.scrollIntoViewIfNeeded();
  const sides = await ruby.evaluate((element) => {
    const range = document.createRange();
    range.selectNode(element.firstChild!);
    const center = ({ x, width }: DOMRect) => x + width / 2;
    const reading = element.querySelector('rt')!.getBoundingClientRect();
    const base = range.getBoundingClientRect();
    return {
      apart: center(reading) - center(base),
      size: parseFloat(getComputedStyle(element).fontSize),
    };
  });
  expect(sides.apart).toBeGreaterThan(sides.size / 2);
  await ruby.hover();
  await expect.poll(() => cardOf(page).headword.text()).toBe('国防総省');
  const word = (await ruby.boundingBox())!;
  const card = await cardOf(page).find('.card').box();
  const beside = card.right <= word.x + 1 || card.left >= word.x + word.width - 1;
  expect(beside).toBe(true);
});

test('prints furigana and glosses, not the card, and keeps clutter hidden', async ({
  openArticle,
}) => {
  const page = await openArticle(LAYOUT, { viewport: { width: 1200, height: 900 } });
  await restOn(page, '派兵', '.WYSIWYG');
  await expect.poll(() => cardOf(page).headword.isVisible()).toBe(true);
  await page.emulateMedia({ media: 'print' });
  await expect.poll(() => cardOf(page).headword.isVisible()).toBe(false);
  await expect(page.locator('#promo-strip')).toBeHidden();
  const drawn = await page.evaluate(() => {
    const rt = document.querySelector('.WYSIWYG rt[data-reading]')!;
    const gloss = document.querySelector('[data-kijiyomi-gloss]')!;
    return {
      reading: getComputedStyle(rt, '::before').content,
      height: rt.getBoundingClientRect().height,
      gloss: getComputedStyle(gloss, '::after').content,
    };
  });
  expect(drawn.reading).not.toBe('none');
  expect(drawn.height).toBeGreaterThan(0);
  expect(drawn.gloss).not.toBe('none');
});

test('keeps readings and glosses visible in forced colors', async ({ openArticle }) => {
  const page = await openArticle(LAYOUT);
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  const colors = await page.evaluate(() => {
    const rt = document.querySelector('.WYSIWYG rt[data-reading]')!;
    const gloss = document.querySelector('[data-kijiyomi-gloss]')!;
    return {
      text: getComputedStyle(rt.parentElement!).color,
      reading: getComputedStyle(rt, '::before').color,
      gloss: getComputedStyle(gloss, '::after').color,
    };
  });
  expect(colors.reading).toBe(colors.text);
  expect(colors.gloss).toBe(colors.text);
});

test('leaves it to the page what can be selected, and copies only its text', async ({
  openArticle,
}) => {
  const body =
    `${LEAD}<p id="all" style="user-select:all">国防総省は派兵を決めた。</p>` +
    '<p id="none" style="user-select:none">東欧の情勢は緊迫する。</p>';
  const page = await openArticle(LAYOUT, { mutate: withBody(body) });
  await page.locator('#none ruby.kijiyomi').first().waitFor();
  const selected = await page.evaluate(() => {
    getSelection()!.selectAllChildren(document.querySelector('.WYSIWYG')!);
    return String(getSelection());
  });
  expect(selected).toContain('国防総省は派兵を決めた。');
  expect(selected).not.toContain('東欧');
});

test('annotates a tab when it is shown', async ({ openArticle }) => {
  const body =
    `${LEAD}<div id="tab" style="display:none"><p>国防総省は派兵を決めた。</p></div>` +
    '<p id="clamped" style="display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:3;' +
    `overflow:hidden">${'東欧の情勢は緊迫する。'.repeat(30)}</p>`;
  const page = await openArticle(LAYOUT, { mutate: withBody(body) });
  await page.locator('#clamped ruby.kijiyomi').first().waitFor();
  // Whole lines, as many as the page wants.
  const clamped = await page.locator('#clamped').evaluate((element) => {
    const boxes = [...element.querySelectorAll('ruby')].map((ruby) => ruby.getClientRects()[0]!);
    const [first, second] = [...new Set(boxes.map(({ bottom }) => Math.round(bottom)))];
    return { box: element.clientHeight, line: second! - first! };
  });
  expect(clamped.box / clamped.line).toBeCloseTo(3, 0);
  await expect(page.locator('#tab ruby')).toHaveCount(0);
  await page.locator('#tab').evaluate((tab) => (tab.style.display = 'block'));
  await expect(page.locator('#tab ruby.kijiyomi').first()).toBeVisible();
});
