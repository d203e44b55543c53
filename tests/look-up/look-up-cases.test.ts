import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CardEntry } from '../../src/look-up/card-entry';
import { lookUp } from '../../src/look-up/look-up';
import { toHiragana } from '../../src/text/kana';
import { parseLookUpCases, type LookUpCase } from './look-up-case';
import { analyzerUnderTest } from '../analysis/analyzer-under-test';
import { englishNames } from '../text/english-names';

const DIRECTORY = join(import.meta.dirname, 'look-up-cases');
/** The date of all articles: a day without a month is of this or the month before. */
const PUBLISHED = '2024-11-25T09:00:00+09:00';
const LEAST_CASES = 400;

const groups = readdirSync(DIRECTORY).map((file) => ({
  name: file.replace(/\.txt$/u, ''),
  cases: parseLookUpCases(readFileSync(join(DIRECTORY, file), 'utf8')),
}));

const { analyzer, names } = await analyzerUnderTest();

/** What of the entry the case does not expect, in words; empty where all is as expected. */
function unexpected(entry: CardEntry | undefined, wanted: LookUpCase): string {
  if (entry === undefined) return 'no entry';
  const said = entry.senses
    .slice(0, wanted.senses)
    .map(({ glosses, partOfSpeech }) =>
      [...glosses, ...(wanted.kind === 'name' ? englishNames(partOfSpeech) : [])].join('; '),
    )
    .join(' | ');
  const inflection = englishNames(entry.inflection).join(' ');
  const { start, end } = entry;
  const differences = {
    [`place ${start}–${end}`]:
      start >= wanted.start && start <= wanted.offset && end > wanted.offset,
    [`kind ${entry.kind}`]: entry.kind === wanted.kind,
    [`headword ${entry.headword}`]: wanted.headwords.includes(entry.headword),
    [`reading ${entry.reading}`]: wanted.readings.some(
      (reading) => toHiragana(reading) === toHiragana(entry.reading),
    ),
    [`sense ${said}`]: wanted.senseWords.some((words) => startsWordIn(said, words)),
    [`inflection ${inflection}`]: wanted.inflections?.includes(inflection) ?? true,
  };
  return Object.entries(differences)
    .filter(([, expected]) => !expected)
    .map(([difference]) => difference)
    .join(', ');
}

/** Whether the text has a word that begins like this, or words of which the last does. */
function startsWordIn(text: string, words: string): boolean {
  return ` ${wordsOf(text)}`.includes(` ${wordsOf(words)}`);
}

/** Lower-case words and figures with one space between them. */
function wordsOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}¥$]+/gu, ' ')
    .trim();
}

describe.each(groups)('the first entry of the card: $name', ({ cases }) => {
  it.each(cases)('$title', (wanted) => {
    const { text, offset } = wanted;
    const [entry] = lookUp(analyzer, names, { text, offset, published: PUBLISHED }).entries;
    const difference = unexpected(entry, wanted);
    expect(difference, difference).toBe('');
  });
});

it(`has at least ${LEAST_CASES} cases`, () => {
  const count = groups.reduce((sum, { cases }) => sum + cases.length, 0);
  expect(count).toBeGreaterThanOrEqual(LEAST_CASES);
});
