/** A page that tries to act in the reader's place, and to find out what the reader has saved. */
import type { Page } from '@playwright/test';
import { findText, restOn } from './annotated-text';
import { cardOf, sessionOf } from './card-view';
import { expect, test } from './extension-fixtures';
import { samplePage } from './sample-pages';

const LAYOUT = 'investing-2022-desktop';
const { body } = samplePage(LAYOUT);

/** Runs before anything of ours is in the page, and replaces what we may use. */
const EARLY = `<script>
  window.stolen = [];
  const own = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    const root = own.call(this, init);
    if (this.localName === 'kijiyomi-card') stolen.push('attachShadow');
    return root;
  };
  customElements.define('kijiyomi-card', class extends HTMLElement {
    static observedAttributes = ['aria-label', 'class', 'style', 'title', 'data-word'];
    constructor() {
      super();
      window.internals = this.attachInternals();
      if (internals.shadowRoot) stolen.push('internals');
      try { this.attachShadow({ mode: 'open' }); stolen.push('root of the page'); } catch {}
    }
    connectedCallback() { if (internals.shadowRoot) stolen.push('connected'); }
    attributeChangedCallback(name, _, value) { stolen.push(name + '=' + value); }
  });
  new MutationObserver((records) => {
    for (const { target, attributeName } of records) {
      // Without the attributes that the page itself sets.
      if (target.localName === 'kijiyomi-card' && !['popover', 'tabindex'].includes(attributeName)) stolen.push(attributeName);
    }
  }).observe(document, { attributes: true, subtree: true });
</script>
<style>
  @font-face { font-family: 'Noto Sans JP'; src: url(/leak/1); }
  @font-face { font-family: 'Hiragino Sans'; src: url(/leak/2); }
  @font-face { font-family: 'Yu Gothic UI'; src: url(/leak/3); }
  @font-face { font-family: 'system-ui'; src: url(/leak/4); }
  @font-face { font-family: 'sans-serif'; src: url(/leak/5); }
  @property --paper { syntax: '<color>'; inherits: false; initial-value: transparent; }
  @property --ink { syntax: '<color>'; inherits: false; initial-value: transparent; }
</style>`;

const hostile = (html: string) => html.replace(/<head>/u, `<head>${EARLY}`);

/** The names of the tricks that tell the page something about the card. */
function spy() {
  const host = document.querySelector<HTMLElement>('kijiyomi-card');
  const selection = getSelection()!;
  const find = (text: string) => {
    selection.removeAllRanges();
    return (window as unknown as { find(text: string): boolean }).find(text);
  };
  const extended = (from: Node, by: 'forward' | 'backward') => {
    selection.setPosition(from, by === 'forward' ? 0 : from.childNodes.length);
    for (let i = 0; i < 60; i++) selection.modify('extend', by, 'word');
    return selection.toString();
  };
  const inner = /strokes|dispatch of troops; troop|Saved|Reading set by you|Save or remove/u;
  const found = {
    root: host?.shadowRoot != null,
    internals:
      (window as unknown as { internals?: ElementInternals }).internals?.shadowRoot != null,
    saved: find('Saved') || find('Reading set by you') || find('Undo'),
    selected: (document.execCommand('selectAll'), inner.test(selection.toString())),
    extended: host !== null && inner.test(extended(host, 'forward')),
    extendedBack: inner.test(extended(document.documentElement, 'backward')),
    text: inner.test(document.documentElement.innerText),
    markup: host !== null && host.getHTML({ serializableShadowRoots: true }) !== '',
    animations: host !== null && host.getAnimations({ subtree: true }).length > 0,
    size: host !== null && host.scrollWidth + host.scrollHeight + host.offsetHeight > 0,
    attributes: host?.getAttributeNames().some((name) => name !== 'popover') ?? false,
    stolen: (window as unknown as { stolen: string[] }).stolen.length > 0,
  };
  selection.removeAllRanges();
  return Object.entries(found).flatMap(([name, something]) => (something ? [name] : []));
}

