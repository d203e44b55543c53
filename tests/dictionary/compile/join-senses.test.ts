import { describe, expect, it } from 'vitest';
import { joinSenses, orderByWeight, sharedPos } from '../../../src/dictionary/compile/join-senses';
import { joinSources } from '../../../src/dictionary/compile/join-sources';
import { parseEdict } from '../../../src/dictionary/compile/parse-edict';
import { jmdictPairs, type JmdictWord } from '../../../src/dictionary/compile/parse-jmdict-words';

function senses(...lists: string[][]) {
  return lists.map((glosses, i) => ({ pos: ['n'], tags: i === 1 ? ['finc'] : [], glosses }));
}

function glossesOf(joined: { glosses: string[] }[] | null) {
  return joined?.map(({ glosses }) => glosses) ?? null;
}

describe('joinSenses', () => {
  it('keeps the order, parts of speech and tags, and takes the newer glosses', () => {
    const known = senses(['blockade', 'lockdown'], ['freezing (funds)']);
    const newer = [['freezing (of funds)'], ['blockade', 'lockdown', 'sealing off']];
    expect(joinSenses(known, newer)).toEqual([
      { pos: ['n'], tags: [], glosses: ['blockade', 'lockdown', 'sealing off'] },
      { pos: ['n'], tags: ['finc'], glosses: ['freezing (of funds)'] },
    ]);
  });

  it('takes the one sense that is left on both sides for the same', () => {
    const known = senses(['tenth day of the month'], ['ten days']);
    expect(glossesOf(joinSenses(known, [['ten days'], ['10th day of the month']]))).toEqual([
      ['10th day of the month'],
      ['ten days'],
    ]);
    const days = senses(['fourteenth day of the month'], ['fourteen days']);
    expect(joinSenses(days, [['14 days'], ['14th day of the month']])).toBeNull();
  });

  it('adds a sense that matches no known one', () => {
    const newer = [['first place', 'top spot'], ['the throne']];
    expect(glossesOf(joinSenses(senses(['throne']), newer))).toEqual([
      ['the throne'],
      ['first place', 'top spot'],
    ]);
  });

  it('leaves a word alone whose senses were split or joined', () => {
    const known = senses(['master', 'head of household', 'supporter of a temple']);
    const split = [['(one’s) employer', 'master'], ['supporter of a temple']];
    expect(joinSenses(known, split)).toBeNull();
    expect(joinSenses(senses(['poem'], ['verse']), [['poem', 'verse']])).toBeNull();
  });
});

describe('joinSources', () => {
  const word: JmdictWord = {
    variants: [
      { written: '引揚げ', pronounced: 'ひきあげ', priorities: [] },
      { written: '引き上げ', pronounced: 'ひきあげ', priorities: ['news1', 'nf02'] },
    ],
    meanings: [{ glosses: ['withdrawal'] }, { glosses: ['increase', 'raise'] }],
  };
  const line = '引き上げ [ひきあげ] /(io) (n,vs) (1) increase/(n,vs) (2) (mil) withdrawal/';

  it('gives a new spelling the senses of the known one', () => {
    const [known, added] = joinSources(parseEdict(line), jmdictPairs([word]));
    expect(known).toMatchObject({ headword: '引き上げ', frequencyBand: 2, common: true });
    expect(known?.senses[0]?.tags).toEqual(['io']);
    expect(added).toEqual({
      headword: '引揚げ',
      reading: 'ひきあげ',
      common: false,
      frequencyBand: 0,
      senses: [
        { pos: ['n', 'vs'], tags: [], glosses: ['increase', 'raise'] },
        { pos: ['n', 'vs'], tags: ['mil'], glosses: ['withdrawal'] },
      ],
    });
  });

  it('puts the sense with the most glosses first where nothing else is known', () => {
    const [entry] = joinSources([], jmdictPairs([word]));
    expect(glossesOf(entry?.senses ?? null)).toEqual([['increase', 'raise'], ['withdrawal']]);
  });

  it('does not guess which of two words of one spelling is meant', () => {
    const other = { ...word, meanings: [{ glosses: ['salvage'] }] };
    const [entry] = joinSources(parseEdict(line), jmdictPairs([word, other]));
    expect(glossesOf(entry?.senses ?? null)).toEqual([['increase'], ['withdrawal']]);
  });
});

describe('sharedPos', () => {
  it('is what all senses have in common, or nothing', () => {
    expect(sharedPos(senses(['a'], ['b']))).toEqual(['n']);
    expect(sharedPos([...senses(['a']), { pos: ['adv'], tags: [], glosses: ['b'] }])).toBeNull();
    expect(sharedPos([])).toBeNull();
  });
});

describe('orderByWeight', () => {
  it('leaves senses of equal weight in their order', () => {
    expect(orderByWeight([['a'], ['b'], ['c', 'd']])).toEqual([['c', 'd'], ['a'], ['b']]);
  });
});
