/**
 * The table of counters against its own examples: each is read and translated as stated, and with a
 * reading, a limit or an alternative of `notBefore` taken away at least one of them comes out wrong.
 */
import { describe, expect, it, test } from 'vitest';
import { COUNTER_ROWS, NOUN_ROWS } from '../../../src/numbers/counters/rows/rows';
import { spellings, type CounterRow } from '../../../src/numbers/counters/counter-row';
import { CounterTable } from '../../../src/numbers/counters/counter-table';
import { NumberScanner } from '../../../src/numbers/number-nodes';
import { lookUp } from '../../../src/look-up/look-up';
import { analyzerUnderTest } from '../../analysis/analyzer-under-test';
import { lexiconUnderTest } from '../../text/lexicon-under-test';

const PUBLISHED = '2022-02-03T10:28:00+09:00';
const NUMERAL = /[\d０-９〇一二三四五六七八九十百千数何]/u;

const lexicon = lexiconUnderTest();
const table = new CounterTable(COUNTER_ROWS);
const scanner = new NumberScanner(lexicon, table);
const { analyzer, names } = await analyzerUnderTest();

interface Read {
  text: string;
  reading: string;
}

/** 3丁《さんちょう》 1丁《いっちょう》. */
function readsOf({ reads }: CounterRow): Read[] {
  return reads.split(/\s+/u).map((example) => {
    const [, text = '', reading = ''] = /^(.+)《(.+)》$/u.exec(example) ?? [];
    return { text, reading };
  });
}

const butNotOf = ({ butNot = '' }: CounterRow) => butNot.split(/\s+/u).filter(Boolean);

const readingIn = (scanned: NumberScanner, text: string) =>
  scanned
    .scan(text)
    .map(({ reading }) => reading)
    .join('');

/** Whether the scanner takes the characters of a counter somewhere in a text for that counter. */
function counts(scanned: NumberScanner, counters: CounterTable, counter: string, text: string) {
  return scanned.scan(text).some(({ start, end }) => {
    for (let at = text.indexOf(counter, start); at >= 0; at = text.indexOf(counter, at + 1)) {
      if (at > start && at < end && counters.at(text, at) === counter) return true;
    }
    return false;
  });
}

/** The table with another row in place of one. */
function tableWith(row: CounterRow, changed: CounterRow): CounterTable {
  return new CounterTable(COUNTER_ROWS.map((other) => (other === row ? changed : other)));
}

/** The examples of a row that come out wrong if the row is changed. */
function wrongWith(row: CounterRow, changed: CounterRow): string[] {
  const counters = tableWith(row, changed);
  const scanned = new NumberScanner(lexicon, counters);
  const [counter = ''] = spellings(row.counter);
  return [
    ...readsOf(row)
      .filter(({ text, reading }) => readingIn(scanned, text) !== reading)
      .map(({ text }) => text),
    ...butNotOf(row).filter((text) => counts(scanned, counters, counter, text)),
  ];
}

/** The rest of a record without one of its keys. */
function without<T>(record: Readonly<Record<string, T>>, key: string): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([other]) => other !== key));
}

type Exception = readonly [what: string, changed: CounterRow];

/** A row without its property, for each property that it has. */
function withoutLimits(row: CounterRow): Exception[] {
  const limits = ['max', 'afterSuu', 'kanjiNumerals', 'kanjiOne', 'estimable'] as const;
  return limits
    .filter((limit) => limit in row)
    .map((limit) => {
      const { [limit]: _, ...rest } = row;
      return [limit, rest] as const;
    });
}

/** For each number that a property of the row lists, the row without it. */
function withoutNumbers(row: CounterRow): Exception[] {
  const native = row.native ?? row.reading.native ?? {};
  const { lastDigit = {}, lastPair = {}, irregular = {} } = row;
  return [
    ...Object.keys(native).map((key): Exception => [
      `native ${key}`,
      { ...row, native: without(native, key) },
    ]),
    ...Object.keys(lastDigit).map((key): Exception => [
      `lastDigit ${key}`,
      { ...row, lastDigit: without(lastDigit, key) },
    ]),
    ...Object.keys(lastPair).map((key): Exception => [
      `lastPair ${key}`,
      { ...row, lastPair: without(lastPair, key) },
    ]),
    ...Object.keys(irregular).map((key): Exception => [
      `irregular ${key}`,
      { ...row, irregular: without(irregular, key) },
    ]),
  ];
}

/** The row without each of the alternatives that follow another word. */
function withoutWords(row: CounterRow): Exception[] {
  const words = row.notBefore?.split(' ') ?? [];
  return words.map((word) => {
    const rest = words.filter((other) => other !== word).join(' ');
    const { notBefore: _, ...plain } = row;
    return [`notBefore ${word}`, rest === '' ? plain : { ...plain, notBefore: rest }];
  });
}

