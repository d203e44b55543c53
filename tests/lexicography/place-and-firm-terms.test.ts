import { describe, expect, it } from 'vitest';
import type { JoinedEntry } from '../../src/dictionary/compile/join-sources';
import { joinFirms } from '../../src/dictionary/compile/join-firms';
import type { NameKind, ParsedName } from '../../src/dictionary/compile/parse-enamdict';
import type { ListedName } from '../../src/dictionary/compile/parse-name-list';
import { placeAndFirmTerms } from '../../src/lexicography/place-and-firm-terms';
import { usualFirms } from '../../src/lexicography/other-meanings';

const listed = (headword: string, reading: string, kind: NameKind, usual = false): ListedName => ({
  headword,
  reading,
  kinds: [kind],
  latin: [`${headword} in English`],
  usual,
});

const entry = (headword: string, reading: string, gloss: string): JoinedEntry => ({
  headword,
  reading,
  common: true,
  frequencyBand: 0,
  senses: [{ pos: ['n'], tags: [], glosses: [gloss] }],
});

const name = (headword: string, reading: string, kind: NameKind): ParsedName => ({
  headword,
  reading,
  kinds: [kind],
  latin: [],
});

const OTHERS = {
  entries: [
    entry('商船三井', 'しょうせんみつい', 'Mitsui OSK Lines'),
    entry('楽天', 'らくてん', 'optimism'),
    entry('白銅', 'はくどう', 'cupronickel'),
  ],
  names: [name('鹿島', 'かしま', 'place'), name('阪和興業', 'はんわこうぎょう', 'company')],
};

const FIRMS = [
  listed('商船三井', 'しょうせんみつい', 'company'),
  listed('楽天', 'らくてん', 'company', true),
  listed('白銅', 'はくどう', 'company'),
  listed('鹿島', 'かじま', 'company'),
  listed('阪和興業', 'はんわこうぎょう', 'company'),
];

describe('firms that a text means by their names', () => {
  it('are those that are nothing else, and those that are marked', () => {
    expect(usualFirms(FIRMS, OTHERS).map(({ headword }) => headword)).toEqual([
      '商船三井',
      '楽天',
      '阪和興業',
    ]);
  });

  it('are a sense of the word, before its others', () => {
    const joined = joinFirms(OTHERS.entries, usualFirms(FIRMS, OTHERS));
    const glosses = (headword: string) =>
      joined.find((one) => one.headword === headword)?.senses.map((sense) => sense.glosses[0]);
    expect(glosses('楽天')).toEqual(['楽天 in English', 'optimism']);
    expect(glosses('阪和興業')).toEqual(['阪和興業 in English']);
    expect(glosses('商船三井')).toEqual(['Mitsui OSK Lines']);
    expect(glosses('白銅')).toEqual(['cupronickel']);
  });
});

describe('listed names as words for the lattice', () => {
  const terms = placeAndFirmTerms(
    [
      ...FIRMS,
      listed('池田町', 'いけだちょう', 'place'),
      listed('池田町', 'いけだまち', 'place'),
      listed('留萌市', 'るもいし', 'place'),
      listed('谷川駅', 'たにかわえき', 'station'),
    ],
    OTHERS,
  );
  const byName = new Map(terms.map((term) => [term.spelling, term]));

  it('are one word, except cities', () => {
    expect(byName.get('阪和興業')).toMatchObject({ like: '名詞,固有名詞,組織', single: true });
    expect(byName.get('池田町')).toMatchObject({ readings: ['いけだちょう'], single: true });
    expect(byName.get('留萌市')).toMatchObject({ readings: ['るもいし'], single: false });
  });

  it('have stations also before 前', () => {
    expect(byName.get('谷川駅前')).toMatchObject({ readings: ['たにかわえきまえ'] });
  });
});
