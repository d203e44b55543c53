/** Highlights the word whose card is open without changing the page (CSS Custom Highlight API). */

/** Styled in annotate/annotations.css. */
const WORD_HIGHLIGHT = 'kijiyomi-word';

export function highlight(ranges: readonly Range[]): void {
  if (!('highlights' in CSS)) return;
  CSS.highlights.set(WORD_HIGHLIGHT, new Highlight(...ranges));
}

export function clearHighlight(): void {
  if ('highlights' in CSS) CSS.highlights.delete(WORD_HIGHLIGHT);
}
