/**
 * Forms whose controls have the names of DOM properties: each hides the property of its name on the
 * form's element, also from content scripts (HTML Standard, HTMLFormElement,
 * LegacyOverrideBuiltIns).
 */
import type { BrowserContext, Page } from '@playwright/test';
import { restOn } from './annotated-text';
import { cardOf } from './card-view';
import { expect, test } from './apps/serve-app';
import { articleHtml, HEADLINE, paragraphs, STORY } from './apps/story';

/** Every name on the prototype chain of a form. */
async function namesOfForms(context: BrowserContext): Promise<string[]> {
  const page = await context.newPage();
  const names = await page.evaluate(() => {
    const names = new Set<string>();
    let at = document.createElement('form') as object | null;
    while ((at = Object.getPrototypeOf(at) as object | null)) {
      for (const name of Object.getOwnPropertyNames(at)) names.add(name);
    }
    return [...names];
  });
  await page.close();
  return names;
}

/**
 * A form's named elements are its controls and its images, by name or by id. An image's name would
 * hide the property of the document too, which this test uses.
 */
function namedElement(name: string, i: number): string {
  if (i % 3 === 0) return `<img alt="" hidden id="${name}">`;
  return `<input type="hidden" ${i % 3 === 1 ? 'id' : 'name'}="${name}">`;
}

const NOTICE =
  '<p class="goes">当サイトでは、利便性の向上のためCookieを使用しています。</p><button>同意する</button>';
const NEWSLETTER =
  '<p class="goes">メールマガジンに登録</p><input type="email"><button>登録</button>';
const STYLES = `<style>
  .full { position: fixed; inset: 0; background: rgb(0 0 0 / 60%) }
  .box { position: fixed; left: 20%; top: 25%; width: 60%; height: 50%; background: white }
</style>`;

const form = (attributes: string, named: string, inside: string) =>
  `<form ${attributes}>${named}${inside}</form>`;
const [opening, ...others] = STORY as [string, ...string[]];

/**
 * Pages with such forms.
 * @param named the named elements of each form
 * @param fewer the same for forms that must count as empty, which too many elements would prevent
 */
const LAYOUTS: Record<string, (named: string, fewer: string) => string> = {
  'around the page': (named) => form('', named, articleHtml()),
  'around the text': (named) => articleHtml(HEADLINE, form('', named, paragraphs(STORY))),
  'around some paragraphs': (named) =>
    articleHtml(HEADLINE, paragraphs([opening]) + form('', named, paragraphs(others))),
  'that are paragraphs': (named) =>
    articleHtml(HEADLINE, STORY.map((text) => form('', named, text)).join('')),
  'that are clutter': (named) =>
    form('class="newsletter-signup"', named, NEWSLETTER) +
    articleHtml(HEADLINE, paragraphs(STORY) + form('class="newsletter"', named, NEWSLETTER)) +
    form('', named, `<div class="newsletter-signup">${NEWSLETTER}</div>`),
  'that are a notice over an inert article': (named, fewer) =>
    STYLES +
    form('inert', named, articleHtml()) +
    form('class="full"', fewer, '') +
    form('class="box cookie-consent"', named, NOTICE),
};

/** Evaluated on the document: in such a form Playwright cannot find the ancestors of an element. */
const stateOf = (page: Page) =>
  page.evaluate(() => ({
    read: [...document.querySelectorAll('ruby.kijiyomi')].some((ruby) =>
      ruby.textContent.startsWith('報道官'),
    ),
    shown: [...document.querySelectorAll('.goes')].filter((one) => one.checkVisibility()).length,
  }));

const inner = (page: Page) => page.evaluate(() => document.body.innerHTML);

for (const [where, bodyOf] of Object.entries(LAYOUTS)) {
  test(`forms ${where} hide nothing from us`, async ({
    context,
    background,
    openPair,
    switchAids,
  }) => {
    const names = await namesOfForms(context);
    expect(names).toEqual(
      expect.arrayContaining(['matches', 'parentNode', 'style', 'addEventListener', 'toString']),
    );
    const named = names.map(namedElement);
    // The last are those of elements and nodes.
    const body = bodyOf(named.join(''), named.slice(-250).join(''));
    for (const articleOnlyAlways of [false, true]) {
      await background.evaluate(
        `chrome.storage.local.set({ settings: { articleOnlyAlways: ${articleOnlyAlways} } })`,
      );
      const { app, alone } = await openPair({ body });
      const { page } = app;
      await expect.poll(() => stateOf(page)).toEqual({ read: true, shown: 0 });
      await restOn(page, '報道官', '.articlePage');
      await expect.poll(() => cardOf(page).headword.text()).toBe('報道官');
      await switchAids(page, false);
      await expect.poll(() => inner(page)).toBe(await inner(alone.page));
      expect(await stateOf(page)).toEqual(await stateOf(alone.page));
      expect(app.complaints).toEqual([]);
      await page.close();
    }
  });
}

test('what a page does in such forms is followed', async ({ context, openPair, switchAids }) => {
  const named = (await namesOfForms(context)).map(namedElement).join('');
  const { app, alone, both } = await openPair({ body: LAYOUTS['that are paragraphs']!(named, '') });
  const { page } = app;
  await expect.poll(() => stateOf(page)).toEqual({ read: true, shown: 0 });
  const drawn = (text: string) =>
    page.evaluate(
      (text) =>
        [...document.querySelectorAll('form')].map((form) => {
          const rubies = Element.prototype.querySelectorAll.call(form, 'ruby.kijiyomi');
          return [...rubies].some((ruby) => ruby.textContent.startsWith(text));
        }),
      text,
    );
  await both((each) =>
    each.evaluate(() => {
      const [first, second, third] = document.querySelectorAll('form');
      // Takes out text nodes that are empty, as ours make them.
      Node.prototype.normalize.call(first);
      Element.prototype.append.call(second, '国防総省は派兵を決めた。');
      Element.prototype.setAttribute.call(third, 'contenteditable', 'true');
    }),
  );
  await expect.poll(() => drawn('国防総省')).toEqual([expect.any(Boolean), true, false]);
  await expect.poll(() => drawn('派兵')).toEqual([true, true, false]);
  await switchAids(page, false);
  await expect.poll(() => inner(page)).toBe(await inner(alone.page));
  expect(app.complaints).toEqual([]);
});
