/** Pages that forbid, rewrite, compare, frame or remove what we wrote into them. */
import type { Page } from '@playwright/test';
import { restOn } from './annotated-text';
import { cardOf } from './card-view';
import { type App, expect, expectArticle, furigana, SECOND_URL, test } from './apps/serve-app';
import { articleHtml, HEADLINE, paragraphs, SECOND_STORY, STORY } from './apps/story';

const ARTICLE: App = { body: articleHtml() };
const inner = (page: Page) => page.locator('body').evaluate((body) => body.innerHTML);

/** An article followed by this script of the page. */
const withScript = (script: string, body = articleHtml()): App => ({
  body: `${body}<script>${script}</script>`,
});

test('works under the strictest policy without breaking it', async ({ openApp, switchAids }) => {
  const { page, complaints } = await openApp({
    body: `${articleHtml()}<div class="dfpAdUnitContainer">広告</div>
      <script nonce="abc">
        window.violations = [];
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
          window.violations.push(effectiveDirective));
      </script>`,
    headers: {
      'content-security-policy':
        "default-src 'none'; script-src 'nonce-abc'; style-src 'nonce-abc'; " +
        "require-trusted-types-for 'script'; trusted-types 'none'",
    },
  });
  await expectArticle(page);
  await expect(page.locator('.dfpAdUnitContainer')).toBeHidden();
  // The page's own style, which the policy forbids, is the only complaint.
  const own = await page.evaluate('window.violations.length');
  await expect(furigana(page, '派兵').first()).toBeVisible();
  await restOn(page, '派兵', '.articlePage');
  const card = cardOf(page);
  await expect.poll(() => card.headword.isVisible()).toBe(true);
  expect(await card.find('[role="article"]').style('display')).toBe('block');
  await card.find('button.save').click();
  await switchAids(page, false);
  expect(await page.evaluate('window.violations.length')).toBe(own);
  expect(complaints.filter((text) => !text.includes('inline style'))).toEqual([]);
});

test.describe('an article in a frame', () => {
  const FRAME = 'width="800" height="600"';
  const inFrame = `<!doctype html><html lang="ja"><head><title>${HEADLINE}</title></head><body>${articleHtml()}</body></html>`;
  const frames: [string, App][] = [
    [
      'with an address',
      { body: `<iframe src="${SECOND_URL}" ${FRAME}></iframe>`, others: { [SECOND_URL]: inFrame } },
    ],
    [
      'written into its attribute',
      { body: `<iframe srcdoc="${inFrame.replaceAll('"', '&quot;')}" ${FRAME}></iframe>` },
    ],
    [
      'written by a script',
      {
        body: `<iframe ${FRAME}></iframe><script>
          const { contentDocument } = document.querySelector('iframe');
          contentDocument.body.innerHTML = ${JSON.stringify(articleHtml())};
        </script>`,
      },
    ],
  ];
  for (const [how, app] of frames) {
    test(how, async ({ openApp }) => {
      const { page, complaints } = await openApp(app);
      const frame = page.frameLocator('iframe');
      await expect(frame.locator('html')).toHaveAttribute('data-kijiyomi', 'on');
      await expect(frame.locator('ruby.kijiyomi', { hasText: '派兵' }).first()).toBeVisible();
      await frame.locator('ruby.kijiyomi', { hasText: '派兵' }).last().hover();
      const card = cardOf(page, { inFrame: true });
      await expect.poll(() => card.headword.isVisible()).toBe(true);
      expect(complaints).toEqual([]);
    });
  }

  test('has no aids that were switched off before it came', async ({ openApp, switchAids }) => {
    const { page } = await openApp({ body: `${articleHtml()}<iframe ${FRAME}></iframe>` });
    await expectArticle(page);
    await switchAids(page, false);
    await page.locator('iframe').evaluate((frame: HTMLIFrameElement, html) => {
      frame.contentDocument!.body.innerHTML = html;
    }, articleHtml());
    await page.waitForTimeout(1_500);
    const readings = page.frameLocator('iframe').locator('ruby.kijiyomi');
    await expect(readings).toHaveCount(0);
    await switchAids(page, true);
    await expect(readings).not.toHaveCount(0);
  });

  test('leaves small frames alone', async ({ openApp }) => {
    const advertisement = `<p>${SECOND_STORY.join('')}</p>`;
    const { page } = await openApp({
      body: `${articleHtml()}<iframe width="300" height="250" srcdoc="${advertisement}"></iframe>`,
    });
    await expectArticle(page);
    await page.waitForTimeout(1_000);
    await expect(page.frameLocator('iframe').locator('ruby.kijiyomi')).toHaveCount(0);
  });
});

