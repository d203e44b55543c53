/** Width variants, spaces and punctuation differ between a headline and a title. */
function titleKey(text: string): string {
  return text.normalize('NFKC').replace(/[\s\p{P}\p{S}]+/gu, '');
}

/** Shorter texts, like the name of a section, stand in many titles. */
const LEAST_KEY = 6;

/** Do two texts name the same article? Titles add the site's name, headlines are shortened. */
export function sameTitle(a: string, b: string): boolean {
  const [short, long] = [titleKey(a), titleKey(b)].sort((x, y) => x.length - y.length) as [
    string,
    string,
  ];
  return short.length >= LEAST_KEY && long.includes(short);
}

/**
 * The longest heading that one of the titles names, since the site's name may be a heading as well
 * as a part of the title; empty where none does.
 */
export function headlineAmong(headings: readonly string[], titles: readonly string[]): string {
  const named = headings.filter((heading) => titles.some((title) => sameTitle(heading, title)));
  return named.reduce((best, heading) => (heading.length > best.length ? heading : best), '');
}
