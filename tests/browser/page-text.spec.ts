/** What people and pages do to annotated text, and to the document around it. */
import type { Page } from '@playwright/test';
import { restOn } from './annotated-text';
import { type App, expect, expectArticle, furigana, test } from './apps/serve-app';
import {
  articleHtml,
  HEADLINE,
  paragraphs,
  SECOND_HEADLINE,
  SECOND_STORY,
  STORY,
} from './apps/story';

const ARTICLE: App = { body: articleHtml() };
const inner = (page: Page) => page.locator('body').evaluate((body) => body.innerHTML);
const text = (page: Page) => page.locator('body').evaluate((body) => body.textContent);

test.describe('text that is edited', () => {
  const editors: [string, string][] = [
    ['the body', "document.body.contentEditable = 'true'"],
    ['the root', "document.documentElement.contentEditable = 'true'"],
    ['the article', "document.querySelector('.articlePage').contentEditable = 'plaintext-only'"],
    ['the document', "document.designMode = 'on'"],
    [
      'by its style',
      "document.querySelector('.articlePage').style.webkitUserModify = 'read-write'",
    ],
  ];
  for (const [what, begin] of editors) {
    test(`${what}: never annotated`, async ({ openPair }) => {
      const { app, alone } = await openPair({
        body: `${articleHtml()}<script>${begin}</script>`,
      });
      await app.page.waitForTimeout(2_000);
      const article = (page: Page) => page.locator('.articlePage').innerHTML();
      expect(await article(app.page)).toBe(await article(alone.page));
    });

    test(`${what}: restored when editing begins, and typed text stays`, async ({
      openPair,
      switchAids,
    }) => {
      const { app, alone, both } = await openPair(ARTICLE);
      await expectArticle(app.page);
      await expect(furigana(app.page, '派兵', 'p').first()).toBeVisible();
      await both(async (page) => {
        await page.evaluate(begin);
        await page.locator('.articlePage p').nth(1).click();
        await page.keyboard.press('Home');
        await page.keyboard.type('追加ABC');
        await page.keyboard.press('Delete');
      });
      const article = (page: Page) => page.locator('.articlePage').innerHTML();
      expect(await article(app.page)).toContain('追加ABC');
      // What the page would store.
      expect(await article(app.page)).toBe(await article(alone.page));
      await app.page.waitForTimeout(500);
      await switchAids(app.page, false);
      expect(await article(app.page)).toBe(await article(alone.page));
    });
  }
});

test.describe('what is changed inside our copies', () => {
  test('becomes the text of the page', async ({ openPair, switchAids }) => {
    const { app, alone } = await openPair(ARTICLE);
    const { page } = app;
    await expect(furigana(page, '派兵', 'p').first()).toBeVisible();
    await page.evaluate(() => {
      document.querySelector('.articlePage ruby.kijiyomi')!.firstChild!.nodeValue = '日本';
    });
    const before = await text(alone.page);
    await expect(furigana(page, '派兵', 'p').first()).toBeVisible();
    const now = await text(page);
    expect(now).toContain('日本');
    expect(now).not.toBe(before);
    await switchAids(page, false);
    expect(await text(page)).toBe(now);
    await expect(page.locator('kijiyomi-text')).toHaveCount(0);
  });

  test('a word that is highlighted stays highlighted', async ({ openPair, switchAids }) => {
    const { app, alone, both } = await openPair(ARTICLE);
    const { page } = app;
    await expect(furigana(page, '派兵', 'p').first()).toBeVisible();
    await both((each) =>
      each.evaluate(() => {
        const walker = document.createTreeWalker(
          document.querySelector('.articlePage')!,
          NodeFilter.SHOW_TEXT,
        );
        while (walker.nextNode()) {
          const node = walker.currentNode as Text;
          const at = node.data.indexOf('派兵');
          if (at < 0) continue;
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + 2);
          range.surroundContents(document.createElement('mark'));
          return;
        }
      }),
    );
    await expect(furigana(page, '派兵', 'mark')).toBeVisible();
    expect(await text(page)).toBe(await text(alone.page));
    await switchAids(page, false);
    expect(await inner(page)).toBe(await inner(alone.page));
  });

  test('a page that takes out ruby in each frame keeps its text', async ({
    openPair,
    switchAids,
  }) => {
    const { app, alone } = await openPair(ARTICLE);
    const { page } = app;
    await expect(furigana(page, '派兵', 'p').first()).toBeVisible();
    const whole = await text(alone.page);
    const seen = await page.evaluate(async () => {
      const texts = new Set<string>();
      let removed = 0;
      const end = performance.now() + 3_000;
      while (performance.now() < end) {
        await new Promise(requestAnimationFrame);
        texts.add(document.body.textContent);
        for (const ruby of document.querySelectorAll('ruby.kijiyomi')) {
          ruby.remove();
          removed++;
        }
        await Promise.resolve();
        texts.add(document.body.textContent);
      }
      return { texts: [...texts], removed };
    });
    expect(seen.texts).toEqual([whole]);
    expect(seen.removed).toBeLessThan(400);
    await switchAids(page, false);
    expect(await inner(page)).toBe(await inner(alone.page));
  });
});

