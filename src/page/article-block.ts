import { countScripts, isJapanese } from './japanese';
import { nameSet } from './node-types';
import { blockAround, isInline, textNodes } from './page-text';

/** Where an article stands on a page that no profile explains. */
export interface ArticleBlock {
  body: Element;
  /** Japanese full stops in the paragraphs of the body. */
  stops: number;
  /** UTF-16 units of the paragraphs of the body. */
  length: number;
}

interface Paragraph {
  text: string;
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
 * The block with the most Japanese sentences and few links. `headline` frees the boxes around it
 * from being judged by their names; `isClutter` recognizes texts that are known not to be articles.
 */
export function findArticleBlock(
  document: Document,
  headline: Element | null,
  isClutter: (text: string) => boolean,
): ArticleBlock | null {
  if (!document.body) return null;
  const paragraphs = collectParagraphs(document.body, headline);
  const worth = new Map<Element, number>();
  const own = new Map<Element, { stops: number; length: number }>();
  for (const [block, { text, linked }] of paragraphs) {
    const count = countScripts(text);
    if (count.stops === 0 || linked > text.length / 2) continue;
    if (!isJapanese(count, 5) || isClutter(text)) continue;
    own.set(block, { stops: count.stops, length: text.length });
    creditAncestors(block, text.length, worth);
  }
  const body = highest(worth);
  if (!body) return null;
  const inside = [...own].filter(([block]) => body.contains(block)).map(([, sum]) => sum);
  return {
    body,
    stops: inside.reduce((sum, { stops }) => sum + stops, 0),
    length: inside.reduce((sum, { length }) => sum + length, 0),
  };
}

function collectParagraphs(root: Element, headline: Element | null): Map<Element, Paragraph> {
  const paragraphs = new Map<Element, Paragraph>();
  for (const node of textNodes(root, (element) => isOutside(element, headline))) {
    const text = node.data.trim();
    const block = text ? blockAround(node) : null;
    if (!block) continue;
    const paragraph = paragraphs.get(block) ?? { text: '', linked: 0 };
    paragraph.text += text;
    if (node.parentElement?.closest('a')) paragraph.linked += text.length;
    paragraphs.set(block, paragraph);
  }
  return paragraphs;
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
