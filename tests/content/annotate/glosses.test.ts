import { describe, expect, it } from 'vitest';
import { GlossChooser } from '../../../src/content/annotate/glosses';
import { lexeme, wordsIn } from '../lexemes';
import type { Paragraph } from '../../../src/content/paragraphs/paragraph';

const NATO = lexeme('北大西洋条約機構', { gloss: 'NATO', salience: 0.9 });
const HAHEI = lexeme('派兵', { gloss: 'dispatch of troops', salience: 0.5 });
const YOKUSHI = lexeme('抑止', { gloss: 'deterrence', salience: 0.6 });
const HAPPYO = lexeme('発表', { gloss: 'announcement', salience: 0.1 });
const LEXEMES = [NATO, HAHEI, YOKUSHI, HAPPYO];

function paragraph(text: string, heading = false): Paragraph {
  return { text, heading, pieces: [], block: null as unknown as Element };
}

function choose(chooser: GlossChooser, one: Paragraph): string[] {
  const words = wordsIn(one.text, LEXEMES);
  return [...chooser.choose(one, words)].map(
    ([i, gloss]) => `${words[i]!.lexeme.surface}=${gloss}`,
  );
}

describe('GlossChooser', () => {
  it('glosses the first mention only', () => {
    const chooser = new GlossChooser('few', 'after');
    expect(choose(chooser, paragraph('派兵、また派兵'))).toEqual(['派兵=dispatch of troops']);
    expect(choose(chooser, paragraph('派兵'))).toEqual([]);
  });

  it('gives a short paragraph one gloss, for the word with the highest salience', () => {
    expect(choose(new GlossChooser('few', 'after'), paragraph('派兵と抑止の発表'))).toEqual([
      '抑止=deterrence',
    ]);
  });

  it('glosses a word at its next mention if there was no room before', () => {
    const chooser = new GlossChooser('few', 'after');
    choose(chooser, paragraph('派兵と抑止'));
    expect(choose(chooser, paragraph('派兵'))).toEqual(['派兵=dispatch of troops']);
  });

  it('gives headings more, in proportion to their length', () => {
    const headline = paragraph('米、東欧に3000人派兵 ウクライナ巡りロシア抑止へ', true);
    expect(choose(new GlossChooser('few', 'after'), headline).sort()).toEqual([
      '抑止=deterrence',
      '派兵=dispatch of troops',
    ]);
  });

  it('gives about one gloss per 70 characters of text', () => {
    const text = `派兵と抑止と北大西洋条約機構${'あ'.repeat(130)}`;
    expect(choose(new GlossChooser('few', 'after'), paragraph(text))).toEqual([
      '北大西洋条約機構=NATO',
      '抑止=deterrence',
    ]);
  });

  it('glosses nothing common, nothing without a gloss, nothing when off', () => {
    expect(choose(new GlossChooser('few', 'after'), paragraph('発表'))).toEqual([]);
    expect(choose(new GlossChooser('off', 'after'), paragraph('派兵'))).toEqual([]);
    const bare = paragraph('派兵');
    const words = wordsIn('派兵', [lexeme('派兵', { salience: 1 })]);
    expect(new GlossChooser('more', 'after').choose(bare, words).size).toBe(0);
  });

  it('glosses a word again when the paragraph with its gloss is gone', () => {
    const chooser = new GlossChooser('few', 'after');
    const first = paragraph('派兵');
    choose(chooser, first);
    chooser.forget(first);
    expect(choose(chooser, paragraph('派兵'))).toEqual(['派兵=dispatch of troops']);
  });

  it('shortens a gloss under its word at a word, and leaves no preposition at its end', () => {
    const long = lexeme('覚書', { gloss: 'memorandum of understanding on trade', salience: 0.9 });
    const words = wordsIn('覚書', [long]);
    const one = paragraph('覚書');
    const glossOf = (placement: 'under' | 'after') =>
      new GlossChooser('few', placement).choose(one, words).get(0);
    expect(glossOf('under')).toBe('memorandum…');
    expect(glossOf('after')).toBe('memorandum of understanding on trade');
  });

  it('keeps glosses under words apart: the second word waits for its next mention', () => {
    const chooser = new GlossChooser('more', 'under');
    const text = `派兵、抑止${'あ'.repeat(100)}`;
    expect(choose(chooser, paragraph(text))).toEqual(['抑止=deterrence']);
    expect(choose(chooser, paragraph('派兵'))).toEqual(['派兵=dispatch of troops']);
    expect(choose(new GlossChooser('more', 'after'), paragraph(text))).toHaveLength(2);
  });
});
