/** What is between the headline of an article and its body: byline, dates, captions. */
import { LABELED_DATE } from '../../sites/general/date-patterns';
import type { PageRules } from '../../sites/page-rules';
import { phrasePattern } from '../../sites/patterns';
import {
  afterEndOf,
  blockAround,
  collapse,
  endsBefore,
  findAll,
  hasProse,
  textNodes,
} from '../page-text';
import { attributeOf, childrenOf, contains, documentOf, textContentOf } from '../unclobbered';

export interface ArticleHeader {
  /** Date lines and bylines. */
  meta: Element[];
  captions: Element[];
  /** Empty where the page shows none. */
  provider: string;
  byline: string;
  /** Dates as written, from the date lines. */
  published: string;
  updated: string;
}

/** Text nodes looked at; share bars and tickers between headline and body are long. */
const MAX_TEXTS = 400;

/** Longer than any byline with a date; a longer text is prose that begins with a date. */
const MAX_DATE_LINE_LENGTH = 60;

const MAX_NAME_LENGTH = 80;

export function readArticleHeader(
  headline: Element | null,
  body: Element,
  rules: PageRules,
): ArticleHeader {
  const isBetween = (element: Element) =>
    headline !== null && endsBefore(headline, element) && endsBefore(element, body);
  const found = (selectors: readonly string[]) =>
    findAll(documentOf(body), selectors).filter(isBetween);
  const nameIn = (selectors: readonly string[]) =>
    found(selectors)
      .map(nameOf)
      .find((name) => name !== '') ?? '';
  const tools = toolSelectors(rules);
  const meta = found(rules.meta).flatMap((element) => withoutTools(element, tools));
  const captions = found(rules.captions);
  const metaText = phrasePattern(rules.metaText);
  const captionText = phrasePattern(rules.captionText);
  let count = 0;
  for (const node of textsBetween(headline, body)) {
    if (++count > MAX_TEXTS) break;
    const element = node.parentElement;
    const text = node.data.trim();
    if (text === '' || element === null || contains(element, body)) continue;
    if (text.length <= MAX_DATE_LINE_LENGTH && metaText.test(text)) meta.push(element);
    const block = captionText.test(text) ? blockAround(node) : null;
    if (block !== null && !contains(block, body)) captions.push(block);
  }
  const provider = nameIn(rules.provider);
  const byline = nameIn(rules.byline);
  return { meta, captions, provider, byline, ...datesIn(meta) };
}

/** The first date of each kind. */
function datesIn(meta: readonly Element[]): { published: string; updated: string } {
  const dates = { published: '', updated: '' };
  const labeledDate = new RegExp(LABELED_DATE, 'gu');
  for (const element of meta) {
    for (const { groups } of collapse(textContentOf(element)).matchAll(labeledDate)) {
      const { updated, date = '' } = groups!;
      dates[updated === undefined ? 'published' : 'updated'] ||= date;
    }
  }
  return dates;
}

/** Selectors of what readers act with: buttons that share, print and save. */
function toolSelectors({ clutter, clutterText }: PageRules): string[] {
  const shares = clutterText.flatMap(({ selectors = [] }) => selectors);
  return [...clutter.flatMap(({ selectors }) => selectors), ...shares, 'button', '[role=button]'];
}

/**
 * A date line, or its children that are not tools: some sites put their share bars into it, and
 * what is annotated stays where all but the article is hidden.
 */
function withoutTools(line: Element, tools: readonly string[]): Element[] {
  const found = findAll(line, tools);
  if (found.includes(line)) return [];
  if (found.length === 0) return hasProse(line) ? [line] : [];
  return [...childrenOf(line)].flatMap((child) => withoutTools(child, tools));
}

/** The prose between a headline and what begins after it. */
export function* textsBetween(headline: Element | null, next: Element): Generator<Text> {
  if (headline === null) return;
  const isAfterNext = afterEndOf(next);
  for (const node of textNodes(documentOf(next).body, undefined, headline)) {
    if (contains(next, node) || isAfterNext(node)) return;
    if (!contains(headline, node)) yield node;
  }
}

/** The name that an element shows: its text, or the `alt` text of a picture. */
function nameOf(element: Element): string {
  const alt = attributeOf(element, 'alt') ?? '';
  const name = alt || textContentOf(element);
  return collapse(name.slice(0, MAX_NAME_LENGTH));
}
