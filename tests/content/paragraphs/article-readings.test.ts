import { describe, expect, it } from 'vitest';
import { ArticleReadings, mayName } from '../../../src/content/paragraphs/article-readings';
import { MAX_INLINE_READINGS } from '../../../src/readings/inline/inline-reading';

const reading = (base: string, said: string) => ({ base, reading: said, ruby: false });
const SUGANO = reading('菅野智之', 'すがの・ともゆき');
const MIBE = reading('三部敏宏', 'みべ・としひろ');
const HAHEI = { base: '派兵', reading: 'はへい', ruby: true };

describe('the readings of an article', () => {
  it('are those that the page gives, then those of the persons', () => {
    const readings = new ArticleReadings();
    expect(readings.change('given', [HAHEI])).toEqual([HAHEI]);
    expect(readings.change('persons', [SUGANO])).toEqual([SUGANO]);
    expect(readings.all).toEqual([HAHEI, SUGANO]);
  });

  it('are no others where they come again', () => {
    const readings = new ArticleReadings();
    readings.change('given', [HAHEI, MIBE]);
    expect(readings.change('given', [{ ...HAHEI }, MIBE])).toEqual([]);
    readings.change('persons', [SUGANO]);
    expect(readings.change('persons', [{ ...SUGANO }])).toEqual([]);
  });

  it('change with the persons whom the article names, and those whom it names no more', () => {
    const readings = new ArticleReadings();
    readings.change('persons', [SUGANO]);
    expect(readings.change('persons', [MIBE])).toEqual([SUGANO, MIBE]);
    expect(readings.all).toEqual([MIBE]);
  });

  it('are as many as a request takes', () => {
    const readings = new ArticleReadings();
    const many = Array.from({ length: 300 }, (_, i) => reading(`人${i}`, 'ひと'));
    readings.change('given', many.slice(0, MAX_INLINE_READINGS));
    readings.change('persons', many);
    expect(readings.all).toHaveLength(MAX_INLINE_READINGS);
  });
});

describe('a text that may name a person', () => {
  it.each([
    ['菅野は投げた', true],
    ['管野は投げた', true],
    ['髙野は投げた', true],
    ['智之は投げた', false],
  ])('%s: %s', (text, expected) => {
    expect(mayName(text, SUGANO)).toBe(expected);
  });
});