test.describe('a document that is rewritten', () => {
  const next = articleHtml(SECOND_HEADLINE, paragraphs(SECOND_STORY));
  const html = `<html lang="ja"><head><title>${SECOND_HEADLINE}</title></head><body>${next}</body></html>`;
  const ways: [string, string][] = [
    ['document.open()', `document.open(); document.write(SOURCE); document.close();`],
    [
      'another root element',
      `document.replaceChild(document.adoptNode(new DOMParser().parseFromString(SOURCE, 'text/html').documentElement), document.documentElement);`,
    ],
    [
      'nothing, and then another root element',
      `document.replaceChildren(); setTimeout(() => document.append(document.adoptNode(new DOMParser().parseFromString(SOURCE, 'text/html').documentElement)), 600);`,
    ],
    [
      'the same body in another root element',
      `{ const root = document.createElement('html');
         root.lang = 'ja';
         root.append(document.createElement('head'), document.body);
         document.replaceChild(root, document.documentElement);
         document.body.innerHTML = ${JSON.stringify(next)}; }`,
    ],
    [
      'markup of the root element',
      `document.documentElement.innerHTML = SOURCE.replace(/^<html[^>]*>|<\\/html>$/g, '');`,
    ],
    [
      'another body',
      `{ const body = document.createElement('body'); body.innerHTML = ${JSON.stringify(next)}; document.body.replaceWith(body); }`,
    ],
  ];
  for (const [what, script] of ways) {
    test(`by ${what}`, async ({ openPair, switchAids, stateOf }) => {
      const { app, alone, both } = await openPair(ARTICLE);
      const { page } = app;
      await expectArticle(page);
      await expect(furigana(page, '派兵', 'p').first()).toBeVisible();
      await both((each) => each.evaluate(script.replaceAll('SOURCE', JSON.stringify(html))));
      await expect(furigana(page, '総裁', 'p').first()).toBeVisible();
      expect((await stateOf(page)).article?.headline).toBe(SECOND_HEADLINE);
      await restOn(page, '総裁', '.articlePage');
      const card = page.locator('kijiyomi-card:popover-open');
      await expect(card).toHaveCount(1);
      await page.keyboard.press('Escape');
      await expect(card).toHaveCount(0);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expect(card).toHaveCount(1);
      await page.keyboard.press('Escape');
      await expectArticle(page);
      await switchAids(page, false);
      expect(await inner(page)).toBe(await inner(alone.page));
    });
  }
});

test.describe('marks of ours that are the page’s own', () => {
  const saved =
    `<h1 class="articleHeader">${HEADLINE}</h1><div class="WYSIWYG articlePage">` +
    `<p><kijiyomi-text>米<kijiyomi-word><ruby class="kijiyomi">国防総省<rt data-reading="こくぼうそうしょう"></rt></ruby></kijiyomi-word>は</kijiyomi-text>派兵を発表した。</p>` +
    `${paragraphs(STORY)}<kijiyomi-card>札</kijiyomi-card></div>`;

  test('do not prevent annotation, and are restored', async ({ openPair, switchAids }) => {
    const script = "<script>document.documentElement.dataset.kijiyomi = 'on'</script>";
    const { app, alone } = await openPair({ body: saved + script });
    const { page } = app;
    await expect(furigana(page, '報道官', 'p').first()).toBeVisible();
    expect(await text(page)).toBe(await text(alone.page));
    await switchAids(page, false);
    expect(await inner(page)).toBe(await inner(alone.page));
  });
});

