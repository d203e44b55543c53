// @vitest-environment happy-dom
/**
 * Small pages of our own (pages/*.html), each in a layout of its site, and their outcome.
 */
import { describe, expect, test } from 'vitest';
import { profiles, sites } from '../../src/sites/profile-registry';
import { siteProfile } from '../../src/sites/site-facts';
import { articleOutcome, expectedOutcome, listOutcome, wronglyShownOrHidden } from './page-outcome';
import { openProfilePage, profilePages, siteAt } from './profile-page';

const pages = profilePages();

/** The profile without the rules for any site. */
function ownProfile(address: string) {
  const facts = sites.find((site) => site.name === siteAt(address));
  if (facts === undefined) throw new Error(`no profile in profile-registry.ts serves ${address}`);
  return siteProfile(facts);
}

test('every profile has a page', () => {
  const addresses = pages.flatMap(({ articles }) => articles);
  const named = new Set(addresses.map(siteAt));
  expect(profiles.map(({ name }) => name).filter((name) => !named.has(name))).toEqual([]);
});

const cases = pages.map((page) => [page.name, page] as const);

describe.each(cases)('%s', (_, page) => {
  test.each(page.articles)('%s is an article by its profile', (address) => {
    const opened = openProfilePage(page, address);
    expect(articleOutcome(opened, ownProfile(address))).toEqual(expectedOutcome(opened));
    expect(wronglyShownOrHidden(opened)).toEqual([]);
  });

  test.each(page.others)('%s is not an article', (address) => {
    expect(siteAt(address)).toBe(siteAt(page.articles[0]!));
    expect(listOutcome(openProfilePage(page, address), ownProfile(address))).toEqual([
      'whyNotArticle',
    ]);
  });

  test.each(page.lists)('%s is a list', (address) => {
    const opened = openProfilePage(page, address);
    expect(listOutcome(opened, ownProfile(address))).toEqual([
      'whyListPage',
      ...expectedOutcome(opened),
    ]);
  });
});
