import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { openDictionaries } from '../../src/commands/open-dictionaries';
import { accentLists, parseAccentLists } from '../../src/dictionary/compile/accent-lists';
import type { JoinedEntry } from '../../src/dictionary/compile/join-sources';
import type { WordDictionary } from '../../src/dictionary/word-dictionary';
import { morae } from '../../src/text/pitch-accent';
import {
  accentsOfEntries,
  parseNaistAccents,
  parseUnidicAccents,
} from '../../src/lexicography/accents';
import { everyEntry } from '../dictionary/every-entry';

function entry(headword: string, reading: string, pos = 'n', gloss = headword): JoinedEntry {
  const senses = [{ pos: [pos], tags: [], glosses: [gloss] }];
  return { headword, reading, senses, common: false, frequencyBand: 0 };
}

const UNIDIC = `市場	シジョウ	名詞	0
話す	ハナス	動詞	2
一番	イチバン	副詞	0,2
方	カタ	名詞	2
方	カタ	名詞	1,2
はし	ハシ	名詞	1
はし	ハシ	名詞	0
無理	ムリ	形状詞	9
`;
const NAIST = `市場,1345,1345,3295,名詞,一般,*,*,*,*,市場,シジョウ,シジョー,1/3,C1
市場,1345,1345,7807,名詞,一般,*,*,*,*,市場,イチバ,イチバ,1/3,C1
大塚,1,1,100,名詞,固有名詞,人名,姓,*,*,大塚,オオツカ,オーツカ,0/4,*
大塚,1,1,900,名詞,固有名詞,地域,一般,*,*,大塚,オオツカ,オーツカ,1/4,*
話し,1,1,100,動詞,自立,*,*,五段・サ行,連用形,話す,ハナシ,ハナシ,2/3,*
中首相,1,1,1,名詞,一般,*,*,*,*,中首相,チュウゴク:シュショウ,…,1/4:0/3,*
ダイコク屋,1,1,1,名詞,一般,*,*,*,*,ダイコク屋,ダイコクヤ,…,0/5,*
`;

describe('accents of entries', () => {
  const accents = (...entries: JoinedEntry[]) => {
    const words = [parseUnidicAccents(UNIDIC), parseNaistAccents(NAIST)];
    return entries.map(accentsOfEntries({ words, entries })).map((list) => list.join());
  };

  it("are UniDic's, and NAIST-jdic's for what UniDic lacks", () => {
    expect(accents(entry('市場', 'しじょう'), entry('市場', 'いちば'))).toEqual(['0', '1']);
  });

  it('are those of the reading, whatever kana it is in', () => {
    expect(accents(entry('ダイコク屋', 'ダイコクや'), entry('市場', 'しば'))).toEqual(['0', '']);
  });

  it('are those of a word that inflects the same way', () => {
    const noun = entry('話す', 'はなす', 'n', 'speaking');
    expect(accents(entry('話す', 'はなす', 'v5s'), noun)).toEqual(['2', '']);
    expect(accents(entry('話し', 'はなし'), entry('話し', 'はなし', 'v5s'))).toEqual(['', '']);
  });

  it('are those of all words with this spelling, most likely first, each once', () => {
    expect(accents(entry('方', 'かた'), entry('一番', 'いちばん', 'adv'))).toEqual(['2,1', '0,2']);
    expect(accents(entry('大塚', 'おおつか'))).toEqual(['1,0']);
  });

  it('are unknown of a kana word that may be several', () => {
    expect(accents(entry('はし', 'はし'))).toEqual(['']);
  });

  it('are unknown where the reading is too short for them, and of phrases', () => {
    expect(accents(entry('無理', 'むり', 'adj-na'))).toEqual(['']);
    expect(accents(entry('中首相', 'ちゅうごくしゅしょう'))).toEqual(['']);
  });

  it('hold for other spellings of the word, not for other words of the reading', () => {
    const spelling = entry('市塲', 'しじょう', 'n', 'market');
    const other = entry('試乗', 'しじょう', 'n', 'test ride');
    expect(accents(entry('市場', 'しじょう', 'n', 'market'), spelling, other)).toEqual([
      '0',
      '0',
      '',
    ]);
  });
});

describe('table of accents', () => {
  it('gives each word its list back', () => {
    const lists = [[0], [], [2, 0], [0], [1]];
    const { numbers, text } = accentLists(lists);
    const table = parseAccentLists(text);
    expect([...numbers].map((number) => table[number])).toEqual(lists);
  });

  it('keeps the most likely accent if there are too many', () => {
    const common = Array.from({ length: 126 }, (_, i) => [i]);
    const { numbers, text } = accentLists([...common, ...common, [5, 1, 2], [7, 3]]);
    const table = parseAccentLists(text);
    expect(Math.max(...numbers)).toBe(127);
    expect(table[numbers.at(-2)!]).toEqual([5, 1, 2]);
    expect(table[numbers.at(-1)!]).toEqual([7]);
  });
});

describe('accents of the word pack', () => {
  let words: WordDictionary;
  beforeAll(async () => {
    ({ words } = await openDictionaries());
  }, 180_000);

  /** Standard accents of common words and words of the news: all that count as standard. */
  const known = readFileSync(new URL('accents.txt', import.meta.url), 'utf8')
    .trim()
    .split('\n');

  it('has the standard accent of common words', () => {
    const wrong = known.filter((line) => {
      const [headword = '', reading, standard = ''] = line.split(' ');
      const found = words.find(headword).find((each) => each.reading === reading);
      return !standard
        .split(',')
        .map(Number)
        .includes(found?.accents[0] ?? NaN);
    });
    expect(known.length).toBeGreaterThan(250);
    expect(wrong).toEqual([]);
  });

  it('has accents that the reading has morae for, at most three, each once', async () => {
    const wrong = (await everyEntry()).filter(
      ({ accents, reading }) =>
        accents.length > 3 ||
        new Set(accents).size < accents.length ||
        Math.max(0, ...accents) > morae(reading).length,
    );
    expect(wrong).toEqual([]);
  });

  it('covers the words of newspapers: what is left are compounds and rare readings', async () => {
    const common = (await everyEntry()).filter(
      ({ frequencyBand }) => frequencyBand > 0 && frequencyBand <= 24,
    );
    const accented = common.filter(({ accents }) => accents.length > 0);
    expect(common.length).toBeGreaterThan(12_000);
    expect(accented.length / common.length).toBeGreaterThan(0.88);
  });
});
