import { describe, expect, it } from 'vitest';
import { fold } from '../../src/dictionary/fold';
import { latinName } from '../../src/dictionary/latin-name';
import { parseEdictLine } from '../../src/dictionary/compile/parse-edict';
import { parseEnamdictLine } from '../../src/dictionary/compile/parse-enamdict';
import { guessPos, jmdictPairs } from '../../src/dictionary/compile/parse-jmdict-words';

describe('parseEdictLine', () => {
  it('takes one sense with several glosses', () => {
    expect(
      parseEdictLine('派兵 [はへい] /(n,vs) dispatch of troops/despatch of troops/(P)/'),
    ).toEqual({
      headword: '派兵',
      reading: 'はへい',
      senses: [
        { pos: ['n', 'vs'], tags: [], glosses: ['dispatch of troops', 'despatch of troops'] },
      ],
      common: true,
    });
  });

  it('takes several senses, with usage and field', () => {
    const line =
      '引け [ひけ] /(n) (1) close (e.g. of business)/leaving (e.g. school)/(n) (2) (abbr) {finc} closing price/';
    expect(parseEdictLine(line)?.senses).toEqual([
      { pos: ['n'], tags: [], glosses: ['close (e.g. of business)', 'leaving (e.g. school)'] },
      { pos: ['n'], tags: ['abbr', 'finc'], glosses: ['closing price'] },
    ]);
  });

  it('keeps parts of speech until others are given', () => {
    const line = '上げる [あげる] /(v1,vt) (1) to raise/(2) to do up (hair)/(v1,vi) (3) to rise/';
    expect(parseEdictLine(line)?.senses.map(({ pos }) => pos)).toEqual([
      ['v1', 'vt'],
      ['v1', 'vt'],
      ['v1', 'vi'],
    ]);
  });

  it('parses fields and dialects as tags, but only before a sense', () => {
    const line = '丸 [まる] /(n) (1) (comp) (ksb:) circle/(food) bowl/(2) (yummy) turtle/';
    expect(parseEdictLine(line)?.senses).toEqual([
      { pos: ['n'], tags: ['comp', 'ksb'], glosses: ['circle', '(food) bowl'] },
      { pos: ['n'], tags: [], glosses: ['(yummy) turtle'] },
    ]);
  });

  it('leaves a remark in parentheses with its gloss', () => {
    expect(
      parseEdictLine('アメリカ軍 [アメリカぐん] /(n) (United States) army/')?.senses[0]?.glosses,
    ).toEqual(['(United States) army']);
  });

  it('reads a kana headword as itself', () => {
    expect(parseEdictLine('いい /(adj-ix) good/')).toMatchObject({
      headword: 'いい',
      reading: 'いい',
    });
  });

  it.each(['', '　？？？ /EDICT, EDICT_SUB(P)/Created: 2021-02-03/', 'no entry'])(
    'does not take %j for an entry',
    (line) => {
      expect(parseEdictLine(line)).toBeNull();
    },
  );
});

describe('parseEnamdictLine', () => {
  it('takes kinds and Latin forms', () => {
    expect(parseEnamdictLine('岸田 [きしだ] /(p,s) Kishida/')).toEqual({
      headword: '岸田',
      reading: 'きしだ',
      kinds: ['place', 'surname'],
      latin: ['Kishida'],
    });
    expect(parseEnamdictLine('ロイター /(s) Reuter/Reutter/(c) Reuters/')).toEqual({
      headword: 'ロイター',
      reading: 'ロイター',
      kinds: ['surname', 'company'],
      latin: ['Reuter', 'Reutter', 'Reuters'],
    });
  });

  it('does not take the title for a name', () => {
    expect(parseEnamdictLine('　？？？ /ENAMDICT/Created: 2021-02-03/')).toBeNull();
  });
});

describe('jmdictPairs', () => {
  const word = {
    variants: [
      {
        written: '生成ＡＩ',
        pronounced: 'せいせいエイアイ',
        priorities: ['news1', 'nf21', 'nf13'],
      },
      { written: '生成エーアイ', pronounced: 'せいせいエーアイ', priorities: [] },
    ],
    meanings: [{ glosses: ['generative AI'] }],
  };

  it('makes a pair of each variant, the same word under each of its kanji', () => {
    const pairs = [...jmdictPairs([word, word]).values()];
    expect(pairs).toHaveLength(2);
    expect(pairs[0]).toMatchObject({
      frequencyBand: 13,
      common: true,
      glosses: [['generative AI']],
    });
    expect(pairs[1]).toMatchObject({ frequencyBand: 0, common: false });
  });

  it('joins two words of one spelling and reading', () => {
    const other = { ...word, meanings: [{ glosses: ['another sense'] }] };
    const pair = jmdictPairs([word, other]).values().next().value;
    expect(pair?.glosses).toEqual([['generative AI'], ['another sense']]);
  });

  it('treats a word as a noun only if there is no evidence against it', () => {
    expect(guessPos('生成ＡＩ', ['generative AI'])).toEqual(['n']);
    expect(guessPos('推し活', ['to support an idol'])).toEqual([]);
    expect(guessPos('映える', ['photogenic'])).toEqual([]);
  });
});

describe('fold', () => {
  it('takes full width for half width, unit by unit', () => {
    expect(fold('生成ＡＩ　２')).toBe('生成AI 2');
    expect(fold('ニュース、。')).toBe('ニュース、。');
  });
});

describe('latinName', () => {
  it('follows Hepburn with and without macrons', () => {
    expect(latinName('かんぜちょう', true)).toBe('Kanzechō');
    expect(latinName('かんぜちょう', false)).toBe('Kanzechou');
    expect(latinName('しんいち', true)).toBe("Shin'ichi");
  });
});
