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

/** How much text tells whether a page holds Japanese at all: UTF-16 units, and kana in them. */
const GLANCE = 10_000;
const ENOUGH_KANA = 10;

/** Whether there is a page to look at: no image, no feed, no PDF. */
export function isReadable(document: Document): boolean {
  return (
    document.body !== null && /^(?:text\/html|application\/xhtml\+xml)$/.test(document.contentType)
  );
}

/**
 * A glance at the language the page names, its title and its first texts. A page without any text
 * counts: its text may still come.
 */
export function mayBeJapanese(document: Document): boolean {
  if (/^ja\b/i.test(document.documentElement.lang)) return true;
  const text = proseOf(document.body, GLANCE);
  // A title is short, and says more than the first links of the navigation.
  const kana = 3 * countScripts(document.title).kana + countScripts(text).kana;
  return kana >= ENOUGH_KANA || text.trim() === '';
}

/**
 * Why this page is not worth a question to the background, as the key of a locale message, or null.
 * Says that a page is in another language only where there is enough text to see it.
 */
export function reasonToPass(document: Document): WhyKey | null {
  if (!isReadable(document)) return 'whyNotReadable';
  if (mayBeJapanese(document)) return null;
  const count = countScripts(document.title + proseOf(document.body, GLANCE));
  return isForeign(count) ? 'whyNotJapanese' : 'whyNotArticle';
}

/** The headings that may be the headline, those of the first rank before the others. */
export function headingsOf(document: Document): Element[][] {
  return ['h1', 'h2,[itemprop=headline]'].map((selector) =>
    [...document.querySelectorAll(selector)].slice(0, MAX_FACTS),
  );
}

/** The text of a heading as it goes to the background and comes back. */
export function headingText(heading: Element): string {
  return collapse(proseOf(heading, MAX_FACT)).slice(0, MAX_FACT);
}

export function collectFacts(document: Document): PageFacts {
  const some = (selector: string) => [...document.querySelectorAll(selector)].slice(0, MAX_FACTS);
  const cut = (text: string | null | undefined) => (text ?? '').slice(0, MAX_FACT);
  const [headings = [], subheadings = []] = headingsOf(document).map((elements) =>
    elements.map(headingText).filter(Boolean),
  );
  return {
    url: addressOf(document).slice(0, MAX_ADDRESS),
    title: cut(document.title),
    canonical: cut(
      document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.getAttribute('href'),
    ),
    metas: some('meta[content]').map((meta) => [
      cut(attributeOf(meta, 'property') ?? attributeOf(meta, 'name')),
      cut(attributeOf(meta, 'content')),
    ]),
    linkedData: withinBounds(
      some('script[type="application/ld+json"]').map((script) => textContentOf(script)),
    ),
    headings,
    subheadings,
    microdata: microdataOf(document, cut),
  };
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
function microdataOf(document: Document, cut: (text: string | null) => string): string[] {
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
