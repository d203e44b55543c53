/** The names under which the reader's own elements stand in the page (design, contracts). */

/** Holds our copy of one text node of the page. */
export const TEXT_ELEMENT = 'kijiyomi-text';
/** On it where glosses stand under their words instead of after them. */
export const GLOSS_UNDER_CLASS = 'kijiyomi-under';
/** One word, or the part of it that lies in one text node. */
export const WORD_ELEMENT = 'kijiyomi-word';
/** Host of the hover card. */
export const CARD_ELEMENT = 'kijiyomi-card';

export const RUBY_CLASS = 'kijiyomi';
/** Also on a ruby whose base may break at the end of a line. */
export const LONG_RUBY_CLASS = 'kijiyomi-long';
export const READING_ATTRIBUTE = 'data-reading';
export const GLOSS_ATTRIBUTE = 'data-kijiyomi-gloss';

/** On the root element: `on` once the first screen is annotated, `off` when switched off. */
export const STATE_ATTRIBUTE = 'data-kijiyomi';

export function isOwnElement(element: Element): boolean {
  return element.localName.startsWith('kijiyomi-');
}
