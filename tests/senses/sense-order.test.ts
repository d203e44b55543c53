import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PartOfSpeech } from '../../src/tokens/part-of-speech';
import {
  rulesOf,
  sensesInContext,
  senseEvidence,
  type SenseEvidence,
} from '../../src/senses/sense-order';
import { holds } from '../../src/senses/rules/sense-rule';
import type { DictionaryEntry } from '../../src/dictionary/word-dictionary';
import { analyzerUnderTest } from '../analysis/analyzer-under-test';
import { firstSense, wordInContext } from './word-in-context';

const { analyzer } = await analyzerUnderTest();

/**
 * Words without a rule for their sentence: lines of a sentence with the word marked, a tab and a
 * gloss of the sense to be first.
 */
const CASES = readFileSync(join(import.meta.dirname, 'sense-order.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => line.split('\t') as [sentence: string, gloss: string]);

describe('the first sense', () => {
  it.each(CASES)('%s: %s', (sentence, gloss) => {
    const word = wordInContext(analyzer, sentence);
    expect(firstSense(word)).toContain(gloss);
    expect(rulesOf(word.entry).some((rule) => holds(rule, word.evidence))).toBe(false);
  });
});

describe('sensesInContext', () => {
  const sense = (gloss: string, tags: string[] = [], pos = ['n']) => ({
    pos,
    tags,
    glosses: [gloss],
    specificity: [0],
  });
  const entryOf = (...senses: DictionaryEntry['senses']): DictionaryEntry => ({
    headword: '試し',
    reading: 'ためし',
    senses,
    frequencyBand: 0,
    common: true,
    accents: [],
  });
  const plain: SenseEvidence = {
    pos: 'noun',
    lemma: '試し',
    excerpt: '試し',
    start: 0,
    end: 2,
    subject: 'other',
  };
  const order = (entry: DictionaryEntry, evidence: Partial<SenseEvidence> = {}) =>
    sensesInContext(entry, { ...plain, ...evidence }).map(({ glosses }) => glosses[0]);

  it('keeps the dictionary’s order if there is no evidence against it', () => {
    expect(order(entryOf(sense('a'), sense('b'), sense('c')))).toEqual(['a', 'b', 'c']);
  });

  it('puts what is archaic, rare or vulgar last', () => {
    const entry = entryOf(
      sense('old', ['arch']),
      sense('rude', ['vulg']),
      sense('verb', [], ['v5r']),
      sense('a'),
    );
    expect(order(entry)).toEqual(['a', 'verb', 'old', 'rude']);
  });

  it('goes by the part of speech in the text', () => {
    const entry = entryOf(sense('adverb', [], ['adv']), sense('noun'));
    expect(order(entry)).toEqual(['noun', 'adverb']);
    expect(order(entry, { pos: 'adverb' })).toEqual(['adverb', 'noun']);
  });

  it('goes by the field of the paragraph, and puts other special fields last', () => {
    const entry = entryOf(
      sense('plain'),
      sense('radix', ['math']),
      sense('low'),
      sense('bottom', ['finc']),
    );
    expect(order(entry)).toEqual(['plain', 'low', 'bottom', 'radix']);
    expect(order(entry, { subject: 'markets' })).toEqual(['bottom', 'plain', 'low', 'radix']);
  });

  it('leaves a sense of a special field first if the dictionary lists it first', () => {
    expect(order(entryOf(sense('heart', ['anat']), sense('guts')))).toEqual(['heart', 'guts']);
  });

  it('puts a figure of speech first only where it is a phrase', () => {
    const senses = (pos: string) => entryOf(sense('air', [], [pos]), sense('mood', ['id'], [pos]));
    expect(order(senses('n'))).toEqual(['air', 'mood']);
    expect(order(senses('exp'))).toEqual(['mood', 'air']);
  });

  it('goes by the spelling in kanji or in kana', () => {
    const entry = entryOf(sense('kanji'), sense('kana', ['uk']), sense('also kanji'));
    expect(order(entry)).toEqual(['kanji', 'also kanji', 'kana']);
    expect(order(entry, { lemma: 'ためし' })).toEqual(['kanji', 'kana', 'also kanji']);
    const verb = entryOf(sense('go round', [], ['v1']), sense('concern', ['uk'], ['v1']));
    expect(order(verb, { lemma: 'めぐる', pos: 'verb' })).toEqual(['concern', 'go round']);
  });

  it('leaves the first sense of a word that is no verb in its place, in either spelling', () => {
    const entry = entryOf(sense('monkey', ['uk']), sense('bolt'));
    expect(order(entry)).toEqual(['monkey', 'bolt']);
  });

  it('loses and makes up no sense', () => {
    const tag = fc.constantFrom('arch', 'uk', 'finc', 'math', 'news', 'mil');
    const senses = fc.array(
      fc.record({ gloss: fc.string(), tags: fc.array(tag), pos: fc.constantFrom('n', 'vs', 'v1') }),
    );
    const evidence = fc.record({
      pos: fc.constantFrom<PartOfSpeech>('noun', 'verb', 'adverb', 'particle'),
      lemma: fc.constantFrom('試し', 'ためし'),
      excerpt: fc.string(),
      start: fc.nat(20),
      end: fc.nat(20),
      subject: fc.constantFrom('markets', 'conflict', 'politics', 'other'),
    });
    fc.assert(
      fc.property(senses, evidence, (list, given) => {
        const entry = entryOf(...list.map(({ gloss, tags, pos }) => sense(gloss, tags, [pos])));
        const ordered = sensesInContext(entry, given);
        expect(ordered).toHaveLength(list.length);
        expect(new Set(ordered)).toEqual(new Set(entry.senses));
      }),
    );
  });
});

describe('senseEvidence', () => {
  it('ends with the sentence', () => {
    const text = '前の文。後の材料を。次の文';
    const start = text.indexOf('材料');
    const word = { pos: 'noun', lemma: '材料' } as const;
    expect(senseEvidence(text, { start, end: start + 2 }, word)).toMatchObject({
      excerpt: '後の材料を',
      start: 2,
      end: 4,
    });
  });
});
