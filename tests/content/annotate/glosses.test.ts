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
    const chooser = new GlossChooser('few');
    expect(choose(chooser, paragraph('派兵、また派兵'))).toEqual(['派兵=dispatch of troops']);
    expect(choose(chooser, paragraph('派兵'))).toEqual([]);
  });

  it('gives a short paragraph one gloss, for the word with the highest salience', () => {
    expect(choose(new GlossChooser('few'), paragraph('派兵と抑止の発表'))).toEqual([
      '抑止=deterrence',
    ]);
  });

  it('glosses a word at its next mention if there was no room before', () => {
    const chooser = new GlossChooser('few');
    choose(chooser, paragraph('派兵と抑止'));
    expect(choose(chooser, paragraph('派兵'))).toEqual(['派兵=dispatch of troops']);
  });

  it('gives headings more, in proportion to their length', () => {
    const headline = paragraph('米、東欧に3000人派兵 ウクライナ巡りロシア抑止へ', true);
    expect(choose(new GlossChooser('few'), headline).sort()).toEqual([
      '抑止=deterrence',
      '派兵=dispatch of troops',
    ]);
  });

  it('gives about one gloss per 70 characters of text', () => {
    const text = `派兵と抑止と北大西洋条約機構${'あ'.repeat(130)}`;
    expect(choose(new GlossChooser('few'), paragraph(text))).toEqual([
      '北大西洋条約機構=NATO',
      '抑止=deterrence',
    ]);
  });

  it('glosses nothing common, nothing without a gloss, nothing when off', () => {
    expect(choose(new GlossChooser('few'), paragraph('発表'))).toEqual([]);
    expect(choose(new GlossChooser('off'), paragraph('派兵'))).toEqual([]);
    const bare = paragraph('派兵');
    const words = wordsIn('派兵', [lexeme('派兵', { salience: 1 })]);
    expect(new GlossChooser('more').choose(bare, words).size).toBe(0);
  });

  it('glosses a word again when the paragraph with its gloss is gone', () => {
    const chooser = new GlossChooser('few');
    const first = paragraph('派兵');
    choose(chooser, first);
    chooser.forget(first);
    expect(choose(chooser, paragraph('派兵'))).toEqual(['派兵=dispatch of troops']);
  });
});