test.describe('pages that change what we wrote', () => {
  const changes: [string, string][] = [
    ['join text nodes', "document.querySelector('.articlePage').normalize()"],
    [
      'take out empty text nodes',
      `for (const p of document.querySelectorAll('.articlePage p'))
         for (const node of [...p.childNodes])
           if (node.nodeType === 3 && node.data.trim() === '') node.remove();`,
    ],
    [
      'write back their own markup',
      "{ const box = document.querySelector('.articlePage'); box.innerHTML = box.innerHTML; }",
    ],
    [
      'put the article elsewhere',
      "document.body.append(Object.assign(document.createElement('section'), {}), document.querySelector('.articlePage'))",
    ],
  ];
  for (const [what, script] of changes) {
    test(what, async ({ openPair, switchAids }) => {
      const { app, alone, both } = await openPair(ARTICLE);
      await expectArticle(app.page);
      await expect(furigana(app.page, '派兵', 'p').first()).toBeVisible();
      await both((page) => page.evaluate(script));
      const text = (page: Page) => page.locator('body').evaluate((body) => body.textContent);
      await expect.poll(() => text(app.page)).toBe(await text(alone.page));
      await expect(furigana(app.page, '派兵', 'p').first()).toBeVisible();
      expect(await text(app.page)).toBe(await text(alone.page));
      await switchAids(app.page, false);
      expect(await inner(app.page)).toBe(await inner(alone.page));
      expect(app.complaints).toEqual([]);
    });
  }

  test('find their nodes where they left them', async ({ openPair }) => {
    const { app, alone, both } = await openPair(ARTICLE);
    await expectArticle(app.page);
    await expect(furigana(app.page, '派兵', 'p').first()).toBeVisible();
    // As React does: a node before a text that it holds, a text taken out.
    const script = `{
      const [first, , third] = [...document.querySelectorAll('.articlePage p')];
      first.insertBefore(document.createElement('mark'), first.firstChild).textContent = '速報';
      third.removeChild(third.firstChild);
    }`;
    await both((page) => page.evaluate(script));
    const texts = (page: Page) =>
      page
        .locator('.articlePage p')
        .evaluateAll((all) => all.map((p) => (p as HTMLElement).innerText));
    await expect.poll(() => texts(app.page)).toEqual(await texts(alone.page));
    expect(app.complaints).toEqual([]);
  });

  test('win where they undo it each time', async ({ openPair }) => {
    const { app, alone } = await openPair(
      withScript(`
        const box = document.querySelector('.articlePage');
        const saved = box.innerHTML;
        window.rounds = 0;
        new MutationObserver(() => {
          if (box.innerHTML === saved) return;
          window.rounds++;
          box.innerHTML = saved;
        }).observe(box, { childList: true, subtree: true, characterData: true });
      `),
    );
    const { page } = app;
    await expect(furigana(page, '派兵', 'h1')).toBeVisible();
    await expect.poll(() => page.evaluate('window.rounds')).toBeGreaterThan(3);
    await page.waitForTimeout(4_000);
    const rounds = await page.evaluate<number>('window.rounds');
    expect(rounds).toBeLessThan(12);
    await page.waitForTimeout(4_000);
    expect(await page.evaluate('window.rounds')).toBe(rounds);
    expect(await page.locator('.articlePage').innerHTML()).toBe(
      await alone.page.locator('.articlePage').innerHTML(),
    );
    // The rest of the article keeps its aids.
    await expect(furigana(page, '派兵', 'h1')).toBeVisible();
  });

  test('can make their text editable, which then has no aids', async ({ openPair }) => {
    const { app, alone, both } = await openPair(ARTICLE);
    const { page } = app;
    await expect(furigana(page, '派兵', 'p').first()).toBeVisible();
    const editable = (on: boolean) =>
      both((each) =>
        each.locator('.articlePage').evaluate((box, value) => {
          box.setAttribute('contenteditable', value);
        }, String(on)),
      );
    await editable(true);
    await expect(page.locator('.articlePage ruby')).toHaveCount(0);
    expect(await page.locator('.articlePage').innerHTML()).toBe(
      await alone.page.locator('.articlePage').innerHTML(),
    );
    await editable(false);
    await expect(furigana(page, '派兵', 'p').first()).toBeVisible();
  });

  test('get their own text where it is copied', async ({ openPair }) => {
    const { app, both, alone } = await openPair(
      withScript(`
        document.addEventListener('copy', (event) => {
          window.copied = getSelection().toString();
          event.clipboardData.setData('text/plain', window.copied + '（無断転載禁止）');
          event.preventDefault();
        });`),
    );
    await expect(furigana(app.page, '派兵', 'p').first()).toBeVisible();
    await both(async (page) => {
      await page.locator('.articlePage').evaluate((box) => getSelection()!.selectAllChildren(box));
      await page.keyboard.press('ControlOrMeta+c');
    });
    const copied = (page: Page) => page.evaluate('window.copied');
    expect(await copied(app.page)).toBe(await copied(alone.page));
    expect(await copied(app.page)).toContain('追加派兵すると発表した');
  });
});

test('annotates what a button shows, and what comes late', async ({ openPair, switchAids }) => {
  const { app, alone, both } = await openPair({
    body: articleHtml(
      HEADLINE,
      `${paragraphs(STORY)}<div id="rest" style="display: none"><p>${SECOND_STORY[1]}</p></div>`,
    ),
  });
  const { page } = app;
  await expectArticle(page);
  await both((each) =>
    each.evaluate(() => {
      document.getElementById('rest')!.style.display = '';
    }),
  );
  await expect(furigana(page, '総裁', '#rest')).toBeVisible();
  await both((each) =>
    each.evaluate((text) => {
      const late = Object.assign(document.createElement('p'), { id: 'late', textContent: text });
      document.querySelector('.articlePage')!.append(late);
    }, SECOND_STORY[2]!),
  );
  await expect(furigana(page, '市場', '#late')).toBeVisible();
  await switchAids(page, false);
  expect(await inner(page)).toBe(await inner(alone.page));
});
