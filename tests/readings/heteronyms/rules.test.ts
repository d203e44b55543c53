/**
 * Walks all heteronyms: each sentence is read as it says, and each rule, and each of its contexts, is
 * needed by a sentence of its own.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Analyzer } from '../../../src/analysis/analyzer';
import type { Heteronym, ReadingRule } from '../../../src/readings/heteronyms/reading-rule';
import { PREFERRED_READINGS } from '../../../src/readings/heteronyms/preferred-readings';
import * as WORDS from '../../../src/readings/heteronyms/words';
import { analyzerUnderTest } from '../../analysis/analyzer-under-test';
import { isMarked, parseMarked } from '../../rules/marked-sentence';
import { furiganaOf } from '../furigana-of';

const { analyzer } = await analyzerUnderTest();
const HETERONYMS: readonly Heteronym[] = [...Object.values(WORDS), ...PREFERRED_READINGS];

/** An analyzer with other rules for one heteronym; without any it is a word like others. */
function analyzerWith(heteronym: Heteronym, rules: readonly ReadingRule[]): Analyzer {
  const others = HETERONYMS.filter((one) => one !== heteronym);
  const changed = rules.length === 0 ? [] : [{ ...heteronym, rules }];
  return new Analyzer(analyzer.dictionaries, [...others, ...changed]);
}

/** Whether all sentences are read as they say. */
function readsAll(reader: Analyzer, sentences: readonly string[]): boolean {
  return sentences.map(parseMarked).every((one) => furiganaOf(reader, one) === one.reading);
}

/** The rules that decide something in the marked part of a sentence. */
function rulesApplied(sentence: string): ReadingRule[] {
  const { text, start, end } = parseMarked(sentence);
  const applied = new Map<number, ReadingRule>();
  const { tokens } = analyzer.segment(text, undefined, {
    heteronym: (token, rule) => applied.set(token, rule),
  });
  return [...applied]
    .filter(([token]) => tokens.start(token) < end && tokens.end(token) > start)
    .map(([, rule]) => rule);
}

const NAMED = [
  ...Object.entries<Heteronym>(WORDS),
  ...PREFERRED_READINGS.map((row) => [row.surfaces.join(', '), row] as const),
];

describe.each(NAMED)('%s', (_word, heteronym) => {
  const { surfaces, rules } = heteronym;
  const sentences = rules.flatMap(({ reads, butNot = [] }) => [...reads, ...butNot]);

  it.each(sentences.map((sentence) => [sentence]))('%s', (sentence) => {
    const marked = parseMarked(sentence);
    expect(furiganaOf(analyzer, marked)).toBe(marked.reading);
    expect(surfaces.some((surface) => isMarked(marked, surface))).toBe(true);
  });

  it.each(rules.map((rule) => [rule.why, rule] as const))('%s', (why, rule) => {
    expect(why).toMatch(/^[^a-z].*[.!?]$/u);
    expect(rule.reads, 'a sentence that the rule decides').not.toHaveLength(0);
    for (const sentence of rule.reads) {
      expect(rulesApplied(sentence), `decides ${sentence}`).toContain(rule);
    }
    for (const sentence of rule.butNot ?? []) {
      expect(rulesApplied(sentence), `leaves ${sentence} alone`).not.toContain(rule);
    }
    const others = rules.filter((one) => one !== rule);
    const without = analyzerWith(heteronym, others);
    expect(readsAll(without, rule.reads), 'no sentence needs the rule').toBe(false);
    for (const context of rule.contexts) {
      if (rule.contexts.length === 1) continue;
      const contexts = rule.contexts.filter((one) => one !== context);
      const reduced = analyzerWith(
        heteronym,
        rules.map((one) => (one === rule ? { ...rule, contexts } : one)),
      );
      const at = `no sentence needs context ${rule.contexts.indexOf(context) + 1}`;
      expect(readsAll(reduced, rule.reads), at).toBe(false);
    }
  });
});

describe('the files', () => {
  it('each have a line in words.ts, and are named after their word', () => {
    const folder = join(import.meta.dirname, '../../../src/readings/heteronyms/words');
    const files = readdirSync(folder).map((name) => name.replace(/\.ts$/u, '').normalize('NFC'));
    expect(Object.keys(WORDS).sort()).toEqual(files.sort());
  });

  it('claim each surface once', () => {
    const surfaces = HETERONYMS.flatMap((heteronym) => heteronym.surfaces);
    const twice = surfaces.filter((surface, index) => surfaces.indexOf(surface) !== index);
    expect(twice).toEqual([]);
  });

  it('are about words of the lexicon', () => {
    const { lexicon } = analyzer.dictionaries;
    const unknown = HETERONYMS.filter(
      ({ surfaces }) => !surfaces.some((surface) => lexicon.wordsOf(surface).length > 0),
    );
    expect(unknown.map(({ surfaces }) => surfaces[0])).toEqual([]);
  });

  it('have a rule without a condition only in last place', () => {
    const dead = HETERONYMS.filter(({ rules }) =>
      rules.slice(0, -1).some(({ when }) => when === 'always'),
    );
    expect(dead.map(({ surfaces }) => surfaces[0])).toEqual([]);
  });
});
