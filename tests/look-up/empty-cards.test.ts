import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { lookUp } from '../../src/look-up/look-up';
import type { TokenList } from '../../src/tokens/token-list';
import { analyzerUnderTest } from '../analysis/analyzer-under-test';

const GOLD = join(import.meta.dirname, '../gold');
const SETS = ['wiki', 'gsd', 'rohan', 'ita', 'jsut', 'investing-2022-02-03'];
const CONTENT = new Set(['noun', 'verb', 'adjective', 'adverb', 'na-adjective']);

/** Sounds and a loan word that no dictionary has. */
const WITHOUT_MEANING = new Set(
  'ズシーン グチュグチュ ファビュラス ぴ ハフハフ キュキュッ パパッ じろっ キッ'.split(' '),
);

const { analyzer, names } = await analyzerUnderTest();

function isOfLexicon(tokens: TokenList, first: number, last: number): boolean {
  for (let token = first; token <= last; token++) {
    const word = tokens.word(token);
    if (word < 0 || !analyzer.dictionaries.lexicon.isKnown(word)) return false;
  }
  return true;
}

it(
  'no content word of the lexicon in the gold sets has an empty card',
  { timeout: 600_000 },
  () => {
    const seen = new Set<string>();
    const empty: string[] = [];
    for (const set of SETS) {
      for (const line of readFileSync(join(GOLD, `${set}.jsonl`), 'utf8')
        .trimEnd()
        .split('\n')) {
        const { text } = JSON.parse(line) as { text: string };
        const { tokens, segments } = analyzer.segment(text);
        for (const segment of segments) {
          const { start, lexeme } = analyzer.wordOf(tokens, segment);
          const { surface, pos, kind } = lexeme;
          if (kind !== 'word' || !CONTENT.has(pos) || seen.has(surface)) continue;
          seen.add(surface);
          if (WITHOUT_MEANING.has(surface)) continue;
          if (!isOfLexicon(tokens, segment.first, segment.last)) continue;
          const { entries } = lookUp(analyzer, names, { text, offset: start, published: '' });
          if (entries.length === 0) empty.push(`${surface} in ${text}`);
        }
      }
    }
    expect(empty).toEqual([]);
  },
);

it.each([
  ['店の手軽さが受けた。', '手軽さ', '手軽'],
  ['巧みさが光る。', '巧みさ', '巧み'],
  ['何らかの対応を取る。', '何らかの', '何らか'],
  ['平然と答えた。', '平然と', '平然'],
  ['土俵際で寄り倒した。', '寄り倒した', '寄る'],
  ['根拠づける資料だ。', 'づける', 'つける'],
  ['ローコストキャリアが飛ぶ。', 'ローコストキャリア', 'ローコスト'],
  ['ヘルシィな料理だ。', 'ヘルシィ', 'ヘルシー'],
])('in 「%s」 the card of %s has %s', (text, word, headword) => {
  const { entries } = lookUp(analyzer, names, { text, offset: text.indexOf(word), published: '' });
  expect(entries.map((entry) => entry.headword)).toContain(headword);
});
