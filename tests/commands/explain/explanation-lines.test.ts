import { expect, test } from 'vitest';
import { explanationLines } from '../../../src/commands/explain/explanation-lines';
import type { Explanation } from '../../../src/content/inspection';

const EXPLANATION: Explanation = {
  why: 'whyHeuristics',
  whyText: 'Found by its text.',
  signs: [
    { text: 'Dated.', weight: 3 },
    { text: 'A blog.', weight: -2.5 },
  ],
  profile: '',
  headline: 'h1, last long heading above the text',
  body: 'div.text, most Japanese sentences and few links',
  candidates: ['div.text: worth 172'],
  blocks: [
    { name: 'p.lead', text: '海が汚れる', verdict: 'article: body', rule: 'most sentences' },
    { name: 'div.ad', text: 'PR', verdict: 'clutter: ad', rule: 'names: "ad"' },
  ],
};

test('describes the page, its signs and each block', () => {
  const lines = explanationLines(EXPLANATION);
  expect(lines).toContain('article: Found by its text. (whyHeuristics)');
  expect(lines).toContain('site without a profile');
  expect(lines).toContain('signs: 0.5, 4 needed');
  expect(lines).toContain('  -2.5 A blog.');
  expect(lines).toContain('candidate for the body: div.text: worth 172');
  expect(lines.slice(-2).map((line) => line.split(/ {2,}/u))).toEqual([
    ['p.lead', '海が汚れる', 'article: body', 'most sentences'],
    ['div.ad', 'PR', 'clutter: ad', 'names: "ad"'],
  ]);
});

test('puts the verdicts below each other, where a kanji takes two columns', () => {
  const [first, second] = explanationLines(EXPLANATION).slice(-2);
  const wide = '海が汚れる'.length;
  expect(first!.indexOf('article') + wide).toBe(second!.indexOf('clutter'));
});

test('no sum of signs decides on a site with a profile', () => {
  const lines = explanationLines({ ...EXPLANATION, profile: 'example', body: '' });
  expect(lines[0]).toMatch(/^no article:/u);
  expect(lines).toContain('signs: 0.5, not needed on a site with a profile');
});
