/** Pages that put the next article below the one that was read to its end. */
import type { Article } from './article';
import { paragraphsOf } from './article-block';
import { describe } from './article-description';
import type { JudgedPage } from './judged-page';
import { readNamedText } from './article-text';
import { countScripts } from '../japanese';
import { findAll, isBefore, isPast, proseOf } from '../page-text';
import { boundsOf, classListOf, contains, localNameOf } from '../unclobbered';

/** What an article must hold to be read on: a teaser of the next one has less. */
const LEAST_STOPS = 2;
const LEAST_KANA = 30;

/**
 * The next article that stands below the last one: its body and its headline are marked as those of
 * the first one are. Its roots are added to those of the first one.
 */
export function appendNext(document: Document, article: Article, page: JudgedPage): boolean {
  const { body, headlineElement, foundBy, appended = [] } = article;
  const last = appended.at(-1)?.body ?? body;
  const next = alike(document, body).find((other) => isPast(last, other) && isArticle(other));
  if (!next) return false;
  const between = (heading: Element) => isPast(last, heading) && isBefore(heading, next);
  const headings = headlineElement ? alike(document, headlineElement) : [];
  const headline = headings.filter(between).at(-1) ?? null;
  const all = paragraphsOf(document, headline);
  const text = readNamedText(all, [next], headline);
  const found = describe(
    { ...page, title: article.headline, byline: '', published: '', updated: '' },
    { headline, all, text, foundBy },
  );
  article.appended = [...appended, found];
  article.roots = [...new Set([...article.roots, ...found.roots])];
  article.skip = [...article.skip, ...found.skip];
  return true;
}

/** The article among these that a place on the page belongs to. */
export function articleAt(article: Article, place: Element): Article {
  const isIn = ({ roots }: Article) => roots.some((root) => contains(root, place));
  return article.appended?.find(isIn) ?? article;
}

/** The article that the reader has come to: the last that begins on the screen or above it. */
export function articleInView(article: Article): Article {
  const isReached = ({ headlineElement, body }: Article) =>
    boundsOf(headlineElement ?? body).top < innerHeight;
  return article.appended?.findLast(isReached) ?? article;
}

/** Elements of the same name and classes; a name says enough only of an article or a heading. */
function alike(document: Document, element: Element): Element[] {
  const classes = [...classListOf(element)].map((name) => `.${CSS.escape(name)}`).join('');
  return classes || /^(?:article|h\d)$/.test(localNameOf(element))
    ? findAll(document, [localNameOf(element) + classes])
    : [];
}

function isArticle(element: Element): boolean {
  const { stops, kana } = countScripts(proseOf(element));
  return stops >= LEAST_STOPS && kana >= LEAST_KANA;
}
