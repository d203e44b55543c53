import { expect, test } from 'vitest';
import { NO_OPTIONS } from '../../../src/analysis/analysis-options';
import { explainText } from '../../../src/commands/explain/explain-text';
import { readingsIn } from '../../../src/readings/inline/readings-in-text';
import { analyzerUnderTest } from '../../analysis/analyzer-under-test';

const { analyzer } = await analyzerUnderTest();

/** The paragraph of lines about one word of a text. */
function explained(text: string, word: string): string {
  const options = { ...NO_OPTIONS, inlineReadings: readingsIn(text) };
  const paragraphs = explainText(analyzer, text, options).join('\n').split('\n\n');
  return paragraphs.find((paragraph) => paragraph.startsWith(word)) ?? '';
}

test('names the rule that gave a word its reading, what it looked at and why', () => {
  expect(explained('ドアが開いた。', '開い')).toMatch(
    /read +開い あい: heteronym rule 開く 1 あ, ドアが開い: Doors.* あく/u,
  );
});

test('says what another reading would have cost', () => {
  expect(explained('海が見える。', '海')).toMatch(/not かい: would cost \d+ more/u);
});

test('says where the readings of numbers, countries and the article come from', () => {
  expect(explained('2日に会見した。', '2日')).toContain('rules of numbers and counters');
  expect(explained('日米首脳が会談した。', '日')).toContain(
    'country abbreviation: Before an office or a body of a state',
  );
  expect(explained('岸田文雄（きしだ・ふみお）氏', '岸田')).toContain('the article gives it');
});

test('gives the reason of a sense rule', () => {
  expect(explained('株式市場は材料に乏しく、株価は小動きとなった。', '材料')).toMatch(
    /-1000 sense rule 材料 \d: /u,
  );
});

test('says that a sense rule chose the gloss on the page', () => {
  expect(explained('資金を投じた。', '投じた')).toMatch(/gloss +invest: by the sense rule/u);
});

test('shows the glosses that were weighed, the chosen one first', () => {
  const lines = explained('派兵を発表した。', '派兵');
  expect(lines).toMatch(/^派兵 {2}はへい {2}noun {2}dispatch of troops/u);
  expect(lines).toMatch(/gloss +dispatch of troops/u);
});
