import type { PageJudgement } from '../sites/page-judgement';
import type { SiteProfile } from '../sites/profile';
import { phrasePattern } from './phrase-pattern';
import { blockAround, collapse, findAll, isBefore, textNodes } from './page-text';

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

export function readLead(
  headline: Element | null,
  body: Element,
  { profile, marks }: PageJudgement,
): Lead {
  const isBetween = (element: Element) =>
    headline !== null &&
    isBefore(headline, element) &&
    !headline.contains(element) &&
    isBefore(element, body) &&
    !element.contains(body);
  const found = (selectors: readonly string[]) =>
    findAll(body.ownerDocument, selectors).filter(isBetween);
  const nameIn = (selectors: readonly string[]) => found(selectors).map(nameOf).find(Boolean) ?? '';
  const lead: Lead = {
    meta: found(profile.meta),
    captions: found(profile.captions),
    provider: nameIn(profile.provider),
    byline: nameIn(profile.byline),
    published: '',
    updated: '',
  };
  findByText(headline, body, profile, lead);
  const dates = new RegExp(marks.dateAndTime, 'g');
  for (const element of lead.meta) {
    for (const [, isUpdate, date = ''] of collapse(element.textContent).matchAll(dates)) {
      lead[isUpdate ? 'updated' : 'published'] ||= date;
    }
  }
  return lead;
}

function findByText(
  headline: Element | null,
  body: Element,
  profile: SiteProfile,
  lead: Lead,
): void {
  const metaText = phrasePattern(profile.metaText);
  const captionText = phrasePattern(profile.captionText);
  let seen = 0;
  for (const node of textsBetween(headline, body)) {
    if (++seen > MOST_TEXTS) return;
    const element = node.parentElement;
    const text = node.data.trim();
    if (!text || !element || element.contains(body)) continue;
    if (text.length <= LONGEST_DATE_LINE && metaText.test(text)) lead.meta.push(element);
    const block = captionText.test(text) ? blockAround(node) : null;
    if (block && !block.contains(body)) lead.captions.push(block);
  }
}

/** The prose between a headline and what begins after it. */
export function* textsBetween(headline: Element | null, next: Element): Generator<Text> {
  if (!headline) return;
  for (const node of textNodes(next.ownerDocument.body, undefined, headline)) {
    if (!isBefore(node, next)) return;
    if (!headline.contains(node)) yield node;
  }
}

/** The name that an element shows: its text, or what it says in place of a picture. */
function nameOf(element: Element): string {
  return collapse((element.getAttribute('alt') || element.textContent).slice(0, 80));
}
