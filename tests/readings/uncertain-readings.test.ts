import { beforeAll, expect, it } from 'vitest';
import { Analyzer } from '../../src/analysis/analyzer';
import { openDictionaries } from '../../src/commands/open-dictionaries';

let analyzer: Analyzer;
beforeAll(async () => {
  analyzer = new Analyzer(await openDictionaries());
});

const marked = (text: string) =>
  analyzer
    .words(text)
    .filter(({ lexeme }) => lexeme.uncertain)
    .map(({ lexeme }) => lexeme.surface);

it.each([
  ['風車の翼端を照らす。', '翼'],
  ['古い港に沖ノ熊島が見える。', '島'],
])('marks what is put together from single kanji: %s', (text, word) => {
  expect(marked(text).join('')).toContain(word);
});

it.each([
  '首相は国会で法案を説明した。',
  '株価が反発し、日経平均は3万円を回復した。',
  'ドアが開いた。',
  '山に登る。',
])('leaves what is sure: %s', (text) => {
  expect(marked(text)).toEqual([]);
});
