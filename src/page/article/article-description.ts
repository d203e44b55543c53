/** What recognition says of an article once it knows where it stands. */
import { DATELINE } from '../../sites/general/report-patterns';
import type { Article } from './article';
import type { Paragraph } from './article-block';
import type { ArticleText } from './article-text';
import { isBetweenParagraphs } from '../clutter/clutter-bounds';
import type { JudgedPage } from './judged-page';
import { labelsIn } from './labels';
import { readLead } from './lead';
import { standfirstsOf } from './standfirst';
import { collapse, findAll, isWithin, proseLength, proseOf } from '../page-text';
import { documentOf, findBelow, parentElementOf } from '../unclobbered';

export interface Find {
  headline: Element | null;
  /** All paragraphs of the page. */
  all: readonly Paragraph[];
  /** Without paragraphs where a profile names the body: what it holds is then the article. */
  text: ArticleText;
  foundBy: Article['foundBy'];
}

/** How much of the body is read for the dateline, in UTF-16 units. */
const OPENING = 200;

export function describe(page: JudgedPage, { headline, all, text, foundBy }: Find): Article {
  const { rules } = page;
  const { body } = text;
  const length = proseLength(body);
  const inside = (selectors: readonly string[]) =>
    findAll(body, selectors).filter((element) => element !== body);
  const lead = readLead(headline, body, rules);
  const source = lead.provider || page.source;
  const byline = lead.byline || page.byline;
  const roots = inOrder([
    headline,
    ...lead.meta,
    ...lead.captions,
    ...standfirstsOf(headline, body, all, rules),
    ...findAll(documentOf(body), rules.extraRoots),
    body,
  ]);
  // Widgets, and the clutter between the paragraphs, which is no text to learn from either.
  const skip = [
    ...text.skip,
    ...labelsIn(
      roots.filter((root) => root !== headline),
      lead.meta,
      rules,
    ),
    ...text.paragraphs.filter((one) => one.text === source).map((one) => one.block),
    ...inside(rules.skip).filter((element) => proseLength(element) < length),
    ...inside(rules.clutter.flatMap((rule) => rule.selectors)).filter((element) =>
      isBetweenParagraphs(element, body, length),
    ),
  ];
  return {
    headline: headline ? collapse(proseOf(headline)) : page.title,
    headlineElement: headline,
    body,
    roots,
    skip: inOrder(skip),
    captions: inOrder([...lead.captions, ...text.captions, ...inside(rules.captions)]),
    source,
    byline: byline === source ? '' : byline,
    dateline: DATELINE.exec(proseOf(body, OPENING))?.[0].trim() ?? '',
    published: page.published || lead.published,
    updated: page.updated || lead.updated,
    url: page.url,
    foundBy,
  };
}

/** In document order, none inside another. */
function inOrder(elements: readonly (Element | null)[]): Element[] {
  const given = new Set(elements.filter((element) => element !== null));
  const [first] = given;
  if (given.size < 2 || !first) return [...given];
  // One walk: of two siblings the browser tells the order only by passing all between them.
  return [...findBelow(documentOf(first), '*')].filter(
    (element) => given.has(element) && !isWithin(parentElementOf(element), given),
  );
}
