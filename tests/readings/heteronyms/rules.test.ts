/**
 * Walks all heteronyms: each sentence is read as it says, and each rule, each of its contexts and each
 * condition of a context is needed by a sentence of the word's file.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Analyzer } from '../../../src/analysis/analyzer';
import {
  rule as readingRule,
  type Heteronym,
  type ReadingRule,
} from '../../../src/readings/heteronyms/reading-rule';
import { PREFERRED_READINGS } from '../../../src/readings/heteronyms/preferred-readings';
import * as WORDS from '../../../src/readings/heteronyms/words';
import { isKanaOnly, toHiragana } from '../../../src/text/kana';
import { isExplained } from '../../../src/text/kanji-split';
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
function rulesApplied(sentence: string, reader = analyzer): ReadingRule[] {
  const { text, start, end } = parseMarked(sentence);
  const applied = new Map<number, ReadingRule>();
  const { tokens } = reader.segment(text, undefined, {
    heteronym: (token, rule) => applied.set(token, rule),
  });
  return [...applied]
    .filter(([token]) => tokens.start(token) < end && tokens.end(token) > start)
    .map(([, rule]) => rule);
}

/** A rule without one of the conditions of one of its contexts. */
interface LooserRule {
  rule: ReadingRule;
  /** The place of the context, from 1, and the condition's name: 'context 2: … needs notAfter'. */
  context: number;
  condition: string;
}

/** One for each condition of the contexts that have several. */
function looserRules(rule: ReadingRule): LooserRule[] {
  const contexts = rule.contexts.map(({ context }) => context).filter((one) => one !== null);
  return contexts.flatMap((context, at) => {
    const conditions = Object.entries(context);
    if (conditions.length === 1) return [];
    return conditions.map(([condition]) => {
      const others = Object.fromEntries(conditions.filter(([name]) => name !== condition));
      const when = contexts.with(at, others);
      return { rule: readingRule(rule.reading, { ...rule, when }), context: at + 1, condition };
    });
  });
}

/** Whether a sentence of the word's file comes out differently with a rule changed. */
function isNeeded(heteronym: Heteronym, rule: ReadingRule, changed: ReadingRule): boolean {
  const { rules } = heteronym;
  const reader = analyzerWith(
    heteronym,
    rules.map((one) => (one === rule ? changed : one)),
  );
  const { reads, butNot = [] } = rule;
  const others = rules.flatMap((one) => [...one.reads, ...(one.butNot ?? [])]);
  return (
    !readsAll(reader, [...reads, ...others]) ||
    butNot.some((sentence) => rulesApplied(sentence, reader).includes(changed))
  );
}

/** Words and readings that no dictionary of the project has, and why they are right. */
const UNLISTED: Readonly<Record<string, string>> = {
  '一 いっ': 'The sound before k, s and t.',
  '国 のくに': 'In the names of the old provinces, の is read although it is not written.',
  '富田駅 とんだえき': 'ENAMDICT has only one of the stations of a name; so below.',
  '松前町 まさきちょう': 'The smaller of two towns, in our own list.',
  '柏原駅 かいばらえき': 'In Hyogo, where the first kanji is かい.',
};

/**
 * Whether a dictionary has the reading for one of the word's surfaces, or the readings of its kanji
 * explain it, with the sound changes of compounds.
 */
function isKnown(surfaces: readonly string[], reading: string): boolean {
  const { lexicon, words, kanji } = analyzer.dictionaries;
  const parts = reading.split(' ');
  return surfaces.some((surface) => {
    let run = 0;
    const whole = toHiragana(surface.replace(RUNS_OF_KANJI, () => parts[run++] ?? ''));
    const listed = [
      ...lexicon.wordsOf(surface).map((word) => lexicon.reading(word)),
      ...words.find(surface).map((entry) => entry.reading),
    ];
    if (listed.some((one) => toHiragana(one) === whole)) return true;
    return [...surface.matchAll(RUNS_OF_KANJI)].every(({ 0: text, index }, at) =>
      isExplained(text, parts[at] ?? '', index + text.length < surface.length, (character) =>
        kanji.find(character),
      ),
    );
  });
}

const RUNS_OF_KANJI = /[\p{Script=Han}々]+/gu;

const NAMED = [
  ...Object.entries<Heteronym>(WORDS),
  ...PREFERRED_READINGS.map((row) => [row.surfaces.join(', '), row] as const),
];