/**
 * Tries every act of the card by script. Resolves when none of them can have an effect any more.
 */
async function forge(word: string): Promise<void> {
  const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));
  const ruby = [...document.querySelectorAll('ruby.kijiyomi')].find(
    ({ textContent }) => textContent === word,
  )!;
  const { x, y, width, height } = ruby.getBoundingClientRect();
  const at = { clientX: x + width / 2, clientY: y + height - 4, bubbles: true, composed: true };
  const fire = (target: EventTarget, event: Event) => target.dispatchEvent(event);
  const key = (target: EventTarget, key: string) => {
    for (const type of ['keydown', 'keypress', 'keyup']) {
      fire(target, new KeyboardEvent(type, { key, bubbles: true, composed: true }));
    }
  };
  const all = () => {
    const host = document.querySelector<HTMLElement>('kijiyomi-card');
    for (const target of [ruby, document, document.body, ...(host ? [host] : [])]) {
      for (const type of ['pointerover', 'pointermove', 'pointerdown', 'pointerup']) {
        fire(target, new PointerEvent(type, { ...at, pointerType: 'mouse' }));
      }
      fire(target, new PointerEvent('pointerdown', { ...at, pointerType: 'touch' }));
      fire(target, new PointerEvent('pointerup', { ...at, pointerType: 'touch' }));
      fire(target, new MouseEvent('click', at));
      for (const name of [
        'Enter',
        ' ',
        'ArrowRight',
        'ArrowLeft',
        'Tab',
        's',
        'p',
        'c',
        'e',
        '?',
      ]) {
        key(target, name);
      }
      for (const type of ['submit', 'reset', 'toggle', 'focusin', 'scroll', 'input', 'drop']) {
        fire(target, new Event(type, { bubbles: true, composed: true, cancelable: true }));
      }
    }
    for (const type of ['pageshow', 'pagehide', 'resize']) fire(window, new Event(type));
    fire(document, new Event('visibilitychange'));
    postMessage({ kijiyomi: 'saveWord', request: { term: word } }, '*');
    if (!host) return;
    host.click();
    host.tabIndex = 0;
    host.focus();
    host.removeAttribute('tabindex');
    for (const act of ['save', 'look-up', 'undo-correction', 'correct']) {
      const button = document.createElement('button');
      Object.assign(button.dataset, { act, word: '0', text: word });
      const form = document.createElement('form');
      form.dataset['act'] = act;
      // The page stays where it is.
      form.addEventListener('submit', (event) => event.preventDefault());
      form.append(button);
      const slot = document.createElement('slot');
      host.append(form, slot);
      button.click();
      form.requestSubmit();
      form.remove();
      slot.remove();
    }
  };
  all();
  await pause(700);
  // The events of a focus that a script sets are trusted too.
  const stop = document.querySelector<HTMLElement>('kijiyomi-text [tabindex="0"]');
  stop?.focus();
  if (stop) key(stop, 'Enter');
  await pause(700);
  all();
  await pause(700);
  stop?.blur();
}

const isOpen = (page: Page) => page.locator('kijiyomi-card:popover-open').count();

/** What is stored: words with their meetings, and corrections. */
const stored = (page: Page) =>
  page.evaluate(async () => {
    const local = await (
      globalThis as unknown as {
        chrome: { storage: { local: { get(keys: null): Promise<Record<string, unknown>> } } };
      }
    ).chrome.storage.local.get(null);
    const [name] = (await indexedDB.databases()).flatMap((one) =>
      /vocabulary|kijiyomi/u.test(one.name ?? '') ? [one.name!] : [],
    );
    const words = await new Promise<unknown[]>((resolve) => {
      const opening = indexedDB.open(name!);
      opening.onsuccess = () => {
        const database = opening.result;
        if (!database.objectStoreNames.contains('words')) return resolve([]);
        const all = database.transaction('words').objectStore('words').getAll();
        all.onsuccess = () => {
          database.close();
          resolve(all.result);
        };
      };
    });
    return { words, local };
  });

