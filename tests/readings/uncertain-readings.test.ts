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
  ['雪壁が崩れた。', '壁'],
  ['砂堤が続く。', '堤'],
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

it.each([
  ['静かな夜に', '夜'],
  ['水面に映る月', '水面'],
  ['悪事を謀ると捕まる。', '謀る'],
  ['石版を見た。', '石版'],
  ['秋田犬の名前', '秋田犬'],
])('marks words with two usual readings, and names that are none: %s', (text, word) => {
  expect(marked(text)).toContain(word);
});

it.each([
  // The official names of cities and stations have one reading.
  '三郷市は雨が続く。',
  '神戸市によると、男性は無事だ。',
  '堺市で火事があった。',
  '越生駅に到着した。',
  '新庄駅前で開く。',
  // Voiced behind kanji only.
  '会社は説明した。',
  // Ordinals, and numbers that have one reading.
  '第三の男',
  '約束の第二弾',
  '東地中海で起きた。',
])('leaves what its neighbors settle: %s', (text) => {
  expect(marked(text)).toEqual([]);
});
