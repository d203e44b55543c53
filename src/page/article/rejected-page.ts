/** What the popup says of a page that is not an article. */
import type { Rejection, Sign, SignKey } from '../../sites/page-judgement';
import { findAll } from '../page-text';
import type { Recognition } from './article';

/** What a service shows that checks the browser before it lets it in. */
const CHALLENGE = '#challenge-form,#challenge-running,#challenge-error-text';

/** Signs that the popup names. */
const MAX_SIGNS = 4;

export function isChallenge(document: Document): boolean {
  return document.querySelector(CHALLENGE) !== null;
}

/** @param lists selectors of elements that only list pages have */
export function listPageOr(
  why: Recognition['why'],
  document: Document,
  lists: readonly string[],
): Recognition['why'] {
  return findAll(document, lists).length > 0 ? 'whyListPage' : why;
}

export function noArticle(why: Recognition['why'], signs: readonly Sign[] = []): Recognition {
  return { article: null, why, signs: weightiest(signs, -1) };
}

/** The background's judgement, made more precise by what the page shows. */
export function rejectedPage(document: Document, { why, signs, lists }: Rejection): Recognition {
  if (isChallenge(document)) return noArticle('whyChallenge');
  return noArticle(listPageOr(why, document, lists), signs);
}

/** The keys of the signs that spoke most for (1) or against (-1) an article. */
export function weightiest(signs: readonly Sign[], side: 1 | -1): SignKey[] {
  return signs
    .filter(({ weight }) => weight * side > 0)
    .sort((a, b) => (b.weight - a.weight) * side)
    .slice(0, MAX_SIGNS)
    .map(({ key }) => key);
}