test('a page opens no card, presses nothing and finds out nothing', async ({
  openArticle,
  openExtensionPage,
  requests,
}) => {
  const page = await openArticle(LAYOUT, { mutate: hostile });
  await restOn(page, '派兵', body);
  await cardOf(page).find('button.save').click();
  await expect.poll(() => cardOf(page).find('button.save').attribute('aria-pressed')).toBe('true');
  await cardOf(page).button('Correct reading').click();
  await cardOf(page).field('Other:').fill('はいへい');
  await page.keyboard.press('Enter');
  await expect.poll(() => cardOf(page).find('.entry .reading').text()).toBe('はいへい');
  // With the card open, expanded and pinned, for a word that is corrected.
  await cardOf(page).button('More').click();
  await cardOf(page).button('Keep open').click();
  expect(await page.evaluate(spy)).toEqual([]);
  const paper = await cardOf(page).find('.card').style('background-color');
  expect(paper).toBe('rgb(255, 255, 255)');
  const options = await openExtensionPage('options.html');
  const before = await stored(options);
  await page.bringToFront();
  await page.evaluate(forge, '侵攻');
  expect(await cardOf(page).headword.text()).toBe('派兵');
  expect(await page.evaluate(spy)).toEqual([]);

  // With the card closed.
  await cardOf(page).button('Close').click();
  await page.mouse.move(2, 2);
  await expect.poll(() => isOpen(page)).toBe(0);
  await page.evaluate(forge, '派兵');
  expect(await isOpen(page)).toBe(0);
  expect(await page.evaluate(spy)).toEqual([]);
  // The page can show the card, but it is empty.
  await page.locator('kijiyomi-card').evaluate((host: HTMLElement) => host.showPopover());
  expect(await cardOf(page).find('.card').text()).toBe('');
  await page.locator('kijiyomi-card').evaluate((host: HTMLElement) => host.hidePopover());

  expect(await stored(options)).toEqual(before);
  expect(requests.filter((address) => address.includes('/leak/'))).toEqual([]);
});

test('no page opens a page of the extension in a frame', async ({ openArticle, extensionId }) => {
  const page = await openArticle(LAYOUT);
  for (const path of ['popup.html?tab=1', 'options.html', 'vocabulary.html', 'welcome.html']) {
    const url = `chrome-extension://${extensionId}/${path}`;
    await page.evaluate(async (url) => {
      const frame = document.createElement('iframe');
      frame.src = url;
      await new Promise((done) => {
        frame.onload = done;
        document.body.append(frame);
      });
    }, url);
  }
  expect(page.frames().filter((frame) => frame.url().includes(extensionId))).toEqual([]);
});

test('is as large saved as not', async ({ openArticle }) => {
  const page = await openArticle(LAYOUT);
  await restOn(page, '派兵', body);
  const save = cardOf(page).find('button.save');
  const boxes = async () => [
    await cardOf(page).find('.card').box(),
    await save.box(),
    await cardOf(page).find('ol.senses').box(),
  ];
  await expect.poll(() => save.isVisible()).toBe(true);
  const before = await boxes();
  await save.click();
  await expect.poll(() => save.attribute('aria-pressed')).toBe('true');
  expect(await boxes()).toEqual(before);
});

