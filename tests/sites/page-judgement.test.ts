import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { pageJudgementSchema, writeJudgement } from '../../src/sites/page-judgement';
import { profiles } from '../../src/sites/profile-registry';
import { regExpSchema, writeRegExp } from '../../src/sites/regexp-codec';
import { judgePage } from '../../src/sites/judge-page';
import type { SiteProfile } from '../../src/sites/site-profile';

/** As browsers send it. */
const travel = (message: unknown): unknown => JSON.parse(JSON.stringify(message));

const judgementOf = (profile: SiteProfile | null) => ({
  ...judgePage({
    url: 'https://news.example.jp/articles/20240901001',
    title: '防災の日 各地で訓練 - 例新聞',
    canonical: '',
    metas: [],
    linkedData: [],
    headings: [],
    subheadings: [],
    microdata: [],
  }),
  profile,
});

describe('a judgement in a message', () => {
  test.each(profiles.map((profile) => [profile.name, profile] as const))(
    'has the rules of %s for its pages, and none for its addresses',
    (_, profile) => {
      const read = v.parse(pageJudgementSchema, travel(writeJudgement(judgementOf(profile))));
      const { publisher, hosts, articlePaths, providerInTitle, ...rules } = profile;
      expect(read.profile).toEqual(rules);
      expect([publisher, hosts, articlePaths, providerInTitle]).not.toContain(undefined);
    },
  );

  test('is the same for a site without a profile', () => {
    const judgement = judgementOf(null);
    expect(v.parse(pageJudgementSchema, travel(writeJudgement(judgement)))).toEqual(judgement);
  });

  test.each([
    ['a selector list', { skip: ['.a, .b'] }],
    ['a pattern that does not compile', { metaText: [{ source: '(', flags: 'u' }] }],
    ['a pattern that matches any text', { metaText: [{ source: 'a*', flags: 'u' }] }],
    ['a pattern that cannot be joined', { metaText: [{ source: 'a', flags: 'iu' }] }],
    ['a selector that is endless', { skip: ['a'.repeat(501)] }],
    ['selectors without end', { skip: Array.from({ length: 501 }, () => 'p') }],
  ])('is refused with %s', (_, broken) => {
    const written = writeJudgement(judgementOf(profiles[0]!));
    const message = travel({ ...written, profile: { ...written.profile, ...broken } });
    expect(v.safeParse(pageJudgementSchema, message).success).toBe(false);
  });

  test('is not sent with a broken profile', () => {
    const broken = { ...profiles[0]!, headline: [] };
    expect(() => writeJudgement(judgementOf(broken))).toThrow();
  });
});

describe('a pattern in a message', () => {
  test('is read as it was written', () => {
    const pattern = /^発行済[\s\S]*?\/\d{4}/iu;
    expect(v.parse(regExpSchema, travel(writeRegExp(pattern)))).toEqual(pattern);
  });

  test.each([
    ['is too long', { source: 'a'.repeat(1_001), flags: 'u' }],
    ['has a state', { source: 'a', flags: 'gu' }],
    ['is not about characters', { source: 'a', flags: '' }],
    ['is empty', { source: '', flags: 'u' }],
  ])('is refused where it %s', (_, written) => {
    expect(v.safeParse(regExpSchema, written).success).toBe(false);
  });
});
