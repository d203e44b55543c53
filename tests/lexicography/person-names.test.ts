import { describe, expect, it } from 'vitest';
import { compilePersonNames } from '../../src/dictionary/compile/compile-person-names';
import { parseEnamdict } from '../../src/dictionary/compile/parse-enamdict';
import type { Person } from '../../src/dictionary/compile/parse-people';
import { PersonNames } from '../../src/dictionary/person-names';
import { countFullNames } from '../../src/lexicography/full-names';
import { NameKanji } from '../../src/lexicography/name-kanji';
import { personNames } from '../../src/lexicography/person-names';
import { SecondVoice } from '../../src/lexicography/second-voice';
import { markTwoReadings } from '../../src/lexicography/two-readings';

const ENAMDICT = [
  '山田 [やまだ] /(p,s) Yamada/',
  '山田 [やまた] /(p,s) Yamata/',
  '髙木 [たかぎ] /(s) Takagi/',
  '一郎 [いちろう] /(m) Ichirou/',
  '翔太 [しょうた] /(m) Shouta/',
  '翔子 [しょうこ] /(f) Shouko/',
  '雄太 [ゆうた] /(m) Yuuta/',
  '健太 [けんた] /(m) Kenta/',
  '純太 [じゅんた] /(m) Junta/',
  '雄市 [ゆういち] /(m) Yuuichi/',
  '雄介 [ゆうすけ] /(m) Yuusuke/',
  '雄也 [ゆうや] /(m) Yuuya/',
  '山田一郎 [やまだいちろう] /(h) Yamada Ichirou (1950-)/',
].join('\n');

const PEOPLE: Person[] = [
  {
    parts: ['髙木', '雄也'],
    readings: ['たかぎ', 'ゆうや'],
    latin: 'A',
    role: 'singer',
    from: null,
  },
  { parts: ['山田', '翔'], readings: ['やまだ', 'かける'], latin: 'B', role: 'singer', from: null },
  { parts: ['照ノ富士'], readings: ['てるのふじ'], latin: 'C', role: 'wrestler', from: null },
];

const names = parseEnamdict(ENAMDICT);
const opened = PersonNames.open(
  compilePersonNames(
    personNames(
      { base: [], unidic: [], names, people: countFullNames(names, PEOPLE) },
      PEOPLE,
      new SecondVoice(names, [], () => null),
    ),
  ).buffer as ArrayBuffer,
);

describe('person names', () => {
  it('have the likeliest reading of a surname and of a given name', () => {
    expect(opened.find('山田', 'surname')).toMatchObject({ reading: 'やまだ', unsure: false });
    expect(opened.find('翔子', 'given')).toMatchObject({ reading: 'しょうこ', rank: 0 });
    expect(opened.find('山田', 'given')).toBeNull();
    expect(opened.find('無名', 'given')).toBeNull();
  });

  it('have the people of ENAMDICT and of the lists, also in modern kanji and with a space', () => {
    expect(opened.personAt('元山田一郎氏', 1)).toMatchObject({
      length: 4,
      cut: 2,
      gap: 0,
      readings: ['やまだ', 'いちろう'],
      listed: false,
    });
    const takagi = { readings: ['たかぎ', 'ゆうや'], listed: true, unsure: false };
    expect(opened.personAt('髙木雄也', 0)).toMatchObject(takagi);
    expect(opened.personAt('高木 雄也', 0)).toMatchObject({ ...takagi, length: 5, gap: 1 });
    expect(opened.personAt('高 木雄也', 0)).toBeNull();
    expect(opened.personAt('照ノ富士', 0)).toMatchObject({ cut: 0, readings: ['てるのふじ'] });
  });

  it('are unsure where no other source has the reading of the list', () => {
    expect(opened.personAt('山田翔', 0)).toMatchObject({ unsure: true });
  });

  it('compose a given name of what its kanji are read in others', () => {
    expect(opened.compose('雄翔太')).toBe('ゆうしょうた');
    expect(opened.compose('雄龘')).toBe('');
  });
});

it('splits the readings of names among their kanji', () => {
  const weight = 1;
  const kanji = new NameKanji([
    { name: '翔太', reading: 'しょうた', weight },
    { name: '翔子', reading: 'しょうこ', weight },
    { name: '健太', reading: 'けんた', weight },
    { name: '純太', reading: 'じゅんた', weight },
    { name: '良太', reading: 'りょうた', weight },
    { name: '良子', reading: 'りょうこ', weight },
  ]);
  expect(kanji.commonest().get('太')?.[2]).toBe('た');
  expect(kanji.likelihood('翔太', 'しょうた')).toBeGreaterThan(kanji.likelihood('翔太', 'とびた'));
});

it('marks nouns of which UniDic has two likely readings', () => {
  const word = {
    leftId: 0,
    rightId: 0,
    cost: 0,
    features: ['名詞', '一般', '*', '*', '*', '*'] as const,
    base: '*',
  };
  const unidic = (surface: string, reading: string, cost: number) => ({
    surface,
    reading,
    cost,
    pos: '名詞-普通名詞-一般',
  });
  const marked = markTwoReadings(
    [
      { ...word, surface: '水面', reading: 'スイメン' },
      { ...word, surface: '会社', reading: 'カイシャ' },
      { ...word, surface: '市場', reading: 'シジョウ' },
    ],
    [
      unidic('水面', 'すいめん', 5_000),
      unidic('水面', 'みなも', 5_500),
      unidic('会社', 'かいしゃ', 5_000),
      unidic('市場', 'しじょう', 5_000),
      unidic('市場', 'いちば', 6_300),
    ],
    new Map([['市場', ['しじょう', 'いちば']]]),
  );
  expect(marked.map(({ surface, uncertain }) => [surface, uncertain === true])).toEqual([
    ['水面', true],
    ['会社', false],
    ['市場', true],
  ]);
});
