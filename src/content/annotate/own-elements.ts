/** The names of our elements in the page. Tests and readers' style sheets rely on them. */
import { localNameOf } from '../../page/unclobbered';

/** Holds our copy of a stretch of the page's text. */
export const TEXT_ELEMENT = 'kijiyomi-text';
/** Set on it if glosses are under their words instead of after them. */
export const GLOSS_UNDER_CLASS = 'kijiyomi-under';
/** One word, or the part of it that lies in one text node. */
export const WORD_ELEMENT = 'kijiyomi-word';
/** Host of the hover card. */
export const CARD_ELEMENT = 'kijiyomi-card';
/** Host of the reading view's controls, and of its list of words on paper. */
export const VIEW_ELEMENT = 'kijiyomi-view';

export const RUBY_CLASS = 'kijiyomi';
/** Also on a ruby whose base may break at the end of a line. */
export const LONG_RUBY_CLASS = 'kijiyomi-long';
/** The next ruby follows at once; a line may break between them. */
export const RUBY_BREAK_CLASS = 'kijiyomi-break';
/**
 * On a ruby whose reading may be wider than its base: it hangs over kana, or reaches over the bare
 * end of a word with a short reading. Followed by `start` or `end`.
 */
export const HANG_CLASS = 'kijiyomi-hang-';
export const REACH_CLASS = 'kijiyomi-reach-';
/** The same ruby is at the edge of its line, where nothing may reach out. Followed by `start` or `end`. */
export const EDGE_CLASS = 'kijiyomi-edge-';
export const READING_ATTRIBUTE = 'data-reading';
export const GLOSS_ATTRIBUTE = 'data-kijiyomi-gloss';

/** On a word with a gloss after it, if white space or punctuation follows. */
export const SPACED_CLASS = 'kijiyomi-spaced';

/** Moves the gloss under a word along the line, from the end of the word. @param by a CSS length */
export function shiftGloss(word: HTMLElement, by: string): void {
  // Important, or a rule of the page for all elements would move every gloss.
  word.style.setProperty('--kijiyomi-gloss-shift', by, 'important');
}

/**
 * On the root element: `begun` once the first words are, `on` once the first screen is annotated, and
 * `off` when switched off.
 */
export const STATE_ATTRIBUTE = 'data-kijiyomi';

/** On the root element, the boxes around the article and its parts while the reading view is on. */
export const VIEW_ATTRIBUTE = 'data-kijiyomi-view';

/** Elements in the page's text that look like ours: ours, clones of them, or forged ones. */
export const OWN_ELEMENTS = `${TEXT_ELEMENT}, ${WORD_ELEMENT}, ruby.${RUBY_CLASS}, ruby.${RUBY_CLASS} > rt`;

/** The nodes that we made. Names prove nothing: a page may use ours for elements of its own. */
const made = new WeakSet<Node>();

/** Makes an element of ours. */
export function ownElement(document: Document, name: string): HTMLElement {
  const element = document.createElement(name);
  made.add(element);
  return element;
}

/** Makes a text node of ours. */
export function ownText(document: Document, text: string): Text {
  const node = document.createTextNode(text);
  made.add(node);
  return node;
}

/** From now on a text node of ours belongs to the page. */
export function leaveToPage(node: Node): void {
  made.delete(node);
}

export function isOwn(node: Node): boolean {
  return made.has(node);
}

/** Also true for an element of the page with such a name, and for a clone of ours. */
export function hasOwnName(element: Element): boolean {
  return localNameOf(element).startsWith('kijiyomi-');
}
