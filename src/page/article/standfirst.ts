/**
 * What a publisher writes around a headline to lead into the text: the standfirst below it, and the
 * title of a series above it.
 */
import type { PageRules } from '../../sites/page-rules';
import { phrasePattern } from '../../sites/patterns';
import type { Paragraph } from './article-block';
import { behind, collapse, findAll, proseOf } from '../page-text';
import {
  contains,
  documentOf,
  hasBelow,
  localNameOf,
  matches,
  parentElementOf,
  previousElementOf,
  textContentOf,
} from '../unclobbered';

/** Between headline and text only what cannot be a label counts, in UTF-16 units. */
const LEAST_STANDFIRST = 30;
const MOST_STANDFIRSTS = 3;

/** A series is named in a few words: 河崎真澄の中台両岸特派員. */
const LEAST_SERIES = 4;
const LONGEST_SERIES = 40;

/** Beside a headline they lead away from the article. */
const ELSEWHERE = 'nav, ul, ol, a, button, [class*="breadcrumb" i]';

/** In document order, none inside the body. */
export function standfirstsOf(
  headline: Element | null,
  body: Element,
  all: readonly Paragraph[],
  rules: PageRules,
): Element[] {
  if (!headline) return [];
  const clutter = phrasePattern(rules.clutterText.flatMap((rule) => rule.phrases));
  const inBody = collapse(textContentOf(body));
  const isBehindHeadline = behind(headline);
  const isBehindBody = behind(body);
  const isStandfirst = ({ block, text, isProse }: Paragraph) =>
    isProse &&
    text.length >= LEAST_STANDFIRST &&
    isBehindHeadline(block) &&
    !isBehindBody(block) &&
    !contains(body, block) &&
    !contains(block, body) &&
    !clutter.test(text) &&
    !isClutter(block, rules) &&
    // Some pages say it twice.
    !inBody.includes(collapse(text));
  const below = all.filter(isStandfirst).slice(0, MOST_STANDFIRSTS);
  return [...seriesAbove(headline, rules), ...below.map(({ block }) => block)];
}

/** A line right above the headline that the title of the page has too: it names the series. */
function seriesAbove(headline: Element, rules: PageRules): Element[] {
  const { title } = documentOf(headline);
  const box = parentElementOf(headline);
  const isBox = box !== null && localNameOf(box) !== 'body';
  const line = previousElementOf(headline) ?? (isBox ? previousElementOf(box) : null);
  if (!line) return [];
  const name = collapse(proseOf(line, LONGEST_SERIES + 1));
  const isSeries =
    name.length >= LEAST_SERIES &&
    name.length <= LONGEST_SERIES &&
    title.includes(name) &&
    !textContentOf(headline).includes(name) &&
    !matches(line, ELSEWHERE) &&
    !hasBelow(line, 'li, time') &&
    findAll(line, rules.meta).length === 0;
  return isSeries ? [line] : [];
}

/** Is it in something that the site's profile calls clutter? */
function isClutter(block: Element, rules: PageRules): boolean {
  const selectors = rules.clutter.flatMap((rule) => rule.selectors);
  for (let e: Element | null = block; e; e = parentElementOf(e)) {
    if (selectors.some((selector) => isOfKind(e, selector))) return true;
  }
  return false;
}

/** A selector that this browser does not know matches nothing. */
function isOfKind(element: Element, selector: string): boolean {
  try {
    return matches(element, selector);
  } catch {
    return false;
  }
}
