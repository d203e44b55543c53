import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { newsTermTables } from '../../src/commands/build/dictionary-sources';
import { joinNewsTerms } from '../../src/dictionary/compile/join-news-terms';
import type { JoinedEntry } from '../../src/dictionary/compile/join-sources';
import { parseNewsTerms, type NewsTerm } from '../../src/dictionary/compile/parse-news-terms';

const HEADER = 'term\treading\tpos\tfield\tplace\tglosses';
const LINE = '前引け\tぜんびけ\tn\tstockm\tfirst\tmorning close; end of the morning session';

function parsed(...lines: string[]) {
  return parseNewsTerms([HEADER, ...lines, ''].join('\n'));
}

describe('the list of news terms', () => {
  const tables = newsTermTables().map((table) => parseNewsTerms(readFileSync(table, 'utf8')));
  const terms = tables.flat();

  it('has each sense of a term in one of its tables', () => {
    const keys = terms.map(({ headword, reading, place }) => `${headword} ${reading} ${place}`);
    expect(keys.filter((key, i) => keys.indexOf(key) < i)).toEqual([]);
  });

  it('has hundreds of terms of each large field', () => {
    expect(terms.length).toBeGreaterThanOrEqual(1_900);
    for (const field of ['stockm', 'finc', 'econ', 'politics', 'news'] as const) {
      expect(terms.filter((term) => term.field === field).length, field).toBeGreaterThan(150);
    }
  });

  it('has what a reader of market reports meets every day', () => {
    const known = new Set(terms.map(({ headword }) => headword));
    const daily =
      '前引け 大引け 寄り付き 前年同月比 米連邦準備理事会 欧州中銀 前週末比 続伸 反落 利上げ 緩和 材料 派遣 手当 引け';
    expect(daily.split(' ').filter((word) => !known.has(word))).toEqual([]);
  });
});

describe('parseNewsTerms', () => {
  it('reads a line', () => {
    expect(parsed(LINE)).toEqual([
      {
        headword: '前引け',
        reading: 'ぜんびけ',
        pos: ['n'],
        field: 'stockm',
        place: 'first',
        glosses: ['morning close', 'end of the morning session'],
      },
    ]);
  });

  it('passes over comments and empty lines, and counts them', () => {
    const text = `# a comment\n${HEADER}\n\n${LINE}\nx`;
    expect(() => parseNewsTerms(text)).toThrow('line 5: 1 columns instead of 6');
  });

  it.each([
    ['前引け\t前びけ\tn\tstockm\tfirst\tclose', 'the reading "前びけ" of 前引け is not kana'],
    ['ドル安\tどるやす\tn\tfinc\tfirst\tweak dollar', 'has not its ドル'],
    ['円安\tえんやす\tnoun\tfinc\tfirst\tweak yen', '"noun" is not a part of speech'],
    ['円安\tえんやす\tn\tmoney\tfirst\tweak yen', '"money" is not a field'],
    ['円安\tえんやす\tn\tfinc\tlast\tweak yen', 'the place "last" is unknown'],
    ['円安\tえんやす\tn\tfinc\tfirst\tweak yen; weak yen', 'has a gloss twice'],
    ['円安\tえんやす\tn\tfinc\tfirst\tweak yen (currency)', 'is not plain'],
    ['円安\tえんやす\tn\tfinc\tfirst\tto weaken', 'is an infinitive'],
    ['見送る\tみおくる\tv5r\tnews\tfirst\tputting off', 'is not an infinitive'],
    ['円安\tえんやす\tn\tfinc\tfirst\ta yen that is weak', 'is longer than 4 words'],
    ['円安\tえんやす\tn\tfinc\tfirst\t', 'a gloss is empty'],
    [' 円安\tえんやす\tn\tfinc\tfirst\tweak yen', 'the term is empty or has space around it'],
  ])('says what is wrong with %j', (line, problem) => {
    expect(() => parsed(line)).toThrow(`line 2: `);
    expect(() => parsed(line)).toThrow(problem);
  });

  it('requires the terms to be sorted and each to be there once', () => {
    const other = '円安\tえんやす\tn\tfinc\tfirst\tweak yen';
    expect(() => parsed(LINE, LINE)).toThrow('line 3: 前引け (ぜんびけ) is here twice');
    expect(parsed(other, LINE)).toHaveLength(2);
    expect(() => parsed(LINE, other)).toThrow('line 3: 円安 is not in the order of code units');
  });

  it('has two senses of a word, one in each place', () => {
    const behind = '障害\tしょうがい\tn\tnews\tbehind\tfailure';
    const first = '障害\tしょうがい\tn\tnews\tfirst\tdisability';
    expect(parsed(behind, first).map(({ place }) => place)).toEqual(['behind', 'first']);
  });

  it('requires a line with the names of the columns', () => {
    expect(() => parseNewsTerms(LINE)).toThrow('line 1: the columns are not');
    expect(() => parseNewsTerms('# nothing')).toThrow('the line with the columns is missing');
  });
});

