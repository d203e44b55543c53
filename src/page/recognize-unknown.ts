import type { Recognition } from './article';
import { findArticleBlock } from './article-block';
import {
  describe,
  findHeadline,
  isChallenge,
  isJapaneseBody,
  isReadable,
  LANGUAGE_SAMPLE,
  no,
  type Find,
} from './article-description';
import { countScripts } from './japanese';
import { DATE } from './lead';
import { readMetadata } from './metadata';
import { ENOUGH_EVIDENCE, MOST_TEXT_EVIDENCE, pageEvidence, textEvidence } from './news-evidence';
import { textNodes } from './page-text';
import type { SiteProfile } from '../sites/profile';

const LEAST_KANA = 60;
const LEAST_BLOCK = 120;

/** How many text nodes tell whether a page holds Japanese at all. */
const GLANCE = 200;

/**
 * The same for a page of a site without a profile: the evidence of the whole page, joined. The
 * content script runs on known sites only and does not carry this.
 */
export function recognizeUnknown(document: Document, url: URL): Recognition {
  if (!isReadable(document)) return no('whyNotArticle');
  if (isChallenge(document)) return no('whyChallenge');
  if (!hasJapanese(document)) return no('whyNotJapanese');
  const metadata = readMetadata(document, url);
  const headline = findHeadline(document, metadata);
  const evidence = pageEvidence(document, url, metadata, headline);
  // Looking for the article costs more than all the rest, so most pages end before it.
  if (evidence + MOST_TEXT_EVIDENCE < ENOUGH_EVIDENCE) return no('whyNotArticle');
  const block = findArticleBlock(document, headline, () => false);
  if (!block || block.length < LEAST_BLOCK || block.stops < 2) return no('whyNotArticle');
  if (!isJapaneseBody(block.body, LEAST_KANA)) return no('whyNotJapanese');
  if (evidence + textEvidence(block) < ENOUGH_EVIDENCE) return no('whyNotArticle');
  const find: Find = { body: block.body, headline, foundBy: 'heuristics' };
  return {
    article: describe(document, url, unknownSite(url.hostname), metadata, find),
    why: 'whyHeuristics',
  };
}

/** What holds of any site: date lines begin with the date or a word before it. */
function unknownSite(host: string): SiteProfile {
  return {
    name: '',
    publisher: '',
    hosts: [host],
    articlePaths: [],
    lists: [],
    body: [],
    headline: [],
    meta: [],
    metaText: [{ pattern: `^[^\\d。]{0,6}${DATE.source}` }],
    captions: [],
    captionText: [],
    provider: [],
    providerInTitle: '(?!)',
    byline: [],
    extraRoots: [],
    skip: [],
    clutter: [],
    clutterText: [],
    neverHide: [],
  };
}

/** A glance at the title and, where it is not Japanese, at the first texts. */
function hasJapanese(document: Document): boolean {
  let sample = document.title;
  if (countScripts(sample).kana >= 5) return true;
  let seen = 0;
  for (const node of textNodes(document.body)) {
    sample += node.data;
    if (++seen >= GLANCE || sample.length > LANGUAGE_SAMPLE) break;
  }
  return countScripts(sample).kana >= 10;
}
