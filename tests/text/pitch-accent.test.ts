import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSource } from '../../src/commands/build/dictionary-sources';
import { morae, pitchContour } from '../../src/text/pitch-accent';

describe('morae', () => {
  it.each([
    ['せいふ', 'せ い ふ'],
    ['だいとうりょう', 'だ い と う りょ う'],
    ['がっこう', 'が っ こ う'],
    ['しんぶん', 'し ん ぶ ん'],
    ['ミサイル', 'ミ サ イ ル'],
    ['ファーウェイ', 'ファ ー ウェ イ'],
    ['ジョー・バイデン', 'ジョ ー バ イ デ ン'],
    ['', ''],
  ])('of %s', (reading, expected) => {
    expect(morae(reading).join(' ')).toBe(expected);
  });

  it('are what NAIST-jdic counts, in every word of its list', async () => {
    const differing: string[] = [];
    let words = 0;
    for (const line of (await readSource('naist-jdic', 'naist-jdic.csv')).split('\n')) {
      const fields = line.split(',');
      const [reading = '', , accent = ''] = fields.slice(11);
      const count = /^\d+\/(\d+)$/u.exec(accent)?.[1];
      // It splits the drawn-out vowel of 高ぅ and ねぇ from the kana before it.
      if (count === undefined || !/^[ァ-ヺー]+$/u.test(reading) || /[ァィゥェォ]$/u.test(reading)) {
        continue;
      }
      words++;
      if (morae(reading).length !== Number(count)) differing.push(line);
    }
    expect(words).toBeGreaterThan(450_000);
    expect(differing.length / words, differing.slice(0, 20).join('\n')).toBeLessThan(0.0005);
  });

  it('together spell the reading', () => {
    const kana = fc.stringMatching(/^[ぁ-ゖァ-ヺー]{0,12}$/u);
    fc.assert(
      fc.property(kana, (reading) => {
        expect(morae(reading).join('')).toBe(reading);
      }),
    );
  });
});

describe('pitch contour', () => {
  /** H and L of the morae, after a dash that of the particle. */
  const drawn = (reading: string, accent: number) => {
    const contour = pitchContour(reading, accent);
    if (contour === null) return null;
    const letters = [...contour.morae.map(({ high }) => high), contour.particleHigh];
    const text = letters.map((high) => (high ? 'H' : 'L')).join('');
    return `${contour.pattern} ${text.slice(0, -1)}-${text.slice(-1)} ${contour.fallsAfter}`.trim();
  };

  it.each([
    ['はし', 0, 'heiban LH-H'],
    ['はし', 1, 'atamadaka HL-L は'],
    ['はし', 2, 'odaka LH-L し'],
    ['だいとうりょう', 3, 'nakadaka LHHLLL-L と'],
    ['しゅしょう', 0, 'heiban LHH-H'],
    ['め', 1, 'atamadaka H-L め'],
    ['ひ', 0, 'heiban L-H'],
    ['ちきゅう', 2, 'nakadaka LHL-L きゅ'],
  ])('of %s with accent %i', (reading, accent, expected) => {
    expect(drawn(reading, accent)).toBe(expected);
  });

  it.each([
    ['はし', 3],
    ['はし', -1],
    ['はし', 0.5],
    ['はし', NaN],
    ['', 0],
    ['ABC', 0],
  ])('is none of %s with accent %d', (reading, accent) => {
    expect(pitchContour(reading, accent)).toBeNull();
  });

  it('rises at most once, at the second mora, and falls at most once, after the accented mora', () => {
    const cases = fc
      .stringMatching(/^[あ-ん]{1,10}$/u)
      .filter((reading) => morae(reading).length > 0)
      .chain((reading) =>
        fc.tuple(fc.constant(reading), fc.integer({ min: 0, max: morae(reading).length })),
      );
    fc.assert(
      fc.property(cases, ([reading, accent]) => {
        const contour = pitchContour(reading, accent)!;
        const pitch = [...contour.morae.map(({ high }) => high), contour.particleHigh];
        const falls = pitch.flatMap((high, i) => (!high && pitch[i - 1] === true ? [i] : []));
        const rises = pitch.flatMap((high, i) => (high && pitch[i - 1] === false ? [i] : []));
        expect(falls).toEqual(accent === 0 ? [] : [accent]);
        expect(rises).toEqual(accent === 1 ? [] : [1]);
      }),
    );
  });
});
