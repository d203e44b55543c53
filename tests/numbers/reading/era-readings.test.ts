import { describe, expect, it } from 'vitest';
import { eraBefore } from '../../../src/numbers/reading/era-readings';

describe('eraBefore', () => {
  it.each([
    ['平成', 2, 0, 'へいせい'],
    ['旧昭和', 3, 1, 'しょうわ'],
    ['天平神護', 4, 0, 'てんぴょうじんご'],
    ['神護景雲', 4, 0, 'じんごけいうん'],
    ['元亨', 2, 0, 'げんこう'],
  ])('%s', (text, position, start, reading) => {
    expect(eraBefore(text, position)).toEqual({ start, reading });
  });

  it.each(['', '成', '平成の', '西暦'])('finds none in %s', (text) => {
    expect(eraBefore(text, text.length)).toBeNull();
  });
});
