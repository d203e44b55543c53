import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_OPTIONS } from '../../src/analysis/analysis-options';
import { readingsIn } from '../../src/readings/inline/readings-in-text';
import { analyzerUnderTest } from './analyzer-under-test';

const { analyzer } = await analyzerUnderTest();

/** Words with their furigana: 國會《こっかい》; with the lemma where the spelling is another. */
function shown(text: string): string[] {
  return analyzer.words(text).map(({ lexeme }) => {
    const { surface, lemma, pos } = lexeme;
    let drawn = '';
    let position = 0;
    for (const { start, end, reading } of lexeme.furigana) {
      drawn += `${surface.slice(position, end)}《${reading}》`;
      position = end;
      expect(start).toBeLessThan(end);
    }
    drawn += surface.slice(position);
    return lemma === surface || pos === 'verb' ? drawn : `${drawn} ${lemma}`;
  });
}

describe('a word that the page writes in its own way', () => {
  it.each([
    ['國會', ['國會《こっかい》 国会']],
    ['髙橋', ['髙橋《たかはし》 高橋']],
    ['辻\u{e0100}村', ['辻\u{e0100}村《つじむら》 辻村']],
    ['⾦融庁', ['⾦融庁《きんゆうちょう》 金融庁']],
    ['\ufa19戸', ['\ufa19戸《こうべ》 神戸']],
    ['国\u00ad会', ['国\u00ad会《こっかい》 国会']],
    ['ﾄﾖﾀ自動車', ['ﾄﾖﾀ自動車《じどうしゃ》 トヨタ自動車']],
    ['5㌔', ['5', '㌔ キロ']],
    ['㍿', ['㍿《かぶしきがいしゃ》 株式会社']],
    ['民主々義', ['民主々義《みんしゅしゅぎ》 民主主義']],
    ['会社々長', ['会社《かいしゃ》', '々長《しゃちょう》 社長']],
    ['経\n  済', ['経\n  済《けいざい》 経済']],
    // Between words it is no part of either.
    ['国会\u200bで', ['国会《こっかい》', '\u200b', 'で']],
    ['\ufeff国会\n', ['\ufeff', '国会《こっかい》', '\n']],
    ['\u200b', ['\u200b']],
  ])('%j', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  it('is one object wherever it is written so', () => {
    const [first, , second, , third] = analyzer.words('國會と國會と国会');
    expect(first?.lexeme).toBe(second?.lexeme);
    expect(third?.lexeme.surface).toBe('国会');
    expect(first?.lexeme.gloss).toBe(third?.lexeme.gloss);
  });

  it('is found by a reading that the article gives in another spelling', () => {
    const options = { ...NO_OPTIONS, inlineReadings: readingsIn('濵﨑羽奏（はまさき・わかな）氏') };
    const read = (text: string) =>
      analyzer
        .words(text, options)
        .flatMap(({ lexeme }) => lexeme.furigana.map(({ reading }) => reading));
    expect(read('濵﨑羽奏が')).toEqual(['はまさき', 'わかな']);
    expect(read('浜崎羽奏が')).toEqual(['はまさき', 'わかな']);
    expect(read('濵\u00ad﨑羽奏が')).toEqual(['はまさき', 'わかな']);
  });

  it('is cut in parts where the page cuts it', () => {
    const [word] = analyzer.words('国\u00ad防総省', NO_OPTIONS, [2]);
    expect(word?.lexeme.furigana).toEqual([
      {
        start: 0,
        end: 5,
        reading: 'こくぼうそうしょう',
        parts: [
          { start: 0, end: 2, reading: 'こく' },
          { start: 2, end: 3, reading: 'ぼう' },
          { start: 3, end: 4, reading: 'そう' },
          { start: 4, end: 5, reading: 'しょう' },
        ],
      },
    ]);
  });
});

const PLAIN =
  '日本銀行の総裁は国会で、3年ぶりの利上げについて「経済と物価の情勢を見て判断する」と述べた。';
const ODD = [
  ...[
    '\u00ad',
    '\u200b',
    '\u200c',
    '\u200d',
    '\u2060',
    '\ufeff',
    '\ufe00',
    '\u{e0100}',
    '\n',
    '\u3099',
    '\uff9e',
  ],
  ...['㍿', '㌔', '㌦', '㋿', '髙', '𠮷', '⾦', '\ufa19', '々', 'ゝ', 'ﾊ', '國', '\ud842'],
];

it('covers any text without gap, with its own characters', () => {
  const places = fc.array(fc.tuple(fc.nat(PLAIN.length), fc.constantFrom(...ODD)), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(places, (insertions) => {
      let text = PLAIN;
      for (const [at, odd] of insertions) text = text.slice(0, at) + odd + text.slice(at);
      const words = analyzer.words(text, NO_OPTIONS, 'all');
      let position = 0;
      for (const { start, end, lexeme } of words) {
        expect(start).toBe(position);
        expect(lexeme.surface).toBe(text.slice(start, end));
        for (const span of lexeme.furigana.flatMap((one) => [one, ...(one.parts ?? [])])) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(lexeme.surface.length);
        }
        position = end;
      }
      expect(position).toBe(text.length);
    }),
    { numRuns: 300 },
  );
});

it('reads a text with what cannot be seen as it reads the plain text', () => {
  const readings = (text: string) =>
    analyzer
      .words(text)
      .filter(({ lexeme }) => lexeme.reading !== '')
      .map(({ lexeme }) => `${lexeme.lemma} ${lexeme.reading}`);
  const expected = readings(PLAIN);
  const invisible = fc.constantFrom('\u00ad', '\u200b', '\u200c', '\u2060', '\ufeff');
  const places = fc.array(fc.tuple(fc.nat(PLAIN.length), invisible), { maxLength: 12 });
  fc.assert(
    fc.property(places, (insertions) => {
      let text = PLAIN;
      for (const [at, odd] of insertions) text = text.slice(0, at) + odd + text.slice(at);
      expect(readings(text)).toEqual(expected);
    }),
  );
});
