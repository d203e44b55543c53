/** What is said of an article once it is known where on the page it is. */
import { DATELINE } from '../../sites/general/report-patterns';
import { isBetweenParagraphs } from '../clutter/clutter-bounds';
import { collapse, findAll, isWithin, proseLength, proseOf } from '../page-text';
import { documentOf, findBelow, parentElementOf } from '../unclobbered';
import type { Article } from './article';
import { readArticleHeader } from './article-header';
import type { ArticleText } from './article-text';
import type { JudgedPage } from './judged-page';
import { labelsIn } from './labels';
import { standfirstsOf } from './standfirst';
import type { TextBlock } from './text-block';

/** Where on a page an article was found. */
export interface ArticleMatch {
  headline: Element | null;
  /** All text blocks of the page. */
  blocks: readonly TextBlock[];
  /** Without paragraphs where a profile names the body: all that it holds is then the article. */
  text: ArticleText;
  foundBy: Article['foundBy'];
}

/** The dateline is looked for in so much of the body, in UTF-16 units. */
const OPENING_LENGTH = 200;

export function describeArticle(page: JudgedPage, match: ArticleMatch): Article {
  const { rules } = page;
  const { headline, blocks, text, foundBy } = match;
  const { body } = text;
  const length = proseLength(body);
  const inBody = (selectors: readonly string[]) =>
    findAll(body, selectors).filter((element) => element !== body);
  const header = readArticleHeader(headline, body, rules);
  const source = header.provider || page.source;
  const byline = header.byline || page.byline;
  const roots = inOrder([
    headline,
    ...header.meta,
    ...header.captions,
    ...standfirstsOf(headline, body, blocks, rules),
    ...findAll(documentOf(body), rules.extraRoots),
    body,
  ]);
  const rootsBelowHeadline = roots.filter((root) => root !== headline);
  const sourceLines = text.paragraphs.filter((one) => one.text === source);
  // Widgets, and the clutter between the paragraphs.
  const skip = [
    ...text.skip,
    ...labelsIn(rootsBelowHeadline, header.meta, rules),
    ...sourceLines.map(({ element }) => element),
    ...inBody(rules.skip).filter((element) => proseLength(element) < length),
    ...inBody(rules.clutter.flatMap(({ selectors }) => selectors)).filter((element) =>
      isBetweenParagraphs(element, body, length),
    ),
  ];
  return {
    headline: headline === null ? page.title : collapse(proseOf(headline)),
    headlineElement: headline,
    body,
    roots,
    skip: inOrder(skip),
    captions: inOrder([...header.captions, ...text.captions, ...inBody(rules.captions)]),
    source,
    byline: byline === source ? '' : byline,
    dateline: DATELINE.exec(proseOf(body, OPENING_LENGTH))?.[0].trim() ?? '',
    published: page.published || header.published,
    updated: page.updated || header.updated,
    url: page.url,
    foundBy,
  };
}

/** In document order, none inside another. */
function inOrder(elements: readonly (Element | null)[]): Element[] {
  const given = new Set(elements.filter((element) => element !== null));
  const [first] = given;
  if (given.size < 2 || first === undefined) return [...given];
  // One walk for all: to compare the positions of two siblings, Chromium passes all between them.
  return [...findBelow(documentOf(first), '*')].filter(
    (element) => given.has(element) && !isWithin(parentElementOf(element), given),
  );
}
