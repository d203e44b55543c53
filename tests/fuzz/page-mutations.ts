/**
 * Changes a page at random, the same way for the same seed. Runs in the page, as its own script
 * would, before the extension comes to it and while the extension is at work.
 */

/** What a mutated page offers to the test. */
interface FuzzedPage {
  /** Changes the page now, at this many places. */
  change(times: number): void;
  /** What the page would be without the extension. */
  expected(): { html: string; text: string };
  actual(): { html: string; text: string };
  /** Changes that the page is still going to make by itself. */
  pending: number;
  /**
   * Brings an element that has words of ours to the middle of the screen. Without a number it is one
   * at random.
   * @returns its number, the same without the extension, and a point in its first line; nothing
   *   where it is not drawn
   */
  aim(number?: number): { number: number; x: number; y: number } | null;
  /** For each click that reached the page, whether it was in the element aimed at last. */
  clicks: boolean[];
}

declare global {
  interface Window {
    fuzzed?: FuzzedPage;
  }
}

/**
 * Installed as an initial script of the page: changes it when it is parsed, and again in its first
 * second. Every change made after parsing is made to a copy of the document too, which the
 * extension does not see: what the copy is, the page must be once the aids are off.
 */
export function mutatePage(seed: number): void {
  if (window !== window.top) return;

  /** The documents that change alike, each with its nodes in the same order. */
  interface World {
    document: Document;
    elements: Element[];
    texts: Text[];
  }
  type Random = () => number;

  /** Mulberry32: 32 bits of state, between 0 and 1. */
  const randomFrom = (start: number): Random => {
    let state = start >>> 0;
    return () => {
      state = (state + 0x6d2b79f5) >>> 0;
      let mixed = Math.imul(state ^ (state >>> 15), state | 1);
      mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
      return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    };
  };
  const random = randomFrom(seed);
  const below = (r: Random, end: number) => Math.floor(r() * end);
  const pick = <T>(r: Random, list: readonly T[]): T => list[below(r, list.length)]!;

  const TAGS = [
    'div',
    'span',
    'p',
    'a',
    'section',
    'b',
    'ruby',
    'rt',
    'li',
    'article',
    'h2',
    'x-y',
  ];
  const CLASSES = ['related', 'modal', 'article', 'body', 'ad', 'share', 'x', '', 'caption', 'nav'];
  const ATTRIBUTES: [string, string][] = [
    ['lang', 'en'],
    ['lang', 'zh'],
    ['hidden', ''],
    ['translate', 'no'],
    ['dir', 'rtl'],
    ['contenteditable', 'true'],
    ['contenteditable', 'false'],
    ['role', 'dialog'],
    ['aria-hidden', 'true'],
    ['style', 'display: contents'],
    ['style', 'position: fixed; inset: 0'],
    ['style', 'writing-mode: vertical-rl'],
    ['id', 'kijiyomi'],
    ['name', 'parentNode'],
    ['data-kijiyomi', 'on'],
    ['data-kijiyomi-clutter', 'hidden'],
    ['data-reading', 'にせ'],
  ];
  const CHARACTERS = [
    '\u00ad',
    '\u200b',
    '\u200d',
    '\u2060',
    '\ufeff',
    '\u202e',
    '\u2066',
    '\u2069',
    '\ufe00',
    '\u{e0100}',
    '\u0301',
    '\u3099',
    '\u0000',
    '\u0007',
    '\ud840',
    '\udc0b',
    '\u{2000b}',
    '々',
    '　',
  ];
  const PHRASES = [
    '政府は派兵を決めた。',
    '国防総省',
    '19日',
    '3000人',
    '東欧で',
    'NATO',
    ' ',
    '\n',
  ];
  const phrase = (r: Random) =>
    Array.from({ length: 1 + below(r, 6) }, () => pick(r, PHRASES)).join('');

  const make = (world: World, r: Random) => {
    const element = world.document.createElement(pick(r, TAGS));
    const text = world.document.createTextNode(phrase(r));
    element.append(text);
    world.elements.push(element);
    world.texts.push(text);
    return element;
  };

  /** What scripts of a page do. None reads a text node, which is empty while it is annotated. */
  const CHANGES: ((world: World, element: Element, text: Text, r: Random) => void)[] = [
    (_, element) => element.remove(),
    (_, __, text) => text.remove(),
    (_, __, text, r) => (text.data = phrase(r)),
    (_, element, __, r) => (element.textContent = phrase(r)),
    (world, element, _, r) => pick(r, world.elements).append(element),
    (world, element, _, r) => pick(r, world.elements).before(element),
    (world, _, text, r) => pick(r, world.elements).prepend(text),
    (_, element) => element.after(element.cloneNode(true)),
    (world, element, _, r) => element.append(make(world, r)),
    (world, element, _, r) => element.before(make(world, r)),
    (world, _, text, r) => text.after(make(world, r)),
    (world, element, _, r) => {
      const around = make(world, r);
      element.replaceWith(around);
      around.append(element);
    },
    (_, element) => element.replaceWith(...element.childNodes),
    (_, element, __, r) => element.setAttribute('class', pick(r, CLASSES)),
    (_, element, __, r) => element.setAttribute(...pick(r, ATTRIBUTES)),
    (_, element, __, r) => element.removeAttribute(pick(r, ATTRIBUTES)[0]),
    (_, element) => element.normalize(),
  ];
  /** Only before the extension is there: they depend on what a text node says. */
  const CHANGES_OF_TEXT: typeof CHANGES = [
    (_, __, text, r) => void text.splitText(below(r, text.length + 1)),
    (_, __, text, r) => text.insertData(below(r, text.length + 1), pick(r, CHARACTERS)),
    (_, __, text, r) => text.deleteData(below(r, text.length + 1), 1 + below(r, 5)),
    (world, _, text, r) => {
      for (let depth = 0; depth < 60; depth += 1) {
        const around = world.document.createElement(pick(r, ['span', 'div', 'b']));
        text.replaceWith(around);
        around.append(text);
      }
    },
    (_, element, __, r) => {
      for (let copies = below(r, 30); copies > 0; copies -= 1)
        element.after(element.cloneNode(true));
    },
  ];

  const nodesOf = (page: Document): World => {
    const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    const world: World = { document: page, elements: [], texts: [] };
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (node.nodeType === Node.TEXT_NODE) world.texts.push(node as Text);
      else world.elements.push(node as Element);
    }
    return world;
  };

  const change = (worlds: World[], changes: typeof CHANGES) => {
    const step = below(random, 2 ** 31);
    for (const world of worlds) {
      const r = randomFrom(step);
      if (world.elements.length === 0 || world.texts.length === 0) return;
      const element = pick(r, world.elements);
      const text = pick(r, world.texts);
      try {
        pick(r, changes)(world, element, text, r);
      } catch {
        // An element cannot be put into itself, or a node into what takes none.
      }
    }
  };

  const look = (page: Document) => ({
    html: page.documentElement.innerHTML,
    text: page.body.textContent,
  });

  document.addEventListener('DOMContentLoaded', () => {
    // A copy would serialize them in another way: it runs no scripts.
    for (const each of document.querySelectorAll('noscript, iframe')) each.remove();
    for (let times = 5 + below(random, 60); times > 0; times -= 1) {
      change([nodesOf(document)], random() < 0.4 ? CHANGES_OF_TEXT : CHANGES);
    }
    const copy = document.cloneNode(true) as Document;
    const world = nodesOf(document);
    const worlds = [world, nodesOf(copy)];
    let aimed: Element | undefined;
    const withWords = () =>
      world.elements.filter((element) => element.querySelector(':scope > kijiyomi-text'));
    const fuzzed: FuzzedPage = {
      change: (times) => {
        for (let done = 0; done < times; done += 1) change(worlds, CHANGES);
      },
      expected: () => look(copy),
      actual: () => look(document),
      pending: 0,
      aim: (number) => {
        aimed = number === undefined ? pick(random, withWords()) : world.elements[number];
        aimed?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const line = aimed?.getClientRects()[0];
        if (!aimed || !line || line.width < 1 || line.height < 1) return null;
        return {
          number: world.elements.indexOf(aimed),
          x: line.x + line.width / 2,
          y: line.y + Math.min(line.height / 2, 20),
        };
      },
      clicks: [],
    };
    window.fuzzed = fuzzed;
    addEventListener(
      'click',
      (event) => {
        event.preventDefault();
        if (event.isTrusted) fuzzed.clicks.push(!!aimed && event.composedPath().includes(aimed));
      },
      true,
    );
    for (let batches = below(random, 5); batches > 0; batches -= 1) {
      fuzzed.pending += 1;
      setTimeout(
        () => {
          fuzzed.pending -= 1;
          fuzzed.change(1 + below(random, 4));
        },
        below(random, 700),
      );
    }
  });
}
