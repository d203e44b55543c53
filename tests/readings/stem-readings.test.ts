import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitsKana, stemReadings, wholeReading } from '../../src/readings/stem-readings';
import { alignFurigana } from '../../src/text/furigana';

const form = (surface: string, reading: string) => ({
  surface,
  furigana: alignFurigana(surface, reading),
});

describe('stemReadings', () => {
  it.each([
    ['開いた', 'あいた', '開く', 'ひらく', 'ひらいた'],
    ['取り扱った', 'とりあつかった', '取り扱う', 'とりさばう', 'とりさばった'],
    ['食べ過ぎた', 'たべすぎた', '食べる', 'くべる', 'くべすぎた'],
    ['汚い', 'きたない', '汚い', 'けがらい', 'けがらい'],
  ])('%s %s after %s %s', (surface, reading, lemma, lemmaReading, wanted) => {
    const furigana = stemReadings(form(surface, reading), {
      surface: lemma,
      reading: lemmaReading,
    });
    expect(furigana && wholeReading({ surface, furigana })).toBe(wanted);
  });

  it('knows nothing where the kanji differ, or the reading does not divide', () => {
    expect(stemReadings(form('開いた', 'あいた'), { surface: '空く', reading: 'あく' })).toBeNull();
    expect(stemReadings(form('開いた', 'あいた'), { surface: '開く', reading: 'ひら' })).toBeNull();
    expect(stemReadings(form('いた', 'いた'), { surface: '開く', reading: 'ひらく' })).toBeNull();
  });
});

describe('wholeReading', () => {
  it('joins what was divided', () => {
    const kana = fc.string({
      unit: fc.constantFrom('か', 'き', 'く', 'ん'),
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(kana, kana, (stem, tail) => {
        const surface = `読${tail}`;
        expect(wholeReading(form(surface, stem + tail))).toBe(stem + tail);
      }),
    );
  });
});

describe('fitsKana', () => {
  it.each([
    ['開いた', 'ひらいた', true],
    ['開いた', 'ひらく', false],
    ['開いた', 'いた', false],
    ['お茶の水', 'おちゃのみず', true],
    ['お茶の水', 'ちゃのみず', false],
    ['コーヒー豆', 'こーひーまめ', true],
    ['一ヶ月', 'いっかげつ', true],
    ['生成AI', 'せいせいえーあい', true],
    ['会場', 'かいば', true],
  ])('%s %s: %s', (surface, reading, fits) => expect(fitsKana(surface, reading)).toBe(fits));
});
