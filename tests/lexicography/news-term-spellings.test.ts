import { describe, expect, it } from 'vitest';
import type { NewsTerm } from '../../src/dictionary/compile/parse-news-terms';
import { newsTermSpellings } from '../../src/lexicography/news-term-spellings';

function term(headword: string, reading: string, ...pos: string[]): NewsTerm {
  return { headword, reading, pos, field: 'news', place: 'first', glosses: ['…'] };
}

describe('news terms as words for the lattice', () => {
  it('behave in a sentence as their parts of speech do', () => {
    expect(
      newsTermSpellings([
        term('続伸', 'ぞくしん', 'n', 'vs'),
        term('割安', 'わりやす', 'n', 'adj-na'),
        term('日米', 'にちべい', 'n'),
        term('ドル安', 'ドルやす', 'n'),
      ]),
    ).toEqual([
      { spelling: '続伸', readings: ['ぞくしん'], like: '名詞,サ変接続', whole: true },
      { spelling: '割安', readings: ['わりやす'], like: '名詞,形容動詞語幹', whole: true },
      { spelling: '日米', readings: ['にちべい'], like: '名詞,一般', whole: true },
      { spelling: 'ドル安', readings: ['どるやす'], like: '名詞,一般', whole: true },
    ]);
  });

  it('cost less than a number of the same characters', () => {
    const [word] = newsTermSpellings([term('四十九日', 'しじゅうくにち', 'n')]);
    expect(word?.preference).toBeGreaterThan(1_000);
  });

  it.each(['信用買い残', '円売りドル買い', '売り一巡', 'ながらスマホ'])(
    'cost less than words that are likely side by side: %s',
    (headword) => {
      const [word] = newsTermSpellings([term(headword, 'よみ', 'n')]);
      expect(word?.preference).toBeGreaterThan(1_000);
    },
  );

  it('are nouns with kanji, and none that the lattice makes of verbs itself', () => {
    const others = [
      term('見送る', 'みおくる', 'v5r'),
      term('上値が重い', 'うわねがおもい', 'exp'),
      term('リストラ', 'リストラ', 'n', 'vs'),
      term('売り', 'うり', 'n'),
      term('株', 'かぶ', 'n'),
    ];
    expect(newsTermSpellings(others)).toEqual([]);
  });

  it('have all the readings of a spelling, in the order of the list', () => {
    const readings = newsTermSpellings([
      term('市場', 'いちば', 'n'),
      term('市場', 'しじょう', 'n'),
    ]).map((spelling) => spelling.readings);
    expect(readings).toEqual([['いちば', 'しじょう']]);
  });
});
