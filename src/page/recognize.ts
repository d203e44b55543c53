import type { Recognition } from './article';
import { findArticleBlock } from './article-block';
import {
  describe,
  findHeadline,
  isChallenge,
  isJapaneseBody,
  isReadable,
  longest,
  no,
  type Find,
} from './article-description';
import { readMetadata, type PageMetadata } from './metadata';
import { phrasePattern } from './phrase-pattern';
import { addressKind, type SiteProfile } from '../sites/profile';
import { findAll, hasProse } from './page-text';

/** A news flash of one sentence is the shortest article of a known site. */
const LEAST_KANA = 8;
const LEAST_BLOCK = 40;

/**
 * Is this page of a known site a Japanese news article, and where on it does the article stand?
 * Reads the page only; safe to call again after changes.
 */
export function recognize(document: Document, url: URL, profile: SiteProfile): Recognition {
  if (!isReadable(document)) return no('whyNotArticle');
  if (isChallenge(document)) return no('whyChallenge');
  const address = addressKind(profile, url);
  const byProfile = findByProfile(document, profile);
  // A list may keep linked data of the article that was read before it in the same tab.
  if (!byProfile && address === 'other') {
    return no(findAll(document, profile.lists).length > 0 ? 'whyListPage' : 'whyNotArticle');
  }
  const metadata = readMetadata(document, url);
  const saysArticle = metadata.newsArticle !== null || metadata.openGraphType === 'article';
  if (address === 'other' && !(saysArticle && byProfile?.headline)) return no('whyListPage');
  if (address === 'unknown' && !byProfile && !metadata.newsArticle) return no('whyNotArticle');
  const find = byProfile ?? findByText(document, metadata, profile);
  if (!find) return no('whyNoText');
  find.headline ??= findHeadline(document, metadata);
  if (!isJapaneseBody(find.body, LEAST_KANA, profile.skip)) return no('whyNotJapanese');
  const why = {
    profile: 'whyProfile',
    'profile-fallback': 'whyProfileFallback',
    heuristics: 'whyHeuristics',
  }[find.foundBy];
  return { article: describe(document, url, profile, metadata, find), why };
}

function findByProfile(document: Document, profile: SiteProfile): Find | null {
  for (const [way, selectors] of profile.body.entries()) {
    const bodies = findAll(document, selectors).filter(hasProse);
    const body = longest(bodies);
    if (!body) continue;
    return {
      body,
      headline: findAll(document, profile.headline).find(hasProse) ?? null,
      foundBy: way === 0 ? 'profile' : 'profile-fallback',
    };
  }
  return null;
}

/** The site's marks have changed, but its address says that this is an article. */
function findByText(document: Document, metadata: PageMetadata, profile: SiteProfile): Find | null {
  const byProfile = findAll(document, profile.headline).find(hasProse);
  const headline = byProfile ?? findHeadline(document, metadata);
  const clutter = phrasePattern(profile.clutterText.flatMap((rule) => rule.phrases));
  const block = findArticleBlock(document, headline, (text) => clutter.test(text));
  if (!block || block.length < LEAST_BLOCK) return null;
  return { body: block.body, headline, foundBy: 'heuristics' };
}