describe.each(NAMED)('%s', (word, heteronym) => {
  const { surfaces, rules } = heteronym;
  const sentences = rules.flatMap(({ reads, butNot = [] }) => [...reads, ...butNot]);

  it.each(sentences.map((sentence) => [sentence]))('%s', (sentence) => {
    const marked = parseMarked(sentence);
    expect(isKanaOnly(marked.reading), `write the reading ${marked.reading} in kana`).toBe(true);
    expect(furiganaOf(analyzer, marked), `the reading of the marked part`).toBe(marked.reading);
    expect(
      surfaces.filter((surface) => isMarked(marked, surface)),
      `mark ${word} in the sentence`,
    ).not.toEqual([]);
  });

  it.each(rules.map((rule, at) => [rule.why, rule, at + 1] as const))('%s', (why, rule, number) => {
    const name = `rule ${number} of ${word}`;
    expect(why, `${name}: write why as a sentence`).toMatch(/^[^a-z].*[.!?]$/u);
    const known = isKnown(surfaces, rule.reading) || `${word} ${rule.reading}` in UNLISTED;
    expect(known, `${name}: no dictionary reads ${word} as ${rule.reading}`).toBe(true);
    expect(rule.reads, `${name}: add a sentence that it decides to reads`).not.toHaveLength(0);
    for (const sentence of rule.reads) {
      expect(rulesApplied(sentence), `${name} must decide ${sentence}`).toContain(rule);
    }
    for (const sentence of rule.butNot ?? []) {
      expect(rulesApplied(sentence), `${name} must leave ${sentence} alone`).not.toContain(rule);
    }
    const unneeded: string[] = [];
    const others = rules.filter((one) => one !== rule);
    if (readsAll(analyzerWith(heteronym, others), rule.reads)) {
      unneeded.push(`no sentence needs ${name}: add one to reads, or drop the rule`);
    }
    for (const [at, context] of rule.contexts.entries()) {
      if (rule.contexts.length === 1) continue;
      const contexts = rule.contexts.filter((one) => one !== context);
      const reduced = analyzerWith(
        heteronym,
        rules.map((one) => (one === rule ? { ...rule, contexts } : one)),
      );
      if (readsAll(reduced, rule.reads)) {
        unneeded.push(
          `${word}, rule ${number}, context ${at + 1}: no sentence needs it: add one to reads, or drop the context`,
        );
      }
    }
    for (const { rule: looser, context, condition } of looserRules(rule)) {
      if (!isNeeded(heteronym, rule, looser)) {
        unneeded.push(
          `${word}, rule ${number}, context ${context}: no sentence needs ${condition}: add one to butNot, or drop the condition`,
        );
      }
    }
    expect(unneeded, unneeded.join('\n')).toEqual([]);
  });
});

describe('the files', () => {
  it('each have a line in words.ts, and are named after their word', () => {
    const folder = join(import.meta.dirname, '../../../src/readings/heteronyms/words');
    const files = readdirSync(folder).map((name) => name.replace(/\.ts$/u, '').normalize('NFC'));
    const unlisted = files.filter((name) => !(name in WORDS));
    expect(unlisted, `add a line for ${unlisted.join(', ')} to words.ts`).toEqual([]);
    const misnamed = Object.keys(WORDS).filter((name) => !files.includes(name));
    expect(misnamed, `name the file of ${misnamed.join(', ')} after the word`).toEqual([]);
  });

  it('need the list of readings that no dictionary has', () => {
    const needed = NAMED.flatMap(([word, { surfaces, rules }]) =>
      rules
        .filter(({ reading }) => !isKnown(surfaces, reading))
        .map(({ reading }) => `${word} ${reading}`),
    );
    expect(Object.keys(UNLISTED), 'take out of UNLISTED what is known').toEqual(needed);
  });

  it('claim each surface once', () => {
    const surfaces = HETERONYMS.flatMap((heteronym) => heteronym.surfaces);
    const twice = surfaces.filter((surface, index) => surfaces.indexOf(surface) !== index);
    expect(twice, `two files have rules for ${twice.join(', ')}: join them`).toEqual([]);
  });

  it('are about words of the lexicon', () => {
    const { lexicon } = analyzer.dictionaries;
    const unknown = HETERONYMS.filter(
      ({ surfaces }) => !surfaces.some((surface) => lexicon.wordsOf(surface).length > 0),
    ).map(({ surfaces }) => surfaces[0]);
    const names = unknown.join(', ');
    expect(unknown, `the lexicon has no word ${names}: no rule for it can hold`).toEqual([]);
  });

  it('have a rule without a condition only in last place', () => {
    const dead = HETERONYMS.filter(({ rules }) =>
      rules.slice(0, -1).some(({ when }) => when === 'always'),
    ).map(({ surfaces }) => surfaces[0]);
    const names = dead.join(', ');
    expect(dead, `${names}: the rules after one that always holds decide nothing`).toEqual([]);
  });
});
