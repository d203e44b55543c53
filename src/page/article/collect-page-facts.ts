import {
  MAX_ADDRESS,
  MAX_FACT,
  MAX_FACTS,
  MAX_LINKED_DATA,
  MAX_LINKED_DATA_TOTAL,
  type PageFacts,
} from '../../sites/page-facts';
import type { WhyKey } from '../../sites/page-judgement';
import { addressOf } from '../address';
import { countScripts, isForeign } from '../japanese';
import { collapse, proseOf } from '../page-text';
import { attributeOf, textContentOf } from '../unclobbered';

/** A page that may be Japanese has so many kana in its title and its first text. */
const GLANCE_LENGTH = 10_000;
const MIN_KANA = 10;

/** A frame that is narrower or lower, in CSS pixels, holds an advertisement or a control. */
const MIN_FRAME_SIZE = 400;

function isSmallFrame({ defaultView: view }: Document): boolean {
  if (view === null || view === view.top) return false;
  return Math.min(view.innerWidth, view.innerHeight) < MIN_FRAME_SIZE;
}

/** Whether there is a page to look at: no image, no feed, no PDF. */
function isReadable(document: Document): boolean {
  return (
    document.body !== null && /^(?:text\/html|application\/xhtml\+xml)$/u.test(document.contentType)
  );
}

/**
 * A glance at the language that the page names, its title and its first text. A page without any
 * text counts: its text may still come.
 */
export function mayBeJapanese(document: Document): boolean {
  if (/^ja\b/iu.test(document.documentElement.lang)) return true;
  const text = proseOf(document.body, GLANCE_LENGTH);
  // A title is short, and says more than the first links of the navigation.
  const kana = 3 * countScripts(document.title).kana + countScripts(text).kana;
  return kana >= MIN_KANA || text.trim() === '';
}

/**
 * Why no request about this page is needed, or null.
 * Says that a page is in another language only where there is enough text to see it.
 */
export function reasonToSkip(document: Document): WhyKey | null {
  if (isSmallFrame(document)) return 'whySmallFrame';
  if (!isReadable(document)) return 'whyNotReadable';
  if (mayBeJapanese(document)) return null;
  const count = countScripts(document.title + proseOf(document.body, GLANCE_LENGTH));
  return isForeign(count) ? 'whyNotJapanese' : 'whyNotArticle';
}

/** The headings that may be the headline. */
export interface Headings {
  /** The h1 elements. */
  first: readonly Element[];
  /** The h2 elements, and what the page itself calls its headline. */
  second: readonly Element[];
}

export function headingsOf(document: Document): Headings {
  const some = (selector: string) => [...document.querySelectorAll(selector)].slice(0, MAX_FACTS);
  return { first: some('h1'), second: some('h2,[itemprop=headline]') };
}

/** The text of a heading as it goes to the background and comes back. */
export function headingText(heading: Element): string {
  return cut(collapse(proseOf(heading, MAX_FACT)));
}

export function collectFacts(document: Document): PageFacts {
  const some = (selector: string) => [...document.querySelectorAll(selector)].slice(0, MAX_FACTS);
  const { first, second } = headingsOf(document);
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]');
  return {
    url: addressOf(document).slice(0, MAX_ADDRESS),
    title: cut(document.title),
    canonical: cut(canonical?.getAttribute('href')),
    metas: some('meta[content]').map((meta) => [
      cut(attributeOf(meta, 'property') ?? attributeOf(meta, 'name')),
      cut(attributeOf(meta, 'content')),
    ]),
    linkedData: withinBounds(
      some('script[type="application/ld+json"]').map((script) => textContentOf(script)),
    ),
    headings: textsOf(first),
    subheadings: textsOf(second),
    microdata: microdataOf(document),
  };
}

function cut(text: string | null | undefined): string {
  return (text ?? '').slice(0, MAX_FACT);
}

function textsOf(headings: readonly Element[]): string[] {
  return headings.map(headingText).filter((text) => text !== '');
}

function withinBounds(linkedData: readonly string[]): string[] {
  let room = MAX_LINKED_DATA_TOTAL;
  return linkedData.filter(({ length }) => {
    if (length > Math.min(room, MAX_LINKED_DATA)) return false;
    room -= length;
    return true;
  });
}

/** The first names of the page's microdata, each once. */
function microdataOf(document: Document): string[] {
  const names = new Set<string>();
  for (const element of document.querySelectorAll('[itemtype],[itemprop]')) {
    const type = attributeOf(element, 'itemtype') ?? '';
    names.add(cut(type.slice(type.lastIndexOf('/') + 1)));
    names.add(cut(attributeOf(element, 'itemprop')));
    if (names.size > MAX_FACTS) break;
  }
  names.delete('');
  return [...names].slice(0, MAX_FACTS);
}
