import { describe, expect, it } from 'vitest';
import {
  allReadings,
  areSameReadings,
  mayName,
} from '../../../src/content/paragraphs/article-readings';
import { MAX_INLINE_READINGS } from '../../../src/readings/inline/inline-reading';

const reading = (base: string, said: string) => ({ base, reading: said, ruby: false });
const SUGANO = reading('菅野智之', 'すがの・ともゆき');
const MIBE = reading('三部敏宏', 'みべ・としひろ');
const HAHEI = { base: '派兵', reading: 'はへい', ruby: true };

describe('the readings of an article', () => {
  it('are those that the page gives, then those of the persons, each once', () => {
    const readings = { given: [HAHEI, SUGANO], persons: [SUGANO, MIBE] };
    expect(allReadings(readings)).toEqual([HAHEI, SUGANO, MIBE]);
  });

  it('are as many as a request takes', () => {
    const many = Array.from({ length: 300 }, (_, i) => reading(`人${i}`, 'ひと'));
    const all = allReadings({ given: many.slice(0, 150), persons: many });
    expect(all).toEqual(many.slice(0, MAX_INLINE_READINGS));
  });

  it('are no others where they come again', () => {
    expect(areSameReadings([HAHEI, MIBE], [{ ...HAHEI }, { ...MIBE }])).toBe(true);
    expect(areSameReadings([HAHEI], [{ ...HAHEI, reading: 'はいへい' }])).toBe(false);
    expect(areSameReadings([HAHEI], [HAHEI, MIBE])).toBe(false);
  });
});

describe('a text that may name a person', () => {
  it.each([
    ['菅野は投げた', true],
    ['管野は投げた', true],
    ['髙野は投げた', true],
    ['智之は投げた', false],
  ])('%s: %s', (text, expected) => {
    expect(mayName(text, [MIBE, SUGANO])).toBe(expected);
  });
});
