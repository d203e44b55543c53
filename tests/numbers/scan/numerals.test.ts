import { describe, expect, it } from 'vitest';
import { readDecimal, readInteger } from '../../../src/numbers/scan/numerals';

describe('readInteger', () => {
  it.each([
    ['0', 'ぜろ'],
    ['10', 'じゅう'],
    ['300', 'さんびゃく'],
    ['1000', 'せん'],
    ['10000', 'いちまん'],
    ['10000000', 'いっせんまん'],
    ['1000000000000', 'いっちょう'],
    ['6000000000000', 'ろくちょう'],
    ['10000000000000', 'じゅっちょう'],
    ['100000000000000', 'ひゃくちょう'],
    ['10000000000000000', 'いっけい'],
    ['20003', 'にまんさん'],
    ['8888', 'はっせんはっぴゃくはちじゅうはち'],
    ['007', 'なな'],
  ])('%s is %s', (digits, reading) => {
    expect(readInteger(digits)).toBe(reading);
  });

  it('refuses what is larger than any number of the news', () => {
    expect(readInteger('1'.repeat(21))).toBeNull();
  });
});

describe('readDecimal', () => {
  it.each([
    ['2', '5', 'にてんご'],
    ['0', '25', 'れいてんにご'],
    ['1', '05', 'いってんぜろご'],
    ['10', '3', 'じゅってんさん'],
  ])('%s.%s is %s', (digits, fraction, reading) => {
    expect(readDecimal(digits, fraction)).toBe(reading);
  });
});
