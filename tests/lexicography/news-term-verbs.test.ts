import { describe, expect, it } from 'vitest';
import { openDictionaries } from '../../src/commands/open-dictionaries';
import type { NewsTerm } from '../../src/dictionary/compile/parse-news-terms';
import { newsTermVerbs } from '../../src/lexicography/news-term-verbs';
import type { FeatureFields, SourceWord } from '../../src/text/lexicon-source';

const { lexicon } = await openDictionaries();

function form(surface: string, base: string, reading: string, pos = '動詞'): SourceWord {
  const features: FeatureFields = [pos, '自立', '*', '*', '五段・ラ行', '*'];
  return { surface, leftId: 1, rightId: 1, cost: 0, features, base, reading };
}

function verb(headword: string, reading: string, pos = 'v5r'): NewsTerm {
  return { headword, reading, pos: [pos], field: 'stockm', place: 'first', glosses: ['to …'] };
}

const BASE = [
  form('止まる', '止まる', 'トマル'),
  form('止まっ', '止まる', 'トマッ'),
  form('止まる', '止まる', 'ヤマル'),
  form('含む', '含む', 'フクム'),
  form('含ん', '含む', 'フクン'),
  form('持ち直す', '持ち直す', 'モチナオス'),
];

const made = (...terms: NewsTerm[]) =>
  newsTermVerbs(lexicon, BASE, terms).map(({ surface, base, reading }) =>
    [surface, base, reading].join(' '),
  );

describe('compound verbs of the news as words for the lattice', () => {
  it('have the forms of their last verb, with its sound in the compound', () => {
    expect(made(verb('下げ止まる', 'さげどまる'), verb('弱含む', 'よわふくむ', 'v5m'))).toEqual([
      '下げ止まる 下げ止まる サゲドマル',
      '下げ止まっ 下げ止まる サゲドマッ',
      '弱含む 弱含む ヨワフクム',
      '弱含ん 弱含む ヨワフクン',
    ]);
  });

  it('are none that the lexicon has, and no phrases', () => {
    expect(made(verb('持ち直す', 'もちなおす'), verb('足が止まる', 'あしがとまる'))).toEqual([]);
  });

  it('are none whose last verb is read in another way', () => {
    expect(made(verb('下げ止まる', 'さげしまる'))).toEqual([]);
  });
});