describe('joinNewsTerms', () => {
  const close: JoinedEntry = {
    headword: '引け',
    reading: 'ひけ',
    common: false,
    frequencyBand: 3,
    senses: [
      { pos: ['n'], tags: ['uk'], glosses: ['being outdone'] },
      { pos: ['n', 'vs'], tags: ['abbr'], glosses: ['closing price', '(the) close'] },
      { pos: ['n'], tags: [], glosses: ['close (e.g. of business)'] },
    ],
  };
  const term: NewsTerm = {
    headword: '引け',
    reading: 'ひけ',
    pos: ['n'],
    field: 'stockm',
    place: 'first',
    glosses: ['close'],
  };

  it('merges with the sense of the same meaning, moves it to the front and repeats no gloss', () => {
    const [entry] = joinNewsTerms([close], [term]);
    expect(entry).toMatchObject({ frequencyBand: 3, common: false });
    expect(entry?.senses).toEqual([
      { pos: ['n', 'vs'], tags: ['abbr', 'stockm', 'news'], glosses: ['close', 'closing price'] },
      { pos: ['n'], tags: ['uk'], glosses: ['being outdone'] },
    ]);
  });

  it('puts a sense of its own before the dictionary’s senses, or after them', () => {
    const glosses = ['end of trading'];
    // The word is usually written in kana in this sense as well.
    const own = { pos: ['n'], tags: ['stockm', 'news', 'uk'], glosses };
    const first = joinNewsTerms([close], [{ ...term, glosses }])[0]?.senses;
    expect(first).toEqual([own, ...close.senses]);
    const behind = joinNewsTerms([close], [{ ...term, glosses, place: 'behind' }])[0]?.senses;
    expect(behind).toEqual([...close.senses, { ...own, tags: ['stockm', 'uk'] }]);
  });

  it('gives other spellings of the word the same sense', () => {
    const variant = { ...close, headword: '退け' };
    const homonym = { ...variant, senses: [{ pos: ['n'], tags: [], glosses: ['retreat'] }] };
    const [first, second, third] = joinNewsTerms([close, variant, homonym], [term]);
    expect(second).toEqual({ ...first, headword: '退け' });
    expect(third).toEqual(homonym);
    const listed = joinNewsTerms(
      [close, variant],
      [term, { ...term, headword: '退け', glosses: ['x'] }],
    );
    expect(listed[0]?.senses[0]?.glosses[0]).toBe('close');
    expect(listed[1]?.senses[0]?.glosses).toEqual(['x']);
  });

  it('makes a word of its own for another reading', () => {
    const joined = joinNewsTerms([close], [{ ...term, reading: 'びけ', field: 'news' }]);
    expect(joined[0]).toEqual(close);
    expect(joined[1]).toEqual({
      headword: '引け',
      reading: 'びけ',
      common: true,
      frequencyBand: 0,
      senses: [{ pos: ['n'], tags: ['news'], glosses: ['close'] }],
    });
  });

  it('chooses of two words with equal spelling and reading the one with a shared gloss', () => {
    const other = { ...close, senses: [{ pos: ['n'], tags: [], glosses: ['retreat'] }] };
    const joined = joinNewsTerms([other, close], [term]);
    expect(joined[0]).toEqual(other);
    expect(joined[1]?.senses[0]?.glosses[0]).toBe('close');
  });
});
