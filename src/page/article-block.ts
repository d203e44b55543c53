import { countScripts, isJapanese } from './japanese';
import { nameSet } from './node-types';
import { blockAround, isInline, textNodes } from './page-text';

/** A block and the text that it lays out itself. */
export interface Paragraph {
  block: Element;
  text: string;
  /** UTF-16 units of it that are links. */
  linked: number;
}

/** Holds no article whatever it says. `header` is not among them: articles have headers too. */
const OUTSIDE_TAGS = nameSet('nav footer aside form dialog button');
const OUTSIDE_ROLES = nameSet(
  'navigation contentinfo complementary banner search dialog alertdialog menu',
);

/**
 * Words in an id or a class of a box that is not the article. Whole words only: `popup` would drop
 * the company names inside investing.com's paragraphs, `ad` is too short to mean anything, and
 * Tailwind's `text-…`, `bg-…` say nothing at all.
 */
const OUTSIDE_WORDS = nameSet(
  'comment comments discussion disclaimer footer sidebar related relation ranking recommend ' +
    'recommends recommended breadcrumb copyright cookie gdpr newsletter promo advertisement ' +
    'sponsored share social pager pagination',
);

/** Never judged by their classes, which describe the page: `<body class="has-sidebar">`. */
const FRAME_TAGS = nameSet('html body main article h1');

/** Paragraphs that are elements of their own; other blocks with text hold it directly, with `<br>`. */
const PARAGRAPH_TAGS = nameSet('p li dd dt blockquote h2 h3 h4 h5 h6 figcaption td th');

/**
 * What a paragraph's length is worth to the element itself, its parent, and so on up. A parent of
 * many paragraphs beats each of them; a parent that only adds a wrapper or a sidebar does not.
 */
const PARAGRAPH_WORTH = [0.8, 1, 0.75, 0.55, 0.4];
const DIRECT_TEXT_WORTH = [1, 0.9, 0.7, 0.5, 0.35];

/**
 * The block with the most Japanese sentences and few links.
 * @param isClutter recognizes texts that are known not to be articles
 */
export function findArticleBlock(
  paragraphs: readonly Paragraph[],
  isClutter: (text: string) => boolean,
): Element | null {
  const worth = new Map<Element, number>();
  for (const { block, text, linked } of paragraphs) {
    const count = countScripts(text);
    if (count.stops === 0 || linked > text.length / 2) continue;
    if (!isJapanese(count, 5) || isClutter(text)) continue;
    creditAncestors(block, text.length, worth);
  }
  return highest(worth);
}

/**
 * The paragraphs below an element, in document order, less those in boxes that hold no article.
 * `headline` frees the boxes around it from being judged by their names.
 */
export function paragraphsIn(root: Element, headline: Element | null): Paragraph[] {
  const paragraphs = new Map<Element, Paragraph>();
  const isLeftOut = (element: Element) => element !== root && isOutside(element, headline);
  for (const node of textNodes(root, isLeftOut)) {
    const text = node.data.trim();
    const block = text ? blockAround(node) : null;
    if (!block) continue;
    const paragraph = paragraphs.get(block) ?? { block, text: '', linked: 0 };
    paragraphs.set(block, paragraph);
    paragraph.text += text;
    if (node.parentElement?.closest('a')) paragraph.linked += text.length;
  }
  return [...paragraphs.values()];
}

function isOutside(element: Element, headline: Element | null): boolean {
  const tag = element.localName;
  if (FRAME_TAGS.has(tag) || (headline && element.contains(headline))) return false;
  if (OUTSIDE_TAGS.has(tag)) return true;
  if (!element.hasAttributes() || isInline(element)) return false;
  return (
    OUTSIDE_ROLES.has(element.getAttribute('role') ?? '') ||
    element.hasAttribute('hidden') ||
    element.hasAttribute('contenteditable') ||
    element.getAttribute('aria-hidden') === 'true' ||
    /display:\s*none/.test(element.getAttribute('style') ?? '') ||
    ['id', 'data-test', 'class'].some((name) => namesOutside(element.getAttribute(name)))
  );
}

function namesOutside(names: string | null): boolean {
  if (!names) return false;
  return names
    .split(/\s+/)
    .filter((name) => !/[[\]:/]/.test(name))
    .flatMap((name) => name.split(/[-_]+|(?<=[a-z])(?=[A-Z])/))
    .some((word) => OUTSIDE_WORDS.has(word.toLowerCase()));
}

function creditAncestors(block: Element, length: number, worth: Map<Element, number>): void {
  const scale = PARAGRAPH_TAGS.has(block.localName) ? PARAGRAPH_WORTH : DIRECT_TEXT_WORTH;
  let element: Element | null = block;
  for (const factor of scale) {
    if (!element || element.localName === 'html') return;
    worth.set(element, (worth.get(element) ?? 0) + length * factor);
    element = element.parentElement;
  }
}

function highest(worth: Map<Element, number>): Element | null {
  let best: Element | null = null;
  for (const [element, value] of worth) {
    if (!best || value > worth.get(best)!) best = element;
  }
  return best;
}
