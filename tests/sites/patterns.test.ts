import { expect, test } from 'vitest';
import * as boxes from '../../src/sites/general/page-boxes';
import * as dates from '../../src/sites/general/date-patterns';
import * as paragraphs from '../../src/sites/general/paragraph-patterns';
import * as reports from '../../src/sites/general/report-patterns';
import { pageRules } from '../../src/sites/page-rules';
import { anyOf, compose, composeCaseless, NOTHING, phrasePattern } from '../../src/sites/patterns';
import { profiles } from '../../src/sites/profile-registry';

/** Words that a pattern itself names: what it is most likely to try in several ways. */
const wordsOf = (source: string) => [
  ...new Set(source.match(/[\p{L}\p{N}]{2,12}/gu)?.slice(0, 40) ?? []),
];

const general = [boxes, dates, paragraphs, reports]
  .flatMap((patterns): unknown[] => Object.values(patterns))
  .filter((value) => value instanceof RegExp);

test('no pattern for texts of pages backtracks for long where a text matches in many ways', () => {
  expect(general.length).toBeGreaterThan(12);
  const rules = [null, ...profiles].map(pageRules);
  const patterns = [
    ...rules.flatMap(({ clutterText }) => clutterText.map((rule) => phrasePattern(rule.phrases))),
    ...rules.map(({ notices }) => anyOf(...notices)),
    ...general,
  ];
  for (const pattern of new Map(patterns.map((one) => [String(one), one])).values()) {
    const start = performance.now();
    for (const word of wordsOf(pattern.source)) pattern.test(`${word.repeat(30)}×`);
    expect(performance.now() - start, pattern.source.slice(0, 200)).toBeLessThan(1_000);
  }
});

test('labels, offers, notices and date lines are distinguished from sentences', () => {
  const { isLabel } = paragraphs;
  for (const label of [
    '■関連記事',
    '【PR】夏の旅行に',
    '続きを読むには会員登録が必要です。',
    '2022年2月3日 00:22 | 経済',
  ]) {
    expect(isLabel(label), label).toBe(true);
  }
  for (const sentence of [
    '会員登録した利用者の情報が漏れた。',
    '人気は衰えていない。',
    '2022年2月3日に東京で開かれた会議では、両国の代表が経済と安全保障について二日間にわたって話し合いを続けた。',
  ]) {
    expect(isLabel(sentence), sentence).toBe(false);
  }
});

test('patterns are made of smaller ones', () => {
  const word = anyOf(/ab/u, /cd/u);
  expect(word.test('xcd')).toBe(true);
  expect(compose`^${word}\d{2}$`).toEqual(/^(?:ab|cd)\d{2}$/u);
  expect(composeCaseless`${word}`.test('CD')).toBe(true);
  expect(anyOf()).toBe(NOTHING);
});
