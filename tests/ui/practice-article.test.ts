import { describe, expect, it } from 'vitest';
import { PRACTICE_ARTICLE } from '../../src/ui/welcome/practice-article';
import { analyzerUnderTest } from '../analysis/analyzer-under-test';

const { analyzer } = await analyzerUnderTest();
const { headline, paragraphs } = PRACTICE_ARTICLE;

const words = [headline, ...paragraphs].flatMap((text) =>
  analyzer.words(text).map(({ lexeme }) => lexeme),
);
const readingOf = (surface: string) => words.find((word) => word.surface === surface)?.reading;

describe('the practice article', () => {
  it('is read without a mistake where mistakes are likely', () => {
    expect(readingOf('派兵')).toBe('はへい');
    expect(readingOf('1日')).toBe('ついたち');
    expect(readingOf('26日')).toBe('にじゅうろくにち');
    expect(readingOf('6カ月')).toBe('ろっかげつ');
    expect(readingOf('10隻')).toBe('じゅっせき');
    expect(readingOf('1本')).toBe('いっぽん');
    expect(readingOf('何本')).toBe('なんぼん');
    expect(readingOf('聴いている')).toBe('きいている');
    expect(readingOf('充てる')).toBe('あてる');
    expect(readingOf('北大西洋条約機構')).toBe('きたたいせいようじょうやくきこう');
  });

  it('has words that its readers want to know', () => {
    const glosses = words.filter(({ salience }) => salience > 0.5).map(({ gloss }) => gloss);
    expect(new Set(glosses)).toContain('undersea cable');
    expect(new Set(glosses).size).toBeGreaterThanOrEqual(5);
  });
});