/** The row without what its kind of counter does to the numbers, part by part. */
function withoutSounds(row: CounterRow): Exception[] {
  const { reading, ...rest } = row;
  const { afterN: _, ...noN } = reading;
  const { afterGeminate: __, ...noP } = reading;
  const usual = reading.voicedAfter ?? '';
  const { voicedAfter = usual } = row;
  return [
    ...[...reading.geminates].flatMap((kana): Exception[] =>
      // 1 and 8 are alike in all kinds; one of them is enough.
      kana === 'い' ? [['geminates', { ...rest, reading: { ...reading, geminates: '' } }]] : [],
    ),
    ...(reading.afterN === undefined
      ? []
      : [['afterN', { ...rest, reading: noN }] satisfies Exception]),
    ...(reading.afterGeminate === undefined
      ? []
      : [['afterGeminate', { ...rest, reading: noP }] satisfies Exception]),
    // What the row adds to the kanas of its kind, and what it takes away from them.
    ...[...voicedAfter]
      .filter((kana) => !usual.includes(kana))
      .map((kana): Exception => [
        `voicedAfter ${kana}`,
        { ...row, voicedAfter: voicedAfter.replace(kana, '') },
      ]),
    ...[...usual]
      .filter((kana) => !voicedAfter.includes(kana))
      .map((kana): Exception => [
        `not voicedAfter ${kana}`,
        { ...row, voicedAfter: voicedAfter + kana },
      ]),
  ];
}

const exceptionsOf = (row: CounterRow): Exception[] => [
  ...withoutNumbers(row),
  ...withoutLimits(row),
  ...withoutWords(row),
  ...withoutSounds(row),
];

/** The English in the card of a number in a phrase, whose headword is in 【】. */
function meaningOf(marked: string): string {
  const start = marked.indexOf('【');
  const headword = marked.slice(start + 1, marked.indexOf('】'));
  const text = marked.replace(/[【】]/gu, '');
  const offset = start + headword.search(NUMERAL);
  const { entries } = lookUp(analyzer, names, { text, offset, published: PUBLISHED });
  const number = entries.find(({ kind }) => kind === 'number');
  const said = number?.senses.flatMap(({ glosses }) => glosses).join('; ') ?? '';
  return number?.headword === headword ? said : `${number?.headword} = ${said}`;
}

describe.each(COUNTER_ROWS.map((row): [string, CounterRow] => [row.counter, row]))(
  '%s',
  (_, row) => {
    const [counter = '', ...others] = spellings(row.counter);

    it('is read as its examples say', () => {
      const reads = readsOf(row);
      expect(reads.map(({ text }) => ({ text, reading: readingIn(scanner, text) }))).toEqual(reads);
      expect(butNotOf(row).filter((text) => counts(scanner, table, counter, text))).toEqual([]);
    });

    it('has the same readings in each spelling', () => {
      for (const { text, reading } of readsOf(row)) {
        for (const other of others) {
          const spelled = text.replace(counter, other);
          expect([spelled, readingIn(scanner, spelled)]).toEqual([spelled, reading]);
        }
      }
    });

    it('needs each of its exceptions, and each phrase that is another word', () => {
      const needed = new Set<string>();
      const silent: string[] = [];
      for (const [what, changed] of exceptionsOf(row)) {
        const wrong = wrongWith(row, changed);
        if (wrong.length === 0) silent.push(what);
        for (const text of wrong) needed.add(text);
      }
      expect(silent).toEqual([]);
      expect(butNotOf(row).filter((text) => !needed.has(text))).toEqual([]);
    });
  },
);

const MEANINGS = [
  ...COUNTER_ROWS.map(({ counter, means }): [string, typeof means] => [counter, means]),
  ...NOUN_ROWS.map(({ noun, means }): [string, typeof means] => [noun, means]),
];

describe('English', () => {
  it.each(MEANINGS)('of %s is what its examples say', (written, means) => {
    const texts = Object.keys(means);
    expect(Object.fromEntries(texts.map((text) => [text, meaningOf(text)]))).toEqual(means);
    expect(Object.values(means).filter((english) => !/[a-z¥%°]/u.test(english))).toEqual([]);
    const [first = ''] = texts;
    expect(spellings(written).some((spelling) => first.includes(spelling))).toBe(true);
  });

  it.each(MEANINGS)('of %s is the same in each spelling', (written, means) => {
    const all = spellings(written);
    for (const [text, english] of Object.entries(means)) {
      const own = all.find((spelling) => text.includes(spelling));
      for (const spelling of own === undefined ? [] : all) {
        const other = text.replace(own!, spelling);
        expect([other, meaningOf(other)]).toEqual([other, english]);
      }
    }
  });
});

test('no counter or noun is in two rows', () => {
  const all = MEANINGS.flatMap(([written]) => spellings(written));
  expect(all.filter((spelling, i) => all.indexOf(spelling) !== i)).toEqual([]);
});
