import { LABELED_DATE } from '../../sites/general/dates';
import type { PageRules } from '../../sites/page-rules';
import { phrasePattern } from '../../sites/patterns';
import { behind, blockAround, collapse, findAll, hasProse, isPast, textNodes } from '../page-text';
import { attributeOf, childrenOf, contains, documentOf, textContentOf } from '../unclobbered';

/** What stands between the headline and the body. */
export interface Lead {
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
const MOST_TEXTS = 400;

/** Longer than any byline with a date; beyond it the text is prose that begins with a date. */
const LONGEST_DATE_LINE = 60;

export function readLead(headline: Element | null, body: Element, rules: PageRules): Lead {
  const isBetween = (element: Element) =>
    headline !== null && isPast(headline, element) && isPast(element, body);
  const found = (selectors: readonly string[]) =>
    findAll(documentOf(body), selectors).filter(isBetween);
  const tools = toolsIn(rules);
  const nameIn = (selectors: readonly string[]) => found(selectors).map(nameOf).find(Boolean) ?? '';
  const lead: Lead = {
    meta: found(rules.meta).flatMap((element) => withoutTools(element, tools)),
    captions: found(rules.captions),
    provider: nameIn(rules.provider),
    byline: nameIn(rules.byline),
    published: '',
    updated: '',
  };
  const metaText = phrasePattern(rules.metaText);
  const captionText = phrasePattern(rules.captionText);
  let seen = 0;
  for (const node of textsBetween(headline, body)) {
    if (++seen > MOST_TEXTS) break;
    const element = node.parentElement;
    const text = node.data.trim();
    if (!text || !element || contains(element, body)) continue;
    if (text.length <= LONGEST_DATE_LINE && metaText.test(text)) lead.meta.push(element);
    const block = captionText.test(text) ? blockAround(node) : null;
    if (block && !contains(block, body)) lead.captions.push(block);
  }
  const dates = new RegExp(LABELED_DATE, 'gu');
  for (const element of lead.meta) {
    for (const { groups } of collapse(textContentOf(element)).matchAll(dates)) {
      const { updated, date = '' } = groups!;
      lead[updated === undefined ? 'published' : 'updated'] ||= date;
    }
  }
  return lead;
}

/** Selectors of what readers act with: buttons that share, print and save. */
function toolsIn({ clutter, clutterText }: PageRules): string[] {
  const shares = clutterText.flatMap(({ selectors }) => selectors ?? []);
  return [...clutter.flatMap(({ selectors }) => selectors), ...shares, 'button', '[role=button]'];
}

/**
 * The parts of a date line that are no tools, or the line itself: what is read of it stays where all
 * but the article goes, and some sites put their share bars in.
 */
function withoutTools(line: Element, tools: readonly string[]): Element[] {
  const found = findAll(line, tools);
  if (found.includes(line)) return [];
  if (found.length === 0) return hasProse(line) ? [line] : [];
  return [...childrenOf(line)].flatMap((child) => withoutTools(child, tools));
}

/** The prose between a headline and what begins after it. */
export function* textsBetween(headline: Element | null, next: Element): Generator<Text> {
  if (!headline) return;
  const isBehind = behind(next);
  for (const node of textNodes(documentOf(next).body, undefined, headline)) {
    if (contains(next, node) || isBehind(node)) return;
    if (!contains(headline, node)) yield node;
  }
}

/** The name that an element shows: its text, or what it says in place of a picture. */
function nameOf(element: Element): string {
  return collapse((attributeOf(element, 'alt') || textContentOf(element)).slice(0, 80));
}
