import { CHALLENGE } from '../../sites/general/page-boxes';
import { MIN_EVIDENCE, type Sign, type SignKey, type WhyKey } from '../../sites/page-judgement';
import type { PageRules } from '../../sites/page-rules';
import { phrasePattern } from '../../sites/patterns';
import type { Article, Recognition } from './article';
import { findArticleBlock, paragraphsOf, type Paragraph } from './article-block';
import { describe, type Find } from './article-description';
import { readArticleText, readNamedText } from './article-text';
import type { JudgedPage } from './judged-page';
import { countScripts, isForeign, isJapanese } from '../japanese';
import { headingsOf, headingText } from './collect-page-facts';
import { collapse, findAll, hasProse, isBefore, proseLength, proseOf } from '../page-text';
import { textSigns } from './text-signs';
import { classNameOf, contains, parentElementOf } from '../unclobbered';

/** A news flash of one sentence is the shortest article of a known site. */
const LEAST_KANA = 8;
/** Of a site that is not known. */
const LEAST_KANA_UNKNOWN = 20;
/** Text that shows the language; the rest of a long article says nothing new. */
const LANGUAGE_SAMPLE = 3_000;

/** Longer than the names of sections, in UTF-16 units. */
const LEAST_HEADLINE = 10;

/** So much of a text's beginning is found nowhere else on its page, in UTF-16 units. */
const LEAST_OPENING = 16;

/** Signs that the popup names. */
const MOST_SIGNS = 4;

const WHY: Readonly<Record<Article['foundBy'], WhyKey>> = {
  profile: 'whyProfile',
  'profile-fallback': 'whyProfileFallback',
  'linked-data': 'whyLinkedData',
  heuristics: 'whyHeuristics',
};

/**
 * Is this page a Japanese news article, and where on it does the article stand? Reads the page
 * only; safe to call again after changes.
 * @param judgement what the background says of the page's site, address and head
 */
export function recognize(document: Document, page: JudgedPage): Recognition {
  const { rules, isKnownSite, verdict } = page;
  if (document.querySelector(CHALLENGE)) return no('whyChallenge', []);
  if (verdict === 'no') return no(listOr(page.why, document, rules), page.signs);
  const headline = headlineOf(document, page);
  const found = findByProfile(document, page, headline);
  // A list may keep linked data of the article that was read before it in the same tab.
  if (isKnownSite && verdict === 'perhaps' && !(found && headline)) {
    return no(listOr('whyNotArticle', document, rules), page.signs);
  }
  const find = found ?? findByText(document, page, headline);
  if (!find) return no(whyNoText(document, page), page.signs);
  const signs = isKnownSite ? page.signs : [...page.signs, ...textSigns(find, page)];
  const article = describe(page, find);
  const leastKana = isKnownSite ? LEAST_KANA : LEAST_KANA_UNKNOWN;
  if (!isJapanese(countScripts(sampleOf(find, article)), leastKana)) {
    const isOther = isForeign(countScripts(proseOf(article.body, LANGUAGE_SAMPLE)));
    return no(isOther ? 'whyNotJapanese' : 'whyTooLittle', []);
  }
  const evidence = signs.reduce((sum, { weight }) => sum + weight, 0);
  if (!isKnownSite && evidence < MIN_EVIDENCE) return no('whyNotArticle', signs);
  return { article, why: WHY[find.foundBy], signs: weightiest(signs, 1) };
}

function no(why: Recognition['why'], signs: readonly Sign[]): Recognition {
  return { article: null, why, signs: weightiest(signs, -1) };
}

/** The keys of the signs that spoke most for (1) or against (-1) an article. */
function weightiest(signs: readonly Sign[], side: 1 | -1): SignKey[] {
  return signs
    .filter(({ weight }) => weight * side > 0)
    .sort((a, b) => (b.weight - a.weight) * side)
    .slice(0, MOST_SIGNS)
    .map(({ key }) => key);
}