test.describe('a selection', () => {
  test('made before the page is annotated is kept then, and when the aids are switched off', async ({
    openPair,
    switchAids,
  }) => {
    const { app } = await openPair({
      body: `${articleHtml()}<script>
        const { firstChild: from } = document.querySelectorAll('.articlePage p')[0];
        const { firstChild: to } = document.querySelectorAll('.articlePage p')[1];
        getSelection().setBaseAndExtent(to, 30, from, 12);
        window.selected = getSelection().toString();
        window.changes = 0;
      </script>`,
    });
    const { page } = app;
    const selected = () => page.evaluate(() => String(getSelection()));
    const expected = await page.evaluate<string>('window.selected');
    expect(expected.length).toBeGreaterThan(30);
    await expect(furigana(page, '派兵', 'p').first()).toBeVisible();
    expect(await selected()).toBe(expected);
    // Still backward, as it was made.
    const isBackward = () =>
      page.evaluate(() => {
        const { anchorNode, focusNode } = getSelection()!;
        return (
          (anchorNode!.compareDocumentPosition(focusNode!) & Node.DOCUMENT_POSITION_PRECEDING) > 0
        );
      });
    expect(await isBackward()).toBe(true);
    await switchAids(page, false);
    expect(await selected()).toBe(expected);
    expect(await isBackward()).toBe(true);
    await switchAids(page, true);
    await expect(furigana(page, '派兵', 'p').first()).toBeVisible();
    expect(await selected()).toBe(expected);
  });

  test('of whole paragraphs is kept', async ({ openPair, switchAids }) => {
    const { app } = await openPair({
      body: `${articleHtml()}<script>
        getSelection().selectAllChildren(document.querySelectorAll('.articlePage p')[1]);
        window.selected = getSelection().toString();
      </script>`,
    });
    const { page } = app;
    const expected = await page.evaluate<string>('window.selected');
    await expect(furigana(page, '派兵', 'p').first()).toBeVisible();
    expect(await page.evaluate(() => String(getSelection()))).toBe(expected);
    await switchAids(page, false);
    expect(await page.evaluate(() => String(getSelection()))).toBe(expected);
  });
});

test('clones in frames and templates of the page are restored', async ({
  openPair,
  switchAids,
}) => {
  const { app, alone, both } = await openPair({
    body: `${articleHtml()}<iframe width="100" height="100"></iframe><template></template>`,
  });
  const { page } = app;
  await expect(furigana(page, '派兵', 'p').first()).toBeVisible();
  await both((each) =>
    each.evaluate(() => {
      const article = document.querySelector('.articlePage')!;
      const { contentDocument } = document.querySelector('iframe')!;
      contentDocument!.body.append(contentDocument!.importNode(article, true));
      document.querySelector('template')!.content.append(article.cloneNode(true));
      document.body.append(article.querySelector('p')!.cloneNode(true));
    }),
  );
  await switchAids(page, false);
  const all = (each: Page) =>
    each.evaluate(() => [
      document.body.innerHTML,
      document.querySelector('iframe')!.contentDocument!.body.innerHTML,
    ]);
  expect(await all(page)).toEqual(await all(alone.page));
});

test('a text node of 18,000 characters is annotated where the reader is, and complete all the time', async ({
  openPair,
  switchAids,
}) => {
  test.setTimeout(120_000);
  const long = '国防総省は東欧への派兵を決めた。首相は会見で辞任を表明した。'.repeat(600);
  const { app, alone } = await openPair({
    body: `${articleHtml(HEADLINE, `${paragraphs(STORY)}<p id="long">${long}</p>`)}<script>
      window.texts = new Set();
      const look = () => {
        window.texts.add(document.getElementById('long').textContent.length);
        requestAnimationFrame(look);
      };
      look();
    </script>`,
  });
  const { page } = app;
  const stretches = page.locator('#long kijiyomi-text');
  await expect(stretches.first().locator('ruby').first()).toBeAttached({ timeout: 60_000 });
  await expect(stretches.last().locator('ruby')).toHaveCount(0);
  await stretches.last().scrollIntoViewIfNeeded();
  await expect(stretches.last().locator('ruby').first()).toBeAttached();
  expect(await page.evaluate('[...window.texts]')).toEqual([long.length]);
  await switchAids(page, false);
  expect(await inner(page)).toBe(await inner(alone.page));
});
