/** The text without what differs between a headline and a title: width, spaces, punctuation. */
function titleKey(text: string): string {
  return text.normalize('NFKC').replace(/[\s\p{P}\p{S}]+/gu, '');
}

/** Shorter texts, like the name of a section, are in many titles. */
const MIN_KEY_LENGTH = 6;

/** Do two texts name the same article? Titles add the site's name, headlines are shortened. */
export function sameTitle(a: string, b: string): boolean {
  const keyA = titleKey(a);
  const keyB = titleKey(b);
  const [short, long] = keyA.length <= keyB.length ? [keyA, keyB] : [keyB, keyA];
  return short.length >= MIN_KEY_LENGTH && long.includes(short);
}

/**
 * The longest heading that is in one of the titles; empty where none is. The longest, because the
 * site's name may be a heading and a part of the title too.
 */
export function headlineAmong(headings: readonly string[], titles: readonly string[]): string {
  const named = headings.filter((heading) => titles.some((title) => sameTitle(heading, title)));
  return named.reduce((best, heading) => (heading.length > best.length ? heading : best), '');
}
