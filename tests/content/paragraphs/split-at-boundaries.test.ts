import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Paragraph, PieceRole } from '../../../src/content/paragraphs/paragraph';
import { placeWords, rubyReadingsOf } from '../../../src/content/paragraphs/split-at-boundaries';
import type { FuriganaGrouping, FuriganaSpan } from '../../../src/text/furigana-span';
import type { Lexeme } from '../../../src/tokens/word';
import { lexeme, wordsIn } from '../lexemes';

/** A word that is read in these parts: 国防 こくぼう, 総省 そうしょう. */
function wordOf(...parts: (readonly [surface: string, reading: string])[]): Lexeme {
  const surface = parts.map(([part]) => part).join('');
  const reading = parts.map(([, part]) => part).join('');
  const spans: FuriganaSpan[] = [];
  let start = 0;
  for (const [part, kana] of parts) {
    spans.push({ start, end: start + part.length, reading: kana });
    start += part.length;
  }
  const whole = { start: 0, end: start, reading };
  return lexeme(surface, {
    reading,
    furigana: [spans.length > 1 ? { ...whole, parts: spans } : whole],
  });
}

const MINISTRY = wordOf(['国', 'こく'], ['防', 'ぼう'], ['総', 'そう'], ['省', 'しょう']);
const TODAY = wordOf(['今日', 'きょう'], ['中', 'じゅう']);

type Piece = readonly [text: string, role?: PieceRole];

function paragraphOf(...pieces: Piece[]): Paragraph {
  let end = 0;
  return {
    text: pieces.map(([text]) => text).join(''),
    pieces: pieces.map(([text, role = 'text']) => {
      const start = end;
      end += text.length;
      return { nodes: [{} as Text], offset: 0, start, end, role };
    }),
    block: {} as Element,
    heading: false,
  };
}

interface Given {
  grouping?: FuriganaGrouping;
  ruby?: { base: string; reading: string }[];
}

/** Base text and reading of everything that is drawn. */
function drawn(lexemes: Lexeme[], pieces: Piece[], { grouping, ruby = [] }: Given = {}): string[] {
  const paragraph = paragraphOf(...pieces);
  const words = placeWords(
    paragraph,
    wordsIn(paragraph.text, lexemes),
    grouping ?? 'grouped',
    rubyReadingsOf(ruby.map((one) => ({ ...one, ruby: true }))),
  );
  return words.flatMap(({ furigana }) =>
    furigana.map(({ start, end, reading }) => `${paragraph.text.slice(start, end)} ${reading}`),
  );
}

describe('placeWords', () => {
  it('counts from the start of the paragraph', () => {
    const paragraph = paragraphOf(['米国防総省が']);
    const [word] = placeWords(paragraph, wordsIn(paragraph.text, [MINISTRY]), 'grouped', new Map());
    expect(word).toMatchObject({ start: 1, end: 5 });
    expect(word!.furigana).toMatchObject([{ start: 1, end: 5, reading: 'こくぼうそうしょう' }]);
  });

  it('leaves a word whole that is in one piece', () => {
    expect(drawn([MINISTRY], [['が国防総省']])).toEqual(['国防総省 こくぼうそうしょう']);
    expect(drawn([MINISTRY], [['が'], ['国防総省'], ['が']])).toEqual([
      '国防総省 こくぼうそうしょう',
    ]);
  });

  it('splits it at a boundary between its parts', () => {
    expect(drawn([MINISTRY], [['国防'], ['総省が']])).toEqual(['国防 こくぼう', '総省 そうしょう']);
    expect(drawn([MINISTRY], [['国'], ['防総'], ['省が']])).toEqual([
      '国 こく',
      '防総 ぼうそう',
      '省 しょう',
    ]);
  });

  it('draws each part separately if the reader wants furigana per kanji', () => {
    const given: Given = { grouping: 'per-kanji' };
    const parts = ['国 こく', '防 ぼう', '総 そう', '省 しょう'];
    expect(drawn([MINISTRY], [['国防総省']], given)).toEqual(parts);
    expect(drawn([MINISTRY], [['国'], ['防総省']], given)).toEqual(parts);
  });

  it('puts a reading that does not split over its longest part', () => {
    expect(drawn([wordOf(['今日中', 'きょうじゅう'])], [['今'], ['日中']])).toEqual([
      '日中 きょうじゅう',
    ]);
    expect(drawn([TODAY], [['今'], ['日中']])).toEqual(['今 きょう', '中 じゅう']);
  });

  it('draws only certain readings next to text that is not annotated', () => {
    expect(drawn([MINISTRY], [['国防', 'foreign'], ['総省が']])).toEqual(['総省 そうしょう']);
    expect(drawn([MINISTRY], [['国防', 'ruby'], ['総省が']])).toEqual(['総省 そうしょう']);
    expect(drawn([TODAY], [['今日', 'foreign'], ['中']])).toEqual(['中 じゅう']);
    expect(drawn([TODAY], [['今', 'foreign'], ['日中']])).toEqual([]);
    expect(drawn([wordOf(['今日', 'きょう'])], [['今', 'ruby'], ['日']])).toEqual([]);
  });

  it("draws what the publisher's ruby leave of the reading", () => {
    const lexemes = [wordOf(['今日中', 'きょうじゅう'])];
    const ruby = [{ base: '日中', reading: 'ジュウ' }];
    expect(drawn(lexemes, [['今'], ['日中', 'ruby']], { ruby })).toEqual(['今 きょう']);
    expect(drawn(lexemes, [['今日'], ['中', 'ruby']], { ruby })).toEqual([]);
    expect(drawn(lexemes, [['今'], ['日'], ['中', 'ruby']], { ruby })).toEqual([]);
    const whole = [{ base: '日中', reading: 'きょうじゅう' }];
    expect(drawn(lexemes, [['今'], ['日中', 'ruby']], { ruby: whole })).toEqual([]);
  });

  it("draws nothing where the publisher's ruby say something else", () => {
    const ruby = [{ base: '国', reading: 'くに' }];
    expect(drawn([MINISTRY], [['国', 'ruby'], ['防総省']], { ruby })).toEqual([]);
    expect(drawn([MINISTRY], [['国', 'ruby'], ['防総省']])).toEqual(['防総省 ぼうそうしょう']);
  });

  it('draws all of a reading once, each span within one piece, for any pieces', () => {
    const part = fc.tuple(
      fc.string({ unit: fc.constantFrom(...'国防総省今日中'), minLength: 1, maxLength: 3 }),
      fc.string({ unit: fc.constantFrom(...'あいうえお'), minLength: 1, maxLength: 4 }),
    );
    const word = fc.array(part, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(
        word,
        fc.array(fc.integer({ min: 1, max: 4 })),
        fc.boolean(),
        (parts, cuts, each) => {
          const one = wordOf(...parts);
          const pieces: Piece[] = [];
          let rest = one.surface;
          for (const length of cuts) {
            if (rest.length <= length) break;
            pieces.push([rest.slice(0, length)]);
            rest = rest.slice(length);
          }
          const paragraph = paragraphOf(...pieces, [rest]);
          const grouping = each ? 'per-kanji' : 'grouped';
          const words = [{ start: 0, end: one.surface.length, lexeme: one }];
          const [placed] = placeWords(paragraph, words, grouping, new Map());
          expect(placed!.furigana.map(({ reading }) => reading).join('')).toBe(one.reading);
          for (const { start, end } of placed!.furigana) {
            const isInOne = paragraph.pieces.some(
              (piece) => piece.start <= start && end <= piece.end,
            );
            expect(isInOne && start < end).toBe(true);
          }
        },
      ),
    );
  });
});
