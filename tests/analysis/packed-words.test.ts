import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { packWords, packedWordsSchema, unpackWords } from '../../src/analysis/packed-words';
import type { FuriganaSpan } from '../../src/text/furigana-span';
import type { Lexeme, Word } from '../../src/tokens/word';
import { lexeme } from '../content/lexemes';

/** As a message carries it: through JSON and the schema. */
function sent(paragraphs: readonly (readonly Word[])[]) {
  return v.parse(packedWordsSchema, JSON.parse(JSON.stringify(packWords(paragraphs))));
}

const kana = fc.string({ unit: fc.constantFrom(...'あいうえおっゃ'), minLength: 1, maxLength: 4 });

/** A span over parts of these lengths, with parts of its own where there are several. */
function spanOf(start: number, parts: readonly (readonly [number, string])[]): FuriganaSpan {
  let at = start;
  const spans = parts.map(([length, reading]) => {
    const span = { start: at, end: at + length, reading };
    at += length;
    return span;
  });
  const whole = { start, end: at, reading: parts.map(([, reading]) => reading).join('') };
  return spans.length > 1 ? { ...whole, parts: spans } : whole;
}

const lexemes: fc.Arbitrary<Lexeme> = fc
  .array(
    fc.tuple(
      fc.nat(2),
      fc.array(fc.tuple(fc.integer({ min: 1, max: 3 }), kana), { minLength: 1, maxLength: 4 }),
    ),
    { maxLength: 3 },
  )
  .map((spans) => {
    let end = 0;
    const furigana = spans.map(([gap, parts]) => {
      const span = spanOf(end + gap, parts);
      ({ end } = span);
      return span;
    });
    return lexeme('漢'.repeat(end + 1), { furigana, level: { jlpt: 2 }, salience: 0.25 });
  });

const batches = fc
  .tuple(
    fc.array(lexemes, { minLength: 1, maxLength: 4 }),
    fc.array(fc.array(fc.tuple(fc.nat(3), fc.nat(3)), { maxLength: 6 }), { maxLength: 4 }),
  )
  .map(([known, paragraphs]) =>
    paragraphs.map((seeds) => {
      let end = 0;
      return seeds.map(([gap, index]): Word => {
        const one = known[index % known.length]!;
        const start = end + gap;
        end = start + one.surface.length;
        return { start, end, lexeme: one };
      });
    }),
  );

describe('packWords', () => {
  it('is undone by unpackWords', () => {
    fc.assert(
      fc.property(batches, (paragraphs) => {
        const texts = paragraphs.map((words) => 'あ'.repeat(words.at(-1)?.end ?? 0));
        expect(unpackWords(sent(paragraphs), texts)).toEqual(paragraphs);
      }),
    );
  });

  it('sends a lexeme once', () => {
    const one = lexeme('派兵');
    const other = lexeme('東欧');
    const word = (start: number, its: Lexeme): Word => ({ start, end: start + 2, lexeme: its });
    const packed = packWords([[word(0, one), word(2, other), word(4, one)], [word(0, other)]]);
    expect(packed.lexemes.map(({ surface }) => surface)).toEqual(['派兵', '東欧']);
    expect(packed.paragraphs).toEqual([
      [0, 2, 0, 2, 4, 1, 4, 6, 0],
      [0, 2, 1],
    ]);
  });
});

describe('unpackWords', () => {
  const packed = packWords([[{ start: 0, end: 2, lexeme: lexeme('派兵') }]]);

  it('leaves out words that do not fit the text', () => {
    const paragraphs = [[0, 2, 0, 1, 3, 0, 3, 9, 0, 4, 4, 0, 4, 5, 7, 4, 6, 0, 6]];
    const [words] = unpackWords({ ...packed, paragraphs }, ['派兵を派兵。']);
    expect(words!.map(({ start, end }) => [start, end])).toEqual([
      [0, 2],
      [4, 6],
    ]);
  });

  it('gives paragraphs without an answer no words', () => {
    expect(unpackWords({ lexemes: [], paragraphs: [] }, ['派兵'])).toEqual([[]]);
  });

  it('leaves out parts that do not spell their reading', () => {
    const spans = [
      [0, 2, 'はへい', 1, 1],
      [0, 2, 'はへい', 2, 1],
      [0, 2, 'はへい', 0, 1],
      [0, 4, 'はへいはへい', 1, 4, 2, 1],
    ] as const;
    const lexemesWith = spans.map((span) => ({
      ...packed.lexemes[0]!,
      furigana: [[...span]] as [[number, number, string, ...number[]]],
    }));
    const paragraphs = [[0, 1, 0, 1, 2, 1, 2, 3, 2, 3, 4, 3]];
    const [words] = unpackWords({ lexemes: lexemesWith, paragraphs }, ['派兵派兵']);
    expect(words!.map((word) => word.lexeme.furigana[0]!.parts?.length)).toEqual([
      2,
      undefined,
      undefined,
      undefined,
    ]);
  });
});
