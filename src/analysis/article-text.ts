/** The text of a whole article, as it travels with each request for some of its paragraphs. */

/** Longest text of an article that is searched for its persons, in UTF-16 units. */
export const MAX_ARTICLE_TEXT = 100_000;

/** Between paragraphs. */
const PARAGRAPH_END = '\n\n';

/** @returns as much of it as a request takes */
export function articleTextOf(paragraphs: readonly string[]): string {
  return paragraphs.join(PARAGRAPH_END).slice(0, MAX_ARTICLE_TEXT);
}

export function paragraphsOfArticle(text: string): string[] {
  return text.split(PARAGRAPH_END);
}
