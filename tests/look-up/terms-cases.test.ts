/**
 * Terms and set phrases of today's news, each in a sentence of our own (terms-cases/): what the card
 * says of them first or second. Columns: term, reading, meaning (" / " separates what is equally
 * right), sentence with the term in 【】.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/dictionary/fold';
import type { CardEntry } from '../../src/look-up/card-entry';
import { lookUp } from '../../src/look-up/look-up';
import { toHiragana } from '../../src/text/kana';
import { analyzerUnderTest } from '../analysis/analyzer-under-test';

const DIRECTORY = join(import.meta.dirname, 'terms-cases');
const LEAST_CASES = 1_800;
/** Entries, and senses of each, among which the term's must be. */
const FIRST = 2;

const { analyzer, names } = await analyzerUnderTest();

const groups = readdirSync(DIRECTORY).map((file) => ({
  name: file.replace(/\.tsv$/u, ''),
  lines: readFileSync(join(DIRECTORY, file), 'utf8').trimEnd().split('\n'),
}));

/** The case with what the card says; empty if that is right. */
function wrongCase(line: string): string {
  const [term = '', reading = '', meaning = '', marked = ''] = line.split('\t');
  const offset = marked.indexOf('【');
  if (!marked.includes(`【${term}】`) || meaning === '') throw new Error(`no case: ${line}`);
  const text = marked.replace(/[【】]/gu, '');
  const { entries } = lookUp(analyzer, names, { text, offset, published: '' });
  const shown = entries.slice(0, FIRST);
  const isRight = (entry: CardEntry) =>
    fold(entry.headword) === fold(term) &&
    toHiragana(entry.reading) === toHiragana(reading) &&
    meaning.split(' / ').some((words) => says(entry, words));
  return shown.some(isRight) ? '' : `${line}: ${shown.map(summary).join(' | ')}`;
}

function says({ senses }: CardEntry, words: string): boolean {
  const glosses = senses.slice(0, FIRST).flatMap((sense) => sense.glosses);
  return glosses.some((gloss) => ` ${plain(gloss)}`.includes(` ${plain(words)}`));
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function summary({ headword, reading, senses }: CardEntry): string {
  return `${headword} ${reading} ${senses[0]?.glosses[0] ?? ''}`;
}

describe('the card of a term of the news', () => {
  it.each(groups)('$name', ({ lines }) => {
    expect(lines.map(wrongCase).filter((wrong) => wrong !== '')).toEqual([]);
  });

  it(`has at least ${LEAST_CASES} cases`, () => {
    expect(groups.flatMap(({ lines }) => lines).length).toBeGreaterThanOrEqual(LEAST_CASES);
  });
});
