import { beforeAll, expect, it } from 'vitest';
import { Analyzer } from '../../src/analysis/analyzer';
import { openDictionaries } from '../../src/commands/open-dictionaries';
import { parseMarked } from '../rules/marked-sentence';
import { furiganaOf } from './furigana-of';

let analyzer: Analyzer;
beforeAll(async () => {
  analyzer = new Analyzer(await openDictionaries());
});

it.each([
  // Alone, after a word with which no compound goes on.
  'その｜責《せ》めを負う。',
  'その｜囲《かこ》いの中で飼う。',
  'どんな｜台詞《せりふ》が並ぶのか。',
  'この｜冷《ひ》えが続く。',
  // Behind the first half.
  '｜水責《みずぜ》めにする。',
  '｜雪囲《ゆきがこ》いをする。',
  // Words of one character have meanings of their own.
  'その｜側《がわ》に立つ。',
])('reads second halves of compounds: %s', (sentence) => {
  const marked = parseMarked(sentence);
  expect(furiganaOf(analyzer, marked)).toBe(marked.reading);
});
