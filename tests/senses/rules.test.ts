/**
 * Walks all words with sense rules: the first sense in each sentence is as it says, and each rule, and
 * each of its contexts, is needed by a sentence of its own.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listOf } from '../../src/rules/context';
import { canBeDrawn, tidyGloss } from '../../src/senses/gloss-phrase';
import {
  holds,
  type RuledWord,
  type SenseContext,
  type SenseRule,
  sense,
} from '../../src/senses/rules/sense-rule';
import * as RULED_WORDS from '../../src/senses/rules/words';
import { toHiragana } from '../../src/text/kana';
import type { PartOfSpeech } from '../../src/tokens/part-of-speech';
import { analyzerUnderTest } from '../analysis/analyzer-under-test';
import { firstSense, wordInContext } from './word-in-context';

const { analyzer } = await analyzerUnderTest();
const NAMED = Object.entries(RULED_WORDS) as readonly [string, RuledWord][];

/** Whether a rule's sense is the first in a sentence. */
function comesFirst(rule: SenseRule, sentence: string, rules?: readonly SenseRule[]): boolean {
  const glosses = firstSense(wordInContext(analyzer, sentence), rules);
  return rule.glosses.some((gloss) => glosses.includes(gloss));
}

/** The rule that decides the sense of the marked word. */
function ruleApplied({ rules }: RuledWord, sentence: string): SenseRule | undefined {
  const { evidence } = wordInContext(analyzer, sentence);
  return rules.find((rule) => holds(rule, evidence));
}

/** Names of conditions that no sentence of the word needs. */
function unneededConditions(
  { rules }: RuledWord,
  rule: SenseRule,
  contexts: readonly SenseContext[],
  context: SenseContext,
): string[] {
  const names = Object.keys(context) as (keyof SenseContext)[];
  if (names.length === 1) return [];
  return names.filter((name) => {
    const rest = { ...context, [name]: undefined };
    const when = contexts.map((one) => (one === context ? rest : one));
    const changed = rules.map((one) =>
      one === rule ? sense(rule.glosses, { ...rule, when }) : one,
    );
    return rules.every(
      (one) =>
        one.means.every((sentence) => comesFirst(one, sentence, changed)) &&
        (one.butNot ?? []).every((sentence) => !comesFirst(one, sentence, changed)),
    );
  });
}

/** The entries of the dictionary for a headword with its reading: 材料 ざいりょう. */
function entriesOf(word: string) {
  const [headword = '', reading] = word.split(' ');
  return analyzer.dictionaries.words
    .find(headword)
    .filter((entry) => entry.headword === headword && toHiragana(entry.reading) === reading);
}

describe.each(NAMED)('%s', (_name, ruled) => {
  const { words, rules } = ruled;
  const sentences = rules.flatMap(({ means, butNot = [] }) => [...means, ...butNot]);

  it('is a word of the dictionary', () => {
    expect(words.filter((word) => entriesOf(word).length === 0)).toEqual([]);
  });

  it.each(sentences)('is the word of %s', (sentence) => {
    const { entry } = wordInContext(analyzer, sentence);
    expect(words).toContain(`${entry.headword} ${toHiragana(entry.reading)}`);
  });

  it.each(rules.map((rule) => [rule.why, rule] as const))('%s', (why, rule) => {
    expect(why).toMatch(/^[^a-z].*[.!?]$/u);
    const known = words.flatMap(entriesOf).flatMap(({ senses }) => senses);
    for (const gloss of rule.glosses) {
      expect(
        known.some(({ glosses }) => glosses.includes(gloss)),
        `a gloss of the dictionary: ${gloss}`,
      ).toBe(true);
    }
    expect(rule.means, 'a sentence that the rule decides').not.toHaveLength(0);
    for (const sentence of rule.means) {
      expect(ruleApplied(ruled, sentence), `decides ${sentence}`).toBe(rule);
      expect(comesFirst(rule, sentence), sentence).toBe(true);
      const { lexeme } = wordInContext(analyzer, sentence);
      const ofRule = tidyGloss(rule.glosses[0] ?? '', lexeme.pos as PartOfSpeech);
      expect(canBeDrawn(ofRule), `can be drawn: ${ofRule}`).toBe(true);
      // Affixes and particles have none.
      expect(['', ofRule], `gloss on the page: ${sentence}`).toContain(lexeme.gloss);
    }
    for (const sentence of rule.butNot ?? []) {
      expect(comesFirst(rule, sentence), `another sense in ${sentence}`).toBe(false);
    }
    const meansAll = (changed: readonly SenseRule[]) =>
      rule.means.every((sentence) => comesFirst(rule, sentence, changed));
    const others = rules.filter((one) => one !== rule);
    expect(meansAll(others), 'no sentence needs the rule').toBe(false);
    const contexts = rule.when === 'always' ? [] : listOf<SenseContext>(rule.when);
    for (const [index, context] of contexts.entries()) {
      expect(
        unneededConditions(ruled, rule, contexts, context),
        `conditions of context ${index + 1} that no sentence needs`,
      ).toEqual([]);
      if (contexts.length === 1) continue;
      const when = contexts.filter((one) => one !== context);
      const reduced = rules.map((one) =>
        one === rule ? sense(rule.glosses, { ...rule, when }) : one,
      );
      expect(meansAll(reduced), `no sentence needs context ${index + 1}`).toBe(false);
    }
  });
});

describe('the files', () => {
  it('each have a line in words.ts, and are named after their word', () => {
    const folder = join(import.meta.dirname, '../../src/senses/rules/words');
    const files = readdirSync(folder).map((name) => name.replace(/\.ts$/u, '').normalize('NFC'));
    expect(Object.keys(RULED_WORDS).sort()).toEqual(files.sort());
    for (const [name, { words }] of NAMED) expect(words[0]?.split(' ')[0]).toBe(name);
  });

  it('claim each word once', () => {
    const words = NAMED.flatMap(([, ruled]) => ruled.words);
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  });

  it('have a rule without a condition only in last place', () => {
    const dead = NAMED.filter(([, { rules }]) =>
      rules.slice(0, -1).some(({ when }) => when === 'always'),
    );
    expect(dead.map(([name]) => name)).toEqual([]);
  });
});
