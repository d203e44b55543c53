import { describe, expect, it } from 'vitest';
import { glossInContext } from '../../src/senses/gloss';
import { canBeDrawn, tidyGloss } from '../../src/senses/gloss-phrase';
import type { Subject } from '../../src/senses/subject';
import type { DictionaryEntry, DictionarySense } from '../../src/dictionary/word-dictionary';
import type { PartOfSpeech } from '../../src/tokens/part-of-speech';
import { everyEntry } from '../dictionary/every-entry';

/** A sense whose glosses are shared by 2 ** n words each. */
function sense(pos: string, glosses: Record<string, number>, tags: string[] = []): DictionarySense {
  return {
    pos: [pos],
    tags,
    glosses: Object.keys(glosses),
    specificity: Object.values(glosses),
  };
}

function entry(...senses: DictionarySense[]): DictionaryEntry {
  return { headword: '語', reading: 'ご', senses, frequencyBand: 0, common: true, accents: [] };
}

function shortGloss(word: DictionaryEntry, pos: PartOfSpeech, subject: Subject = 'other'): string {
  return glossInContext(word, { pos, lemma: '語', excerpt: '語', start: 0, end: 1, subject });
}

describe('the gloss of a word', () => {
  it('takes the first sense that fits the part of speech', () => {
    const word = entry(sense('v1', { 'to raise': 2 }), sense('n', { rise: 2 }));
    expect(shortGloss(word, 'noun')).toBe('rise');
    expect(shortGloss(word, 'verb')).toBe('raise');
  });

  it('prefers what few words share, but not against the order of senses', () => {
    expect(shortGloss(entry(sense('n', { check: 9, restraint: 1 })), 'noun')).toBe('restraint');
    const senses = entry(sense('n', { check: 9 }), sense('n', { checkmate: 0 }));
    expect(shortGloss(senses, 'noun')).toBe('check');
  });

  it('takes the noun of a family of glosses for the core of a sense', () => {
    const word = entry(
      sense('n', { check: 5, control: 5, restraint: 4, deterrent: 0, deterrence: 1 }),
    );
    expect(shortGloss(word, 'noun')).toBe('deterrence');
  });

  it('says NATO where the news says NATO', () => {
    const word = entry(sense('n', { 'North Atlantic Treaty Organisation': 0, NATO: 1 }));
    expect(shortGloss(word, 'noun')).toBe('NATO');
    expect(shortGloss(entry(sense('n', { 'atomic bomb': 0, NATO: 1 })), 'noun')).toBe(
      'atomic bomb',
    );
  });

  it('passes over marginal senses and long phrases', () => {
    const archaic = entry(sense('n', { yore: 5, past: 0 }, ['arch']), sense('n', { days: 0 }));
    expect(shortGloss(archaic, 'noun')).toBe('days');
    const long = 'a very long explanation of what the word could mean in some contexts';
    expect(shortGloss(entry(sense('n', { [long]: 0, short: 3 })), 'noun')).toBe('short');
    expect(shortGloss(entry(sense('n', { [long]: 0 })), 'noun')).toBe('');
  });

  it('says first what the news term says', () => {
    const rally = sense('n', { 'long rally of prices': 5, deterrent: 0, deterrence: 0 }, ['news']);
    expect(shortGloss(entry(rally, sense('v1', { 'to rally': 0 })), 'noun')).toBe(
      'long rally of prices',
    );
    expect(shortGloss(entry(rally, sense('v1', { 'to rally': 0 })), 'verb')).toBe('rally');
    expect(shortGloss(entry(sense('n', { ministry: 0 }, ['news'])), 'proper noun')).toBe(
      'ministry',
    );
  });

  it('is that of the sense that the subject asks for, as on the card', () => {
    const word = entry(sense('n', { skeleton: 0 }), sense('n', { futures: 0 }, ['finc']));
    expect(shortGloss(word, 'noun')).toBe('skeleton');
    expect(shortGloss(word, 'noun', 'markets')).toBe('futures');
  });

  it('is none where no sense fits the word, or only one that is no longer used', () => {
    expect(shortGloss(entry(sense('v1', { 'to raise': 2 })), 'noun')).toBe('');
    expect(shortGloss(entry(sense('n', { yore: 2 }, ['arch'])), 'noun')).toBe('');
  });

  it('does not gloss a name as a common noun', () => {
    const word = entry(sense('n', { truss: 0 }));
    expect(shortGloss(word, 'proper noun')).toBe('');
    expect(shortGloss(word, 'noun')).toBe('truss');
  });
});

describe('tidyGloss', () => {
  it.each([
    ['close (e.g. of business)', 'noun', 'close'],
    ['(United States) army', 'noun', 'army'],
    ['to state', 'verb', 'state'],
    ['to state', 'noun', 'state'],
    ['to a certain extent', 'adverb', 'to a certain extent'],
    ['dog (Canis (lupus) familiaris)', 'noun', 'dog'],
    ['general contractor (eng: gene(ral) con(tractor))', 'noun', 'general contractor'],
    ['long journey (flight', 'noun', ''],
    ['Euro-', 'noun', ''],
    ['... or more', 'noun', ''],
    ['leader of a shogunate, domain, etc.', 'noun', ''],
    ['to run into', 'verb', 'run into'],
    ['native of', 'noun', ''],
    ['residence of the (emperor)', 'noun', ''],
    ['from now on', 'noun', 'from now on'],
    ['hepatitis A', 'noun', 'hepatitis A'],
    ['visit to the U.S.', 'noun', 'visit to the U.S.'],
    ['and so on.', 'noun', 'and so on'],
    ['Department of Defense (US)', 'noun', 'Department of Defense'],
  ] as const)('%s as a %s', (gloss, pos, tidy) => {
    expect(tidyGloss(gloss, pos)).toBe(tidy);
  });
});

describe('all glosses of the dictionary', () => {
  const POS: readonly PartOfSpeech[] = ['noun', 'verb', 'adverb', 'proper noun'];

  it('are whole phrases where they are drawn', async () => {
    const broken: string[] = [];
    for (const { headword, senses } of await everyEntry()) {
      for (const gloss of new Set(senses.flatMap(({ glosses }) => glosses))) {
        for (const pos of POS) {
          const phrase = tidyGloss(gloss, pos);
          if (canBeDrawn(phrase) && isBroken(phrase)) broken.push(`${headword}: ${phrase}`);
        }
      }
    }
    expect(broken.slice(0, 20)).toEqual([]);
  }, 120_000);

  function isBroken(phrase: string): boolean {
    return (
      phrase.length > 40 ||
      phrase !== phrase.trim() ||
      /[()[\]{}<>]|\betc\b|\.\.|\s\s/u.test(phrase) ||
      /^[-,;:/]|[-,;:/]$|\s[,.;:]/u.test(phrase) ||
      /\s(?:a|an|the|and|or|that|than)$/u.test(phrase)
    );
  }
});
