/** Walks the lists of places and firms: each name is read as it is listed, whatever follows it. */
import { describe, expect, it } from 'vitest';
import { readNameLists } from '../../src/commands/build/name-lists';
import type { ListedName } from '../../src/dictionary/compile/parse-name-list';
import { hasKanji, toHiragana } from '../../src/text/kana';
import { analyzerUnderTest } from './analyzer-under-test';

const { analyzer } = await analyzerUnderTest();
const listed = await readNameLists();

const isPlace = ({ kinds: [kind] }: ListedName) => kind === 'place' || kind === 'station';
const readings = new Map<string, Set<string>>();
for (const { headword, reading } of listed) {
  readings.set(headword, (readings.get(headword) ?? new Set()).add(toHiragana(reading)));
}

/** What is read over the beginning of a text; null if a word crosses its end. */
function readingOf(length: number, text: string): string | null {
  let reading = '';
  for (const { start, end, lexeme } of analyzer.words(text)) {
    if (start >= length) break;
    if (end > length) return null;
    reading += lexeme.reading;
  }
  return reading;
}

function misread(names: readonly ListedName[], after: string): string[] {
  return names
    .map(({ headword }) => ({ headword, read: readingOf(headword.length, headword + after) }))
    .filter(({ headword, read }) => read === null || !readings.get(headword)!.has(read))
    .map(({ headword, read }) => `${headword}${after} ${read}`);
}

describe('places', () => {
  const places = listed.filter(
    (name) => isPlace(name) && hasKanji(name.headword) && !/\d/u.test(name.headword),
  );

  it.each(['', 'は', 'と', 'など', 'の住民', 'で', '、', 'が', 'に', 'も', 'から', 'へ', 'まで'])(
    'are read as listed before 「%s」',
    (after) => {
      expect(misread(places, after)).toEqual([]);
    },
  );

  it('are read as listed in front of their station', () => {
    const stations = places.filter(({ headword }) => headword.endsWith('駅'));
    const wrong = stations
      .map(({ headword, reading }) => {
        const text = `${headword}前の広場`;
        return { text, read: readingOf(headword.length + 1, text), reading: `${reading}まえ` };
      })
      .filter(({ read, reading }) => read !== toHiragana(reading))
      .map(({ text, read }) => `${text} ${read}`);
    expect(wrong).toEqual([]);
  });
});

describe('firms and bodies', () => {
  // Short names that are not marked are also a person's or a place's.
  const firms = listed.filter(
    (name) =>
      !isPlace(name) &&
      (name.usual || name.headword.length > 3) &&
      !/[A-Za-z0-9&・]/u.test(name.headword),
  );

  it.each(['は', 'が反発した', 'の株価', 'と'])('are read as listed before 「%s」', (after) => {
    expect(misread(firms, after)).toEqual([]);
  });

  it.each([
    ['川崎重が反落した。', '川崎重', 'Kawasaki Heavy Industries'],
    ['商船三井は増配する。', '商船三井', 'Mitsui O.S.K. Lines'],
    ['楽天は黒字になった。', '楽天', 'Rakuten'],
    ['碧桂園の社債が下げた。', '碧桂園', 'Country Garden'],
  ])('%s', (text, surface, gloss) => {
    const word = analyzer.words(text)[0]?.lexeme;
    expect(word).toMatchObject({ surface, gloss, kind: 'name' });
  });
});
