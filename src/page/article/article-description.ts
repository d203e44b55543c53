/** What recognition says of an article once it knows where it stands. */
import type { PageJudgement } from '../../sites/page-judgement';
import type { Article } from './article';
import type { Paragraph } from './article-block';
import type { ArticleText } from './article-text';
import { isBetweenParagraphs } from '../clutter/clutter-bounds';
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

export function describe(
  judgement: PageJudgement,
  { headline, all, text, foundBy }: Find,
): Article {
  const { profile, marks } = judgement;
  const { body } = text;
  const length = proseLength(body);
  const inside = (selectors: readonly string[]) =>
    findAll(body, selectors).filter((element) => element !== body);
  const lead = readLead(headline, body, judgement);
  const source = lead.provider || judgement.source;
  const byline = lead.byline || judgement.byline;
  const roots = inOrder([
    headline,
    ...lead.meta,
    ...lead.captions,
    ...standfirstsOf(headline, body, all, judgement),
    ...findAll(documentOf(body), profile.extraRoots),
    body,
  ]);
  // Widgets, and the clutter between the paragraphs, which is no text to learn from either.
  const skip = [
    ...text.skip,
    ...labelsIn(
      roots.filter((root) => root !== headline),
      lead.meta,
      judgement,
    ),
    ...text.paragraphs.filter((one) => one.text === source).map((one) => one.block),
    ...inside(profile.skip).filter((element) => proseLength(element) < length),
    ...inside(profile.clutter.flatMap((rule) => rule.selectors)).filter((element) =>
      isBetweenParagraphs(element, body, length),
    ),
  ];
  return {
    headline: headline ? collapse(proseOf(headline)) : judgement.title,
    headlineElement: headline,
    body,
    roots,
    skip: inOrder(skip),
    captions: inOrder([...lead.captions, ...text.captions, ...inside(profile.captions)]),
    source,
    byline: byline === source ? '' : byline,
    dateline: new RegExp(marks.dateline, 'u').exec(proseOf(body, OPENING))?.[0].trim() ?? '',
    published: judgement.published || lead.published,
    updated: judgement.updated || lead.updated,
    url: judgement.url,
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
