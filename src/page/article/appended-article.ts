/** Pages that append the next article below the one that was read to its end (infinite scroll). */
import { countScripts } from '../japanese';
import { endsBefore, findAll, isBefore, proseOf } from '../page-text';
import { classListOf, localNameOf } from '../unclobbered';
import type { Article } from './article';
import { describeArticle } from './article-description';
import { readNamedText } from './article-text';
import type { JudgedPage } from './judged-page';
import type { PageArticles } from './page-articles';
import { textBlocksOf } from './text-blocks';

/** An article has at least so many sentences and kana: a teaser of the next one has fewer. */
const MIN_STOPS = 2;
const MIN_KANA = 30;

/**
 * The next article below the last one, whose body and headline are marked up as those of the first
 * one are; null where there is none.
 */
export function findAppended(
  document: Document,
  { first, last }: PageArticles,
  page: JudgedPage,
): Article | null {
  const body = similarTo(document, first.body).find(
    (other) => endsBefore(last.body, other) && isArticle(other),
  );
  if (body === undefined) return null;
  const isBetween = (heading: Element) => endsBefore(last.body, heading) && isBefore(heading, body);
  const headings = first.headlineElement === null ? [] : similarTo(document, first.headlineElement);
  const headline = headings.filter(isBetween).at(-1) ?? null;
  const blocks = textBlocksOf(document, headline);
  const text = readNamedText(blocks, [body], headline);
  return describeArticle(
    { ...page, title: first.headline, byline: '', published: '', updated: '' },
    { headline, blocks, text, foundBy: first.foundBy },
  );
}

/** Elements of the same name and classes; a name alone says enough only of an article or a heading. */
function similarTo(document: Document, element: Element): Element[] {
  const name = localNameOf(element);
  const classes = [...classListOf(element)].map((one) => `.${CSS.escape(one)}`).join('');
  return classes !== '' || /^(?:article|h\d)$/u.test(name)
    ? findAll(document, [`${name}${classes}`])
    : [];
}

function isArticle(element: Element): boolean {
  const { stops, kana } = countScripts(proseOf(element));
  return stops >= MIN_STOPS && kana >= MIN_KANA;
}
