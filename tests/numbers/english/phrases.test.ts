/**
 * Numbers in sentences and what the card says of them: one line each, `sentence = English; English`,
 * with the entry's headword between the innermost 【】. All articles are of February 3, 2022.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lookUp } from '../../../src/look-up/look-up';
import { analyzerUnderTest } from '../../analysis/analyzer-under-test';

const DIRECTORY = new URL('phrases', import.meta.url).pathname;
const PUBLISHED = '2022-02-03T10:28:00+09:00';
const NUMERAL = /[\d０-９〇一二三四五六七八九十百千数何元]/u;

interface Phrase {
  text: string;
  headword: string;
  offset: number;
  english: string;
}

function phraseOf(line: string): Phrase {
  const [marked = '', english = ''] = line.split(' = ');
  // A dateline in 【】 has the number's own brackets within.
  const start = /【[^【】]*】/u.exec(marked)?.index ?? -1;
  const end = marked.indexOf('】', start);
  if (start < 0 || english === '') throw new Error(`no phrase: ${line}`);
  const headword = marked.slice(start + 1, end);
  const text = marked.slice(0, start) + headword + marked.slice(end + 1);
  return { text, headword, offset: start + headword.search(NUMERAL), english };
}

const files = readdirSync(DIRECTORY).map((name): [string, Phrase[]] => [
  name.replace('.txt', ''),
  readFileSync(join(DIRECTORY, name), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map(phraseOf),
]);

const { analyzer, names } = await analyzerUnderTest();

describe.each(files)('%s', (_, phrases) => {
  it.each(phrases)('$text: $headword', ({ text, offset, headword, english }) => {
    const { entries } = lookUp(analyzer, names, { text, offset, published: PUBLISHED });
    const number = entries.find(({ kind }) => kind === 'number');
    const said = number?.senses.flatMap(({ glosses }) => glosses).join('; ');
    expect(`${number?.headword} = ${said}`).toBe(`${headword} = ${english}`);
    expect(text.slice(number?.start, number?.end)).toBe(headword);
  });
});

it('has enough of them', () => {
  expect(files.flatMap(([, phrases]) => phrases).length).toBeGreaterThanOrEqual(350);
});
