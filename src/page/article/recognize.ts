import { MIN_EVIDENCE, type Sign, type WhyKey } from '../../sites/page-judgement';
import { phrasePattern } from '../../sites/patterns';
import { countScripts, isForeign, isJapanese } from '../japanese';
import { collapse, findAll, hasProse, isBefore, proseLength, proseOf } from '../page-text';
import type { ArticleTrace } from '../page-trace';
import { classNameOf, contains, parentElementOf } from '../unclobbered';
import type { Article, Recognition } from './article';
import { describeArticle, type ArticleMatch } from './article-description';
import { readArticleText, readNamedText } from './article-text';
import { headingsOf, headingText } from './collect-page-facts';
import type { JudgedPage } from './judged-page';
import { isChallenge, listPageOr, noArticle, weightiest } from './rejected-page';
import type { TextBlock } from './text-block';
import { findArticleBlock, textBlocksOf } from './text-blocks';
import { signsOfText } from './text-signs';

/** A news flash of one sentence is the shortest article of a known site. */
const MIN_KANA = 8;
const MIN_KANA_UNKNOWN_SITE = 20;
/** So much text shows the language, in UTF-16 units; the rest of a long article adds nothing. */
const LANGUAGE_SAMPLE = 3_000;

/** Longer than the names of sections, in UTF-16 units. */
const MIN_HEADLINE_LENGTH = 10;

/** An opening of this length occurs only once on a page. In UTF-16 units. */
const OPENING_LENGTH = 16;

const WHY: Readonly<Record<Article['foundBy'], WhyKey>> = {
  profile: 'whyProfile',
  'profile-fallback': 'whyProfileFallback',
  'linked-data': 'whyLinkedData',
  heuristics: 'whyHeuristics',
};

/**
 * Is this page a Japanese news article, and where on the page is it? Only reads the page; may be
 * called again after changes.
 */
export function recognize(document: Document, page: JudgedPage, trace?: ArticleTrace): Recognition {
  const { rules, isKnownSite, verdict } = page;
  if (isChallenge(document)) return noArticle('whyChallenge');
  if (verdict === 'no') return noArticle(listPageOr(page.why, document, rules.lists), page.signs);
  const headline = headlineOf(document, page);
  const matchByProfile = findByProfile(document, page, headline, trace);
  // A list may keep linked data of the article that was read before it in the same tab.
  const isCertain = verdict === 'article' || (matchByProfile !== null && headline !== null);
  if (isKnownSite && !isCertain) {
    return noArticle(listPageOr('whyNotArticle', document, rules.lists), page.signs);
  }
  const match = matchByProfile ?? findByText(document, page, headline, trace);
  if (match === null) return noArticle(whyNoText(document, page), page.signs);
  const signs = isKnownSite ? page.signs : [...page.signs, ...signsOfText(match, page)];
  trace?.signs(signs);
  const article = describeArticle(page, match);
  const minKana = isKnownSite ? MIN_KANA : MIN_KANA_UNKNOWN_SITE;
  if (!isJapanese(countScripts(sampleOf(match, article)), minKana)) {
    const isOther = isForeign(countScripts(proseOf(article.body, LANGUAGE_SAMPLE)));
    return noArticle(isOther ? 'whyNotJapanese' : 'whyTooLittle');
  }
  if (!isKnownSite && evidenceOf(signs) < MIN_EVIDENCE) return noArticle('whyNotArticle', signs);
  return { article, why: WHY[match.foundBy], signs: weightiest(signs, 1) };
}

function evidenceOf(signs: readonly Sign[]): number {
  return signs.reduce((sum, { weight }) => sum + weight, 0);
}

function headlineOf(document: Document, { rules, headline }: JudgedPage): Element | null {
  const named = findAll(document, rules.headline).find(hasProse);
  if (named !== undefined) return named;
  if (headline === '') return null;
  const { first, second } = headingsOf(document);
  return [...first, ...second].find((one) => headingText(one) === headline) ?? null;
}

function findByProfile(
  document: Document,
  { rules }: JudgedPage,
  headline: Element | null,
  trace: ArticleTrace | undefined,
): ArticleMatch | null {
  for (const [way, selectors] of rules.body.entries()) {
    const found = findAll(document, selectors).filter(hasProse);
    const main = longest(found);
    if (main === undefined) continue;
    // Some sites split an article over several elements of one class.
    const bodies = found.filter(
      (one) => one === main || (classNameOf(one) === classNameOf(main) && !contains(one, main)),
    );
    const blocks = textBlocksOf(document, headline);
    const text = readNamedText(blocks, bodies, headline, trace);
    return { headline, blocks, text, foundBy: way === 0 ? 'profile' : 'profile-fallback' };
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
  trace: ArticleTrace | undefined,
): ArticleMatch | null {
  const clutterText = phrasePattern(rules.clutterText.flatMap(({ phrases }) => phrases));
  const blocks = textBlocksOf(document, headline);
  const dense = findArticleBlock(blocks, (text) => clutterText.test(text), trace);
  const anchor = opening === '' ? null : anchorOf(opening, blocks);
  const isElsewhere = anchor !== null && !contains(dense, anchor);
  const main = isElsewhere ? parentElementOf(anchor) : dense;
  if (main === null) return null;
  const heading = headline ?? nearestHeading(document, main);
  const text = readArticleText(blocks, main, heading, trace);
  if (text.paragraphs.length === 0) return null;
  const foundBy = anchor === null ? 'heuristics' : 'linked-data';
  return { headline: heading, blocks, text, foundBy };
}

/** The last heading above the text that is longer than the name of a section. */
function nearestHeading(document: Document, main: Element): Element | null {
  const isHeadline = (heading: Element) =>
    isBefore(heading, main) && headingText(heading).length >= MIN_HEADLINE_LENGTH;
  const { first, second } = headingsOf(document);
  return first.findLast(isHeadline) ?? second.findLast(isHeadline) ?? null;
}

/** The block that begins as the publisher says that the text does. */
function anchorOf(opening: string, blocks: readonly TextBlock[]): Element | null {
  const beginning = opening.slice(0, OPENING_LENGTH);
  const block = blocks.find(
    ({ text }) => text.length >= OPENING_LENGTH && collapse(text).startsWith(beginning),
  );
  return block?.element ?? null;
}

/** Why no text was found on a page that could have been an article's. */
function whyNoText(document: Document, { isKnownSite, signs }: JudgedPage): WhyKey {
  if (isForeign(countScripts(proseOf(document.body, LANGUAGE_SAMPLE)))) return 'whyNotJapanese';
  return isKnownSite || evidenceOf(signs) >= MIN_EVIDENCE - 1 ? 'whyNoText' : 'whyNotArticle';
}

/** The text that must be Japanese: lists of places and people at the end of a report have few kana. */
function sampleOf({ text }: ArticleMatch, { body, skip }: Article): string {
  const sentences = text.paragraphs.filter(({ isProse }) => isProse).map((one) => one.text);
  const skipped = new Set(skip);
  return sentences.join('') || proseOf(body, LANGUAGE_SAMPLE, (element) => skipped.has(element));
}
