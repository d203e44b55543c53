import type { SiteProfile } from '../sites/profile';
import { phrasePattern } from './phrase-pattern';
import { blockAround, collapse, findAll, isBefore } from './page-text';

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

export const DATE = /\d{4}\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}日?(?:\s*\d{1,2}[:時]\d{2}分?)?/;
const UPDATED = /更新|Updated/;

/** Longer than any byline with a date; beyond it the text is prose that begins with a date. */
const LONGEST_DATE_LINE = 60;

export function readLead(headline: Element | null, body: Element, profile: SiteProfile): Lead {
  const lead: Lead = {
    meta: [],
    captions: [],
    provider: '',
    byline: '',
    published: '',
    updated: '',
  };
  if (!headline || headline.contains(body) || !isBefore(headline, body)) return lead;
  const between = (element: Element) =>
    isBefore(headline, element) &&
    !headline.contains(element) &&
    isBefore(element, body) &&
    !element.contains(body);
  const found = (selectors: readonly string[]) =>
    findAll(body.ownerDocument, selectors).filter(between);

  lead.meta = found(profile.meta);
  lead.captions = found(profile.captions);
  findByText(headline, body, profile, lead);
  lead.provider = found(profile.provider).map(nameOf).find(Boolean) ?? '';
  lead.byline = found(profile.byline).map(nameOf).find(Boolean) ?? '';
  readDates(lead);
  return lead;
}

function findByText(headline: Element, body: Element, profile: SiteProfile, lead: Lead): void {
  const metaText = phrasePattern(profile.metaText);
  const captionText = phrasePattern(profile.captionText);
  const walker = body.ownerDocument.createTreeWalker(
    body.ownerDocument.documentElement,
    NodeFilter.SHOW_TEXT,
  );
  walker.currentNode = headline;
  for (let i = 0; i < MOST_TEXTS; i++) {
    const node = walker.nextNode();
    if (!node || body.contains(node) || !isBefore(node, body)) return;
    const element = node.parentElement;
    const text = node.textContent?.trim();
    if (!text || !element || headline.contains(element) || element.contains(body)) continue;
    if (text.length <= LONGEST_DATE_LINE && metaText.test(text)) lead.meta.push(element);
    const block = captionText.test(text) ? blockAround(node) : null;
    if (block && !block.contains(body)) lead.captions.push(block);
  }
}

/** The name that an element shows: its text, or what it says in place of a picture. */
function nameOf(element: Element): string {
  return collapse((element.getAttribute('alt') || element.textContent).slice(0, 80));
}

function readDates(lead: Lead): void {
  for (const element of lead.meta) {
    for (const line of collapse(element.textContent).split(/(?=更新|発行|Updated|Published)/)) {
      const date = DATE.exec(line)?.[0];
      if (!date) continue;
      if (UPDATED.test(line)) lead.updated ||= date;
      else lead.published ||= date;
    }
  }
}
