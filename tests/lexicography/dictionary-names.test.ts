import { describe, expect, it } from 'vitest';
import type { ParsedName } from '../../src/dictionary/compile/parse-enamdict';
import { parseEnamdict } from '../../src/dictionary/compile/parse-enamdict';
import { isKanaOnly } from '../../src/text/kana';
import { dictionaryNames } from '../../src/lexicography/dictionary-names';
import { FOREIGN_FIGURES } from '../../src/lexicography/foreign-figures';
import { countFullNames } from '../../src/lexicography/full-names';
import { parseUnidic } from '../../src/lexicography/unidic';

function order(enamdict: string, figures: readonly ParsedName[] = [], unidic = '') {
  const names = parseEnamdict(enamdict);
  const people = countFullNames(names);
  return dictionaryNames(figures, { base: [], unidic: parseUnidic(unidic), names, people });
}

describe('names of the dictionary', () => {
  it('have the reading first that a corpus and known people support', () => {
    const ordered = order(
      '山田 [おおした] /(u) Ooshita/\n山田 [やまた] /(p,s) Yamata/\n山田 [やまだ] /(p,s) Yamada/\n',
      [],
      '山田\t名詞-固有名詞-人名-姓\tヤマダ\t2000',
    );
    expect(ordered.map(({ reading }) => reading)).toEqual(['やまだ', 'やまた', 'おおした']);
  });

  it('have the Latin form first that most people of the dictionary bear', () => {
    const [harris] = order(
      'ハリス /(u) Hallis/Haris/Harris/\nエミルー・ハリス /(h) Emmylou Harris (1947-; singer)/\n',
    );
    expect(harris?.latin).toEqual(['Harris', 'Hallis', 'Haris']);
  });

  it('keep the order of Latin forms that belong to kinds of their own', () => {
    const [reuter] = order(
      'ロイター /(s) Reuter/Reutter/(c) Reuters/\nア・ロイター /(h) A Reuters/',
    );
    expect(reuter?.latin).toEqual(['Reuter', 'Reutter', 'Reuters']);
  });

  it('are those of the news first, each Latin form once', () => {
    const figures: ParsedName[] = [
      { headword: 'ショルツ', reading: 'ショルツ', kinds: ['surname'], latin: ['Scholz'] },
      {
        headword: '習近平',
        reading: 'しゅうきんぺい',
        kinds: ['full name'],
        latin: ['Xi Jinping'],
      },
    ];
    const enamdict =
      'ショルツ /(u) Scholz/Sholz/\n習近平 [しゅうきんぺい] /(h) Xi Jinping (1953-)/\n習近平 [シューキンペイ] /(u) X/\n';
    expect(order(enamdict, figures)).toEqual([
      { ...figures[0], kinds: ['surname', 'name'], latin: ['Scholz', 'Sholz'] },
      { ...figures[1], kinds: ['full name'], latin: ['Xi Jinping'] },
      { headword: '習近平', reading: 'シューキンペイ', kinds: ['name'], latin: ['X'] },
    ]);
  });
});

describe('a person of the news', () => {
  it('has one Latin form, whatever the order of its words and the spelling of long vowels', () => {
    const figure: ParsedName = {
      headword: '安倍晋三',
      reading: 'あべしんぞう',
      kinds: ['full name'],
      latin: ['Shinzo Abe (prime minister)'],
    };
    const enamdict = '安倍晋三 [あべしんぞう] /(h) Abe Shinzou (1954.9.21-)/\n';
    expect(order(enamdict, [figure])).toEqual([figure]);
  });
});

describe('people of the news', () => {
  it('are katakana with as many parts in Latin, and have a surname where they have two', () => {
    const full = FOREIGN_FIGURES.filter(({ kinds }) => kinds.includes('full name'));
    expect(full.length).toBeGreaterThan(250);
    const odd = full.filter(
      ({ headword, latin: [form = ''] }) =>
        !isKanaOnly(headword.replace(/[・JD]/gu, '')) ||
        !/^\p{Lu}[\p{L}.' -]+ \([\p{L}\p{N} -]+\)$/u.test(form),
    );
    expect(odd).toEqual([]);
    expect(new Set(full.map(({ headword }) => headword)).size).toBe(full.length);
    const [name, surname] = FOREIGN_FIGURES;
    expect(name?.latin).toEqual(['Joe Biden (US politician)']);
    expect(surname).toEqual({
      headword: 'バイデン',
      reading: 'バイデン',
      kinds: ['surname'],
      latin: ['Biden', 'Joe Biden (US politician)'],
    });
    const headwords = new Set(FOREIGN_FIGURES.map(({ headword }) => headword));
    expect(headwords.has('フン・セン')).toBe(true);
    expect(headwords.has('セン')).toBe(false);
  });
});
