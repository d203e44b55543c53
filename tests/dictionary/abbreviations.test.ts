import { describe, expect, it } from 'vitest';
import { joinNewsTerms } from '../../src/dictionary/compile/join-news-terms';
import {
  parseAbbreviations,
  termsOfAbbreviations,
} from '../../src/dictionary/compile/parse-abbreviations';

const HEADER = 'abbreviation\treading\tjapanese\tfield\tglosses';
const LINE = 'EV\tイーブイ\t電気自動車\tengr\telectric vehicle';
const OTHER = 'EV\tイーブイ\t企業価値\tbus\tenterprise value';

function parsed(...lines: string[]) {
  return parseAbbreviations([HEADER, ...lines, ''].join('\n'));
}

describe('parseAbbreviations', () => {
  it('reads a line', () => {
    expect(parsed('# a comment', LINE)).toEqual([
      {
        abbreviation: 'EV',
        reading: 'イーブイ',
        japanese: '電気自動車',
        field: 'engr',
        glosses: ['electric vehicle'],
      },
    ]);
  });

  it.each([
    ['ＥＶ\tイーブイ\t電気自動車\tengr\telectric vehicle', 'is not of Latin letters in half width'],
    ['EV\tいーぶい\t電気自動車\tengr\telectric vehicle', 'is not katakana'],
    ['EV\tイーブイ\tcar\tengr\telectric vehicle', 'is not Japanese'],
    ['EV\tイーブイ\t電気自動車\tcars\telectric vehicle', 'is not a field'],
    ['EV\tイーブイ\t電気自動車\tengr\tcar; car', 'has a gloss twice'],
    ['EV\tイーブイ\t電気自動車\tengr\tcar (electric)', 'is not plain'],
    [`EV\tイーブイ\t電気自動車\tengr\t${'car '.repeat(10)}car`, 'is longer than 36 characters'],
    ['EV\tイーブイ\t電気自動車\tengr', '4 columns instead of 5'],
  ])('says what is wrong with %j', (line, problem) => {
    expect(() => parsed(line)).toThrow(problem);
  });

  it('requires the order of code units, and the columns', () => {
    expect(() => parsed(LINE, 'AI\tエーアイ\t人工知能\tcomp\tAI')).toThrow('line 3: AI is not in');
    expect(() => parseAbbreviations(LINE)).toThrow('line 1: the columns are not');
    expect(() => parseAbbreviations('# nothing')).toThrow('the line with the columns is missing');
  });
});

it('puts the first meaning first, before those of the dictionary in full width', () => {
  const elevator = {
    headword: 'ＥＶ',
    reading: 'イーブイ',
    common: false,
    frequencyBand: 0,
    senses: [{ pos: ['n'], tags: [], glosses: ['elevator'] }],
  };
  for (const entries of [[elevator], []]) {
    const joined = joinNewsTerms(entries, termsOfAbbreviations(parsed(LINE, OTHER)));
    expect(joined).toHaveLength(1);
    expect(joined[0]?.senses.map(({ glosses }) => glosses.join('; '))).toEqual([
      'electric vehicle; 電気自動車',
      'enterprise value; 企業価値',
      ...(entries.length > 0 ? ['elevator'] : []),
    ]);
  }
});
