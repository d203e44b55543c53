import type { Page } from '@playwright/test';
import { findText, readToTheEnd } from './annotated-text';
import { expect, test } from './extension-fixtures';
import { LAYOUTS, samplePage } from './sample-pages';

/** The page's text nodes as they were before the extension annotated it. */
declare global {
  interface Window {
    textNodesBefore: { node: Text; text: string }[];
  }
}

function textNodes(root: Node): { node: Text; text: string }[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: { node: Text; text: string }[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    found.push({ node, text: node.data });
  }
  return found;
}

/** The glosses over a text of exactly these characters. */
async function glossesOf(page: Page, text: string): Promise<(string | null)[]> {
  return page
    .locator('[data-kijiyomi-gloss]')
    .evaluateAll(
      (elements, wanted) =>
        elements
          .filter((element) => element.textContent === wanted)
          .map((element) => element.getAttribute('data-kijiyomi-gloss')),
      text,
    );
}

for (const layout of LAYOUTS) {
  const sample = samplePage(layout);
  const { body, headline, hide, keep, never_annotate: neverAnnotated } = sample;

  test.describe(layout, () => {
    test('hides the clutter and keeps everything else', async ({ openArticle }) => {
      const page = await openArticle(layout);
      for (const selector of hide) {
        const displays = await page
          .locator(selector)
          .evaluateAll((elements) => elements.map((element) => getComputedStyle(element).display));
        expect(displays, selector).not.toHaveLength(0);
        expect(new Set(displays), selector).toEqual(new Set(['none']));
      }
      for (const selector of keep) {
        const visible = await page
          .locator(selector)
          .evaluateAll((elements) =>
            elements.map((element) =>
              element.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
            ),
          );
        expect(visible, selector).not.toHaveLength(0);
        expect(new Set(visible), selector).toEqual(new Set([true]));
      }
    });

    test('gives words their readings and the article its glosses', async ({ openArticle }) => {
      const page = await openArticle(layout);
      expect((await findText(page, '派兵', headline)).reading).toBe('はへい');
      expect((await findText(page, '派兵', body)).reading).toBe('はへい');
      expect((await findText(page, '国防総省', body)).reading).toBe('こくぼうそうしょう');
      expect(await glossesOf(page, '派兵')).toEqual(['dispatch of troops']);
      const [organization, ...more] = await glossesOf(page, '北大西洋条約機構');
      expect(organization).toMatch(/^(?:NATO|North Atlantic Treaty Organi[sz]ation)$/u);
      expect(more).toEqual([]);
    });

    test('draws the readings above the words', async ({ openArticle }) => {
      const page = await openArticle(layout);
      const drawn = await page.locator(`${body} ruby.kijiyomi > rt`).evaluateAll((readings) =>
        readings.map((rt) => ({
          content: getComputedStyle(rt, '::before').content,
          reading: JSON.stringify(rt.getAttribute('data-reading')),
          text: rt.textContent,
        })),
      );
      expect(drawn).not.toHaveLength(0);
      for (const { content, reading, text } of drawn) {
        // An empty text for screen readers may follow.
        expect([reading, `${reading} / ""`]).toContain(content);
        expect(text).toBe('');
      }
      const word = await findText(page, '派兵', body);
      const rt = page.locator(`${body} rt[data-reading="はへい"]`).first();
      const box = (await rt.boundingBox())!;
      expect(box.y + box.height).toBeLessThanOrEqual(word.box.y + word.box.height / 2);
    });

    test('leaves everything but the text of the article unchanged', async ({
      openArticle,
      openUntouched,
    }) => {
      const page = await openArticle(layout);
      const untouched = await openUntouched(layout);
      await readToTheEnd(page);
      for (const selector of neverAnnotated) {
        const html = (each: Page) =>
          each
            .locator(selector)
            .evaluateAll((elements) =>
              elements.map((element) => [element.outerHTML, (element as HTMLInputElement).value]),
            );
        expect(await html(page), selector).toEqual(await html(untouched));
        expect(await html(page), selector).not.toHaveLength(0);
      }
    });

    test('does not change the text of the page', async ({ openArticle, openUntouched }) => {
      const page = await openArticle(layout);
      const untouched = await openUntouched(layout);
      await readToTheEnd(page);
      const texts = (each: Page) =>
        each
          .locator(`${headline}, ${body} > :is(p, h2)`)
          .evaluateAll((elements) =>
            elements.map((element) => [element.textContent, (element as HTMLElement).innerText]),
          );
      expect(await texts(page)).toEqual(await texts(untouched));
      const all = (each: Page) => each.evaluate(() => document.body.textContent);
      expect(await all(page)).toBe(await all(untouched));
    });

    test('restores the page as it was, and annotates it again', async ({
      context,
      openArticle,
      openUntouched,
      openPopup,
    }) => {
      const script = await context.addInitScript(`
        const textNodes = ${textNodes.toString()};
        addEventListener('DOMContentLoaded', () => {
          window.textNodesBefore = textNodes(document);
        });
      `);
      const page = await openArticle(layout);
      await script.dispose();
      const untouched = await openUntouched(layout);
      await readToTheEnd(page);
      const popup = await openPopup(page);
      const html = page.locator('html');

      await popup.locator('#aids').click();
      await expect(html).toHaveAttribute('data-kijiyomi', 'off');
      expect(await html.innerHTML()).toBe(await untouched.locator('html').innerHTML());
      const attributes = (root: Element) =>
        root.getAttributeNames().map((name) => [name, root.getAttribute(name)]);
      expect(await html.evaluate(attributes)).toEqual([
        ...(await untouched.locator('html').evaluate(attributes)),
        ['data-kijiyomi', 'off'],
      ]);
      const nodes = await page.evaluate(`
        (${textNodes.toString()})(document).map(({ node, text }, i) => {
          const before = window.textNodesBefore[i];
          return { same: node === before?.node, text, before: before?.text };
        })
      `);
      const changed = (nodes as { same: boolean; text: string; before: string }[]).filter(
        ({ same, text, before }) => !same || text !== before,
      );
      expect(changed).toEqual([]);
      expect(await page.evaluate(() => window.textNodesBefore.length)).toBe(
        (nodes as unknown[]).length,
      );
      await expect(page.locator(hide[0]!)).toBeVisible();

      await popup.locator('#aids').click();
      await page.bringToFront();
      await expect(html).toHaveAttribute('data-kijiyomi', 'on');
      expect((await findText(page, '派兵', body)).reading).toBe('はへい');
      await expect(page.locator(hide[0]!)).toBeHidden();
    });

    test('fits a narrow screen as well as the page does', async ({
      openArticle,
      openUntouched,
    }) => {
      const viewport = { width: 390, height: 844 };
      const page = await openArticle(layout, { viewport });
      const untouched = await openUntouched(layout);
      await untouched.setViewportSize(viewport);
      await readToTheEnd(page);
      const width = (each: Page) => each.evaluate(() => document.documentElement.scrollWidth);
      expect(await width(page)).toBeLessThanOrEqual(await width(untouched));
    });

    for (const [change, mutate] of [
      [
        'a new build of the site',
        (html: string) =>
          html
            .replaceAll('article_WYSIWYG__O0uhw', 'article_WYSIWYG__Zz19b')
            .replaceAll('article_articlePage__UMz3q', 'article_articlePage__Qq27c')
            .replaceAll('promo-strip_proPromo__k3x9a', 'promo-strip_proPromo__m8t2e')
            .replace('id="promo-strip"', 'id="promo-strip-2027"'),
      ],
      [
        'new names for the body and the offer',
        (html: string) =>
          html
            .replaceAll(
              /WYSIWYG articlePage|article_WYSIWYG__O0uhw article_articlePage__UMz3q/gu,
              'story',
            )
            .replaceAll(
              /topPromo js-promo-bar|promo-strip-wrapper|promo-strip_proPromo__k3x9a/gu,
              'bar',
            )
            .replace('id="promo-strip"', 'id="offer"'),
      ],
    ] as const) {
      test(`still reads after ${change}`, async ({ openArticle }) => {
        expect(mutate(sample.html)).not.toBe(sample.html);
        const page = await openArticle(layout, { mutate });
        expect((await findText(page, '派兵を承認', 'body')).reading).toBe('はへいしょうにん');
        await expect(page.getByText('40%引きでご購読')).toBeHidden();
        await expect(page.getByText('リスク開示書')).toBeHidden();
      });
    }
  });
}
