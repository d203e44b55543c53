/**
 * What a publisher writes around a headline to lead into the text: the standfirst below it, and the
 * title of a series (the kicker) above it.
 */
import type { PageRules } from '../../sites/page-rules';
import { phrasePattern } from '../../sites/patterns';
import { afterEndOf, collapse, findAll, proseOf } from '../page-text';
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
import type { TextBlock } from './text-block';

/** A shorter text between headline and body may be a label. In UTF-16 units. */
const MIN_STANDFIRST_LENGTH = 30;
const MAX_STANDFIRSTS = 3;

/** A series is named in a few words: 河崎真澄の中台両岸特派員. */
const MIN_SERIES_LENGTH = 4;
const MAX_SERIES_LENGTH = 40;

/** Next to a headline these lead away from the article. */
const ELSEWHERE = 'nav, ul, ol, a, button, [class*="breadcrumb" i]';

/** In document order, none inside the body. */
export function standfirstsOf(
  headline: Element | null,
  body: Element,
  blocks: readonly TextBlock[],
  rules: PageRules,
): Element[] {
  if (headline === null) return [];
  const clutterText = phrasePattern(rules.clutterText.flatMap(({ phrases }) => phrases));
  const bodyText = collapse(textContentOf(body));
  const isAfterHeadline = afterEndOf(headline);
  const isAfterBody = afterEndOf(body);
  const isStandfirst = ({ element, text, isProse }: TextBlock) =>
    isProse &&
    text.length >= MIN_STANDFIRST_LENGTH &&
    isAfterHeadline(element) &&
    !isAfterBody(element) &&
    !contains(body, element) &&
    !contains(element, body) &&
    !clutterText.test(text) &&
    !isInClutter(element, rules) &&
    // Some pages repeat it in the body.
    !bodyText.includes(collapse(text));
  const below = blocks.filter(isStandfirst).slice(0, MAX_STANDFIRSTS);
  return [...seriesAbove(headline, rules), ...below.map(({ element }) => element)];
}

/** A line right above the headline that is also in the title of the page: the name of a series. */
function seriesAbove(headline: Element, rules: PageRules): Element[] {
  const line = lineAbove(headline);
  if (line === null) return [];
  const name = collapse(proseOf(line, MAX_SERIES_LENGTH + 1));
  const isSeries =
    name.length >= MIN_SERIES_LENGTH &&
    name.length <= MAX_SERIES_LENGTH &&
    documentOf(headline).title.includes(name) &&
    !textContentOf(headline).includes(name) &&
    !matches(line, ELSEWHERE) &&
    !hasBelow(line, 'li, time') &&
    findAll(line, rules.meta).length === 0;
  return isSeries ? [line] : [];
}

/** The element before the headline, or before the box around it. */
function lineAbove(headline: Element): Element | null {
  const before = previousElementOf(headline);
  if (before !== null) return before;
  const box = parentElementOf(headline);
  return box === null || localNameOf(box) === 'body' ? null : previousElementOf(box);
}

/** Is it in an element that the site's profile calls clutter? */
function isInClutter(block: Element, { clutter }: PageRules): boolean {
  const selectors = clutter.flatMap((rule) => rule.selectors);
  for (let e: Element | null = block; e !== null; e = parentElementOf(e)) {
    const element = e;
    if (selectors.some((selector) => matchesIfKnown(element, selector))) return true;
  }
  return false;
}

/** A selector that this browser does not know matches nothing. */
function matchesIfKnown(element: Element, selector: string): boolean {
  try {
    return matches(element, selector);
  } catch {
    return false;
  }
}