test.describe('after such a page', () => {
  test.use({ hasTouch: true });

  test('pointer, keyboard and touch still work', async ({ openArticle }) => {
    const page = await openArticle(LAYOUT, { mutate: hostile });
    await page.evaluate(forge, '侵攻');
    const save = cardOf(page).find('button.save');
    const isSaved = () => save.attribute('aria-pressed');
    // By the pointer.
    await restOn(page, '派兵', body);
    await expect.poll(() => cardOf(page).headword.text()).toBe('派兵');
    await save.click();
    await expect.poll(isSaved).toBe('true');
    await page.keyboard.press('Escape');
    await page.mouse.move(2, 2);
    await expect.poll(() => isOpen(page)).toBe(0);
    // By keys: Tab shows the word's card, Enter goes into it.
    const active = () => page.evaluate(() => document.activeElement?.role);
    await expect
      .poll(async () => {
        await page.keyboard.press('Tab');
        return active();
      })
      .toBe('button');
    await expect.poll(() => isOpen(page)).toBe(1);
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.localName))
      .toBe('kijiyomi-card');
    await page.keyboard.press('Escape');
    await expect.poll(() => isOpen(page)).toBe(0);
    // By a finger.
    const { box } = await findText(page, '派兵', body);
    const session = await sessionOf(page);
    const point = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] });
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await expect.poll(() => cardOf(page).headword.text()).toBe('派兵');
    expect(await isSaved()).toBe('true');
    await save.tap();
    await expect.poll(isSaved).toBe('false');
  });
});

/** Moves the card into a frame of the page's own. @returns what the page reads or measures there */
function readInFrame(): string[] {
  const host = document.querySelector<HTMLElement>('kijiyomi-card')!;
  const frame = document.body.appendChild(document.createElement('iframe'));
  const inner = frame.contentDocument!;
  inner.body.append(host);
  host.showPopover();
  const selection = frame.contentWindow!.getSelection()!;
  selection.setPosition(host, 0);
  for (let i = 0; i < 300; i++) selection.modify('extend', 'forward', 'character');
  const found = selection.toString().trim();
  const isDrawn = host.scrollHeight > 100;
  document.documentElement.append(host);
  frame.remove();
  return [...(found ? [found] : []), ...(isDrawn ? ['its size'] : [])];
}

test('in a frame of the page the card shows nothing', async ({ openArticle }) => {
  const page = await openArticle(LAYOUT);
  await restOn(page, '派兵', body);
  await expect.poll(() => cardOf(page).headword.text()).toBe('派兵');
  expect(await page.evaluate(readInFrame)).toEqual([]);
  // The reader's next card works as before.
  await restOn(page, '侵攻', body);
  await expect.poll(() => cardOf(page).headword.text()).toBe('侵攻');
  await expect.poll(() => cardOf(page).find('.card').isVisible()).toBe(true);
});

test('a card that is taken away while it opens is empty', async ({ openArticle }) => {
  const page = await openArticle(LAYOUT);
  await restOn(page, '派兵', body);
  await expect.poll(() => isOpen(page)).toBe(1);
  await page.evaluate(() => {
    const host = document.querySelector<HTMLElement>('kijiyomi-card')!;
    host.addEventListener('beforetoggle', (event) => {
      if (event.newState !== 'open') return;
      host.remove();
      setTimeout(() => {
        document.body.append(host);
        document.body.dataset['taken'] = '';
      }, 50);
    });
  });
  await page.keyboard.press('Escape');
  await page.mouse.move(2, 2);
  await restOn(page, '侵攻', body);
  await expect(page.locator('body')).toHaveAttribute('data-taken');
  expect(await cardOf(page).find('.card').text()).toBe('');
});

test('a page cannot replace the reading that is typed', async ({ openArticle }) => {
  const page = await openArticle(LAYOUT);
  await restOn(page, '派兵', body);
  await cardOf(page).button('Correct reading').click();
  const field = cardOf(page).field('Other:');
  await field.fill('はいぺい');
  await page.evaluate(() => {
    const write = () => {
      document.execCommand('selectAll');
      document.execCommand('insertText', false, 'うそつき');
    };
    write();
    const onEnter = ({ key }: KeyboardEvent) => key === 'Enter' && write();
    addEventListener('keydown', onEnter, { capture: true, once: true });
  });
  await page.keyboard.press('Enter');
  // What the page wrote is undone, and that key stores nothing.
  await page.waitForTimeout(500);
  expect(await cardOf(page).find('.entry .reading').text()).toBe('はへい');
  await field.fill('はいぺい');
  await page.keyboard.press('Enter');
  await expect.poll(() => cardOf(page).find('.entry .reading').text()).toBe('はいぺい');
});
