import { describe, expect, it } from 'vitest';
import { parseEnamdict } from '../../src/dictionary/compile/parse-enamdict';
import type { SourceWord } from '../../src/text/lexicon-source';
import { countFullNames } from '../../src/lexicography/full-names';
import { mergeNames } from '../../src/lexicography/merge-names';
import { nameReadings } from '../../src/lexicography/name-readings';
import { nameTerms } from '../../src/lexicography/name-terms';
import { parseUnidic } from '../../src/lexicography/unidic';

const NAMES = parseEnamdict(
  [
    '平井 [ひらい] /(p,s) Hirai/',
    '正史 [まさし] /(m) Masashi/',
    '正史 [せいし] /(g) Seishi/',
    '平井正史 [ひらいまさし] /(h) Hirai Masashi/',
    '田中 [たなか] /(s) Tanaka/',
    '田中正史 [たなかまさし] /(h) Tanaka Masashi/',
    '山本 [やまもと] /(s) Yamamoto/',
    '山本正史 [やまもとまさし] /(h) Yamamoto Masashi/',
    '浦添市 [うらそえし] /(p) Urasoe (city)/',
    '和気町 [わけちょう] /(p) Wakechō/',
    '和気町 [わきちょう] /(p) Wakichō/',
  ].join('\n'),
);

const GIVEN = ['名詞', '固有名詞', '人名', '名', '*', '*'] as const;

function word(surface: string, reading: string, cost: number, features: SourceWord['features']) {
  return { surface, leftId: 1, rightId: 1, cost, features, base: surface, reading };
}

const BASE: SourceWord[] = [
  word('正史', 'セイシ', 8_220, GIVEN),
  word('正史', 'セイシ', 5_662, ['名詞', '一般', '*', '*', '*', '*']),
];

const UNIDIC = parseUnidic(
  '正史\t名詞-固有名詞-人名-名\tマサシ\t5000\n正史\t名詞-普通名詞-一般\tセイシ\t4294\n',
);

const SOURCES = { base: BASE, unidic: UNIDIC, names: NAMES, people: countFullNames(NAMES) };

describe('full names', () => {
  it('are cut where surname and given name are both known', () => {
    const { surnames, givenNames } = SOURCES.people;
    expect(surnames.of('平井')).toEqual([['ひらい', 1]]);
    expect(givenNames.of('正史')).toEqual([['まさし', 3]]);
  });

  it('with an unknown surname are left out', () => {
    const people = countFullNames(parseEnamdict('蛯名正史 [えびなまさし] /(h) Ebina Masashi/'));
    expect([...people.surnames.spellings()]).toEqual([]);
  });
});

describe('readings of names', () => {
  it('follow the people who bear the name', () => {
    const [reading] = nameReadings('given name', SOURCES);
    expect(reading).toMatchObject({ spelling: '正史', reading: 'まさし', attested: true });
    expect(reading?.share).toBeGreaterThan(0.75);
  });

  it('take the place of those that the base dictionary has, and leave its common words', () => {
    const merged = mergeNames(SOURCES).filter(({ surface }) => surface === '正史');
    expect(merged.map(({ features, reading }) => [features[1], reading])).toEqual([
      ['一般', 'セイシ'],
      ['固有名詞', 'マサシ'],
    ]);
  });

  it('of several words are terms where the dictionary has only one', () => {
    const terms = nameTerms(NAMES, new Set());
    expect(terms.find(({ spelling }) => spelling === '浦添市')?.readings).toEqual(['うらそえし']);
    expect(terms.some(({ spelling }) => spelling === '和気町')).toBe(false);
    expect(nameTerms(NAMES, new Set(['浦添市'])).some((t) => t.spelling === '浦添市')).toBe(false);
  });
});
