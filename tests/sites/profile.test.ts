import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { clutterLabel } from '../../src/page/clutter-label';
import { phrasePattern } from '../../src/page/phrase-pattern';
import { addressKind } from '../../src/sites/profile';
import { siteProfileSchema } from '../../src/sites/profile-schema';
import { profileFor, profiles } from '../../src/sites/profiles';
import { anySite } from '../../src/sites/profiles/any-site';
import { investing } from '../../src/sites/profiles/investing';
import { siteProfile } from '../../src/sites/site-facts';

describe('profiles', () => {
  test.each(profiles.map((profile) => [profile.name, profile] as const))('%s is valid', (_, p) => {
    expect(() => v.parse(siteProfileSchema, p)).not.toThrow();
  });

  test('a selector list is no selector', () => {
    const broken = { ...investing, skip: ['.a, .b'] };
    expect(v.safeParse(siteProfileSchema, broken).success).toBe(false);
  });

  test.each(['en', 'ja'])('every label has a text in %s', (language) => {
    const file = new URL(`../../assets/locales/${language}.yml`, import.meta.url);
    const keys = new Set(readFileSync(file, 'utf8').match(/^\w+(?=:)/gm));
    const rules = [...profiles, anySite].flatMap((p) => [...p.clutter, ...p.clutterText]);
    expect(rules.map(({ id }) => clutterLabel(id)).filter((label) => !keys.has(label))).toEqual([]);
  });
});

describe('profileFor', () => {
  test('finds a site by its host', () => {
    expect(profileFor(new URL('https://jp.investing.com/news/'))).toBe(investing);
    expect(profileFor(new URL('https://m.jp.investing.com/news/'))).toBe(investing);
  });

  test('knows no other host, however alike', () => {
    expect(profileFor(new URL('https://www.investing.com/news/'))).toBeNull();
    expect(profileFor(new URL('https://jp.investing.com.example/'))).toBeNull();
    expect(profileFor(new URL('https://notjp.investing.com/'))).toBeNull();
  });

  test('takes further hosts from the caller', () => {
    const url = new URL('http://localhost:4173/sample.html');
    expect(profileFor(url)).toBeNull();
    expect(profileFor(url, { localhost: 'investing' })?.name).toBe('investing');
    expect(profileFor(new URL('http://constructor/'), {})).toBeNull();
  });
});

test.each([
  ['https://jp.investing.com/news/world-news/article-597421', 'article'],
  ['https://jp.investing.com/news/economy/article-93CH-1570471', 'article'],
  ['https://jp.investing.com/analysis/article-200440123', 'article'],
  ['https://jp.investing.com/news/stock-market-news/some-title-4930955', 'article'],
  ['https://jp.investing.com/news/world-news', 'other'],
  ['https://jp.investing.com/news/latest-news/2', 'other'],
  ['https://jp.investing.com/equities/toyota-motor-corp', 'other'],
  ['https://jp.investing.com/indices/us-500', 'other'],
  ['https://jp.investing.com/', 'other'],
  ['http://localhost:4173/news/world-news', 'unknown'],
])('%s is an address of kind %s', (url, kind) => {
  expect(addressKind(siteProfile(investing), new URL(url))).toBe(kind);
});

test('phrases are texts or patterns', () => {
  const pattern = phrasePattern(['a.b', { pattern: '^\\d+%' }]);
  expect(pattern.test('xa.bx')).toBe(true);
  expect(pattern.test('xaxb')).toBe(false);
  expect(pattern.test('40%引き')).toBe(true);
  expect(phrasePattern([]).test('')).toBe(false);
});
