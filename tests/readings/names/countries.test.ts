/**
 * Walks the table of abbreviated countries and their rules: each sentence is read as it says, and
 * each country, each rule and each context of a rule is needed by a sentence of its own.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Analyzer } from '../../../src/analysis/analyzer';
import type { CountryRule } from '../../../src/readings/names/countries/country-rule';
import { COUNTRY_RULES } from '../../../src/readings/names/countries/country-rules';
import { CountryScanner } from '../../../src/readings/names/countries/country-scanner';
import { COUNTRIES } from '../../../src/readings/names/countries/country-table';
import { analyzerUnderTest } from '../../analysis/analyzer-under-test';
import { parseMarked } from '../../rules/marked-sentence';
import { furiganaOf } from '../furigana-of';

const { analyzer } = await analyzerUnderTest();
const { dictionaries } = analyzer;
const scanner = new CountryScanner(dictionaries.lexicon);

/** An analyzer with other countries or other rules. */
function analyzerWith(countries = COUNTRIES, rules = COUNTRY_RULES): Analyzer {
  const changed = new CountryScanner(dictionaries.lexicon, countries, rules);
  return new Analyzer(dictionaries, undefined, changed);
}

/** Whether all sentences are read as they say. */
function readsAll(reader: Analyzer, sentences: readonly string[]): boolean {
  return sentences.map(parseMarked).every((one) => furiganaOf(reader, one) === one.reading);
}

function expectReading(sentence: string): void {
  const marked = parseMarked(sentence);
  expect(furiganaOf(analyzer, marked), sentence).toBe(marked.reading);
}

/** The rules that decide something in the marked part of a sentence. */
function rulesApplied(sentence: string): CountryRule[] {
  const { text, start, end } = parseMarked(sentence);
  return scanner
    .rows(text)
    .filter((row) => row.start < end && row.end > start)
    .map(({ rule }) => rule);
}

describe('the countries', () => {
  it.each(COUNTRIES.map((country) => [country.kanji, country] as const))('%s', (_kanji, one) => {
    expect(one.reads, 'a sentence that is read right only with it').not.toHaveLength(0);
    one.reads.forEach(expectReading);
    const without = analyzerWith(COUNTRIES.filter((other) => other !== one));
    expect(readsAll(without, one.reads), 'no sentence needs it').toBe(false);
  });

  it('are in the table once', () => {
    const kanji = COUNTRIES.map((country) => country.kanji);
    expect(kanji.filter((one, index) => kanji.indexOf(one) !== index)).toEqual([]);
  });
});

describe('the rules', () => {
  const cases = COUNTRY_RULES.flatMap(({ reads, butNot = [] }) => [...reads, ...butNot]);

  it.each(cases)('%s', expectReading);

  it.each(COUNTRY_RULES.map((rule) => [rule.why, rule] as const))('%s', (why, rule) => {
    expect(why).toMatch(/^[^a-z].*[.!?]$/u);
    for (const sentence of rule.reads) {
      expect(rulesApplied(sentence), `decides ${sentence}`).toContain(rule);
    }
    for (const sentence of rule.butNot ?? []) {
      expect(rulesApplied(sentence), `leaves ${sentence} alone`).not.toContain(rule);
    }
    const without = analyzerWith(
      COUNTRIES,
      COUNTRY_RULES.filter((other) => other !== rule),
    );
    expect(readsAll(without, rule.reads), 'no sentence needs the rule').toBe(false);
    for (const [index, context] of rule.contexts.entries()) {
      const contexts = rule.contexts.filter((one) => one !== context);
      const reduced = COUNTRY_RULES.map((one) => (one === rule ? { ...rule, contexts } : one));
      const message = `no sentence needs context ${index + 1}`;
      expect(readsAll(analyzerWith(COUNTRIES, reduced), rule.reads), message).toBe(false);
    }
  });
});

describe('kanji of countries that no rule decides', () => {
  const lines = readFileSync(join(import.meta.dirname, 'countries.txt'), 'utf8').split('\n');

  it.each(lines.filter((line) => line !== ''))('%s', (line) => {
    expectReading(line);
    expect(rulesApplied(line)).toEqual([]);
  });
});
