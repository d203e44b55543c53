import { describe, expect, it } from 'vitest';
import type { Person } from '../../src/dictionary/compile/parse-people';
import { HanjaSounds } from '../../src/lexicography/hanja-sounds';

const korean = (parts: string[], readings: string[]): Person => ({
  parts,
  readings,
  latin: 'A',
  role: 'politician',
  from: 'korea',
});

describe('a Korean name', () => {
  const lee = korean(['李', '在明'], ['い', 'じぇみょん']);
  const moon = korean(['文', '在寅'], ['むん', 'じぇいん']);
  const others = [
    korean(['李', '明博'], ['い', 'みょんばく']),
    korean(['金', '大中'], ['きむ', 'でじゅん']),
    korean(['金', '中大'], ['きむ', 'ちゅんて']),
  ];
  const sounds = new HanjaSounds([lee, moon, ...others]);

  it('is supported by the people in whose names its kanji are so read', () => {
    expect(sounds.support(lee)).toBe(true);
  });

  it('may change its first consonant', () => {
    expect(sounds.support(others[1]!)).toBe(true);
  });

  it('is not supported where nobody else bears a kanji, or so read', () => {
    expect(sounds.support(moon)).toBe(false);
    expect(sounds.support(korean(['李', '在明'], ['い', 'じぇみん']))).toBe(false);
  });

  it('is supported by Koreans only', () => {
    const japanese = others.map((one) => ({ ...one, from: null }));
    expect(new HanjaSounds([lee, moon, ...japanese]).support(lee)).toBe(false);
  });
});
