import { describe, expect, it } from 'vitest';
import { percent, scoreSentences, totalOf } from '../../../src/commands/gold/score';
import {
  errorList,
  ruleSummary,
  ruleTable,
  scoreTable,
  uncertaintyTable,
} from '../../../src/commands/gold/table';

const sentences = [
  {
    id: '1',
    text: '派兵と抑止',
    runs: [
      { start: 0, end: 2, reading: 'はへい' },
      { start: 3, end: 5, reading: 'よくし' },
    ],
  },
  { id: '2', text: '派兵', runs: [{ start: 0, end: 2, reading: 'はへい' }], weight: 4 },
];

/** Reads every 派兵 and nothing else. */
const score = scoreSentences(sentences, [], (text) => ({
  spans: text.startsWith('派兵') ? [{ start: 0, end: 2, reading: 'はへい' }] : [],
  classOf: ({ start }) => (start === 0 ? 'word' : 'compound'),
  rulesOf: ({ start }) => (start === 0 ? ['派 1 は'] : ['抑 1 よく']),
  isUncertain: ({ start }) => start > 0,
}));

describe('a score', () => {
  it('counts runs, sentences, weights and classes', () => {
    expect(score).toMatchObject({
      runs: { right: 2, total: 3 },
      sentences: { right: 1, total: 2 },
      weighted: { right: 5, total: 6 },
      errors: [{ class: 'compound', surface: '抑止', context: '派兵と【抑止】', given: null }],
    });
    expect(Object.fromEntries(score.classes)).toEqual({
      word: { right: 2, total: 2 },
      compound: { right: 0, total: 1 },
    });
  });

  it('counts by rule how often what it decided is right', () => {
    expect(Object.fromEntries(score.rules)).toEqual({
      '派 1 は': { right: 2, total: 2 },
      '抑 1 よく': { right: 0, total: 1 },
    });
    expect(ruleSummary(score.rules, 5)).toBe(
      'Heteronym rules: 2 of 5 decide 3 runs; 66.67 % of them are right.\n' +
        '  mostly wrong: 抑 1 よく (0 of 1 right)',
    );
    const [, worst] = ruleTable(score.rules).split('\n');
    expect(worst).toMatch(/^抑 1 よく +1 +1 +0\.0$/u);
  });

  it('counts the marks of uncertain readings among wrong and right runs', () => {
    expect(score.marked).toEqual({
      wrong: { right: 1, total: 1 },
      right: { right: 0, total: 2 },
    });
    const [, row] = uncertaintyTable(new Map([['news', score]])).split('\n');
    expect(row).toMatch(/^news +1 of 1 +100\.00 +0 of 2 +0\.00$/u);
  });

  it('adds up', () => {
    const total = totalOf([score, score]);
    expect(total.runs).toEqual({ right: 4, total: 6 });
    expect(total.classes.get('compound')).toEqual({ right: 0, total: 2 });
    expect(percent(total.runs)).toBe(66.67);
  });

  it('is a table with a column per class that occurs', () => {
    const [header, row, all] = scoreTable(new Map([['news', score]])).split('\n');
    expect(header?.trim().split(/ {2,}/u)).toEqual([
      ...['set', 'runs', 'runs %', 'sentences %', 'by frequency %', 'word', 'compound'],
    ]);
    expect(row?.trim().split(/ {2,}/u)).toEqual([
      ...['news', '3', '66.67', '50.00', '83.33', '100.0 (0)', '0.0 (1)'],
    ]);
    expect(all).toMatch(/^all /u);
  });

  it('lists its errors by class', () => {
    expect(errorList(score.errors, 5)).toBe(
      'compound: 1\n  抑止  wanted よくし  given nothing  派兵と【抑止】',
    );
  });
});