function listOr(
  why: Recognition['why'],
  document: Document,
  { lists }: PageRules,
): Recognition['why'] {
  return findAll(document, lists).length > 0 ? 'whyListPage' : why;
}

function headlineOf(document: Document, { rules, headline }: JudgedPage): Element | null {
  const named = (one: Element) => headline !== '' && headingText(one) === headline;
  return (
    findAll(document, rules.headline).find(hasProse) ??
    headingsOf(document).flat().find(named) ??
    null
  );
}

function findByProfile(
  document: Document,
  { rules }: JudgedPage,
  headline: Element | null,
): Find | null {
  for (const [way, selectors] of rules.body.entries()) {
    const found = findAll(document, selectors).filter(hasProse);
    const main = longest(found);
    if (!main) continue;
    // Some sites part an article in several elements of one kind.
    const parts = found.filter(
      (one) => one === main || (classNameOf(one) === classNameOf(main) && !contains(one, main)),
    );
    const foundBy = way === 0 ? 'profile' : 'profile-fallback';
    const all = paragraphsOf(document, headline);
    return { headline, all, text: readNamedText(all, parts, headline), foundBy };
  }
  return null;
}

function longest(elements: readonly Element[]): Element | undefined {
  if (elements.length < 2) return elements[0];
  const lengths = elements.map((one) => proseLength(one));
  return elements[lengths.indexOf(Math.max(...lengths))];
}

/** By the opening of the text that the linked data give, or by the text alone. */
function findByText(
  document: Document,
  { rules, opening }: JudgedPage,
  headline: Element | null,
): Find | null {
  const clutter = phrasePattern(rules.clutterText.flatMap((rule) => rule.phrases));
  const paragraphs = paragraphsOf(document, headline);
  const dense = findArticleBlock(paragraphs, (text) => clutter.test(text));
  const anchor = opening && anchorOf(opening, paragraphs);
  const block = anchor && !contains(dense, anchor) ? parentElementOf(anchor) : dense;
  if (!block) return null;
  headline ??= nearestHeading(document, block);
  const text = readArticleText(paragraphs, block, headline);
  if (text.paragraphs.length === 0) return null;
  return { headline, all: paragraphs, text, foundBy: anchor ? 'linked-data' : 'heuristics' };
}

/** The last heading above the text that is longer than the name of a section. */
function nearestHeading(document: Document, block: Element): Element | null {
  const isAbove = (one: Element) =>
    isBefore(one, block) && headingText(one).length >= LEAST_HEADLINE;
  return (
    headingsOf(document)
      .map((headings) => headings.findLast(isAbove))
      .find(Boolean) ?? null
  );
}

/** The paragraph that begins as the publisher says that the text does. */
function anchorOf(opening: string, paragraphs: readonly Paragraph[]): Element | undefined {
  return paragraphs.find(
    ({ text }) =>
      text.length >= LEAST_OPENING && collapse(text).startsWith(opening.slice(0, LEAST_OPENING)),
  )?.block;
}

/** Why no text was found on a page that could have been an article's. */
function whyNoText(document: Document, { isKnownSite, signs }: JudgedPage): WhyKey {
  if (isForeign(countScripts(proseOf(document.body, LANGUAGE_SAMPLE)))) return 'whyNotJapanese';
  const evidence = signs.reduce((sum, { weight }) => sum + weight, 0);
  return isKnownSite || evidence >= MIN_EVIDENCE - 1 ? 'whyNoText' : 'whyNotArticle';
}

/** The text that must be Japanese: lists of places and people at the end of a report have few kana. */
function sampleOf({ text }: Find, { body, skip }: Article): string {
  const sentences = text.paragraphs.filter((one) => one.isProse).map((one) => one.text);
  const left = new Set(skip);
  return sentences.join('') || proseOf(body, LANGUAGE_SAMPLE, (element) => left.has(element));
}
