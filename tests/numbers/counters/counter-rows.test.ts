/**
 * The table of counters against its own examples: each is read and translated as stated, and with a
 * reading, a limit or an alternative of `notFollowedBy` taken away at least one of them comes out wrong.
 */
import { describe, expect, it, test } from 'vitest';
import {
  AFFIX_ROWS,
  AffixTable,
  type AffixRow,
} from '../../../src/numbers/counters/counter-affixes';
import { COUNTER_ROWS, NOUN_ROWS } from '../../../src/numbers/counters/rows/rows';
import { spellings, type CounterRow, type Row } from '../../../src/numbers/counters/counter-row';
import { CounterTable } from '../../../src/numbers/counters/counter-table';
import { noun } from '../../../src/numbers/english/english-numbers';
import { quantityAt } from '../../../src/numbers/english/quantity-at';
import { NumberScanner } from '../../../src/numbers/number-nodes';
import { lookUp } from '../../../src/look-up/look-up';
import { analyzerUnderTest } from '../../analysis/analyzer-under-test';
import { lexiconUnderTest } from '../../text/lexicon-under-test';
import { contextOf } from '../english/text-context';

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
function readsOf({ reads }: Pick<CounterRow, 'reads'>): Read[] {
  return reads.split(/\s+/u).map((example) => {
    const [, text = '', reading = ''] = /^(.+)《(.+)》$/u.exec(example) ?? [];
    return { text, reading };
  });
}

const butNotOf = ({ butNot = '' }: Pick<CounterRow, 'butNot'>) =>
  butNot.split(/\s+/u).filter(Boolean);

/** The number nodes of a text, with furigana: 4日 よっか is one word, 14日 is not. */
const nodesIn = (scanned: NumberScanner, text: string) => JSON.stringify(scanned.scan(text));

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
      .filter(({ text }) => nodesIn(scanned, text) !== nodesIn(scanner, text))
      .map(({ text }) => text),
    // A phrase that is wrong as the row is now proves nothing.
    ...butNotOf(row).filter(
      (text) => counts(scanned, counters, counter, text) && !counts(scanner, table, counter, text),
    ),
  ];
}

/** The exceptions of a row that no example needs, and the phrases that no exception needs. */
function unneeded(row: CounterRow): { exceptions: string[]; butNot: string[] } {
  const wrong = exceptionsOf(row).map(([what, changed]) => ({
    what,
    texts: wrongWith(row, changed),
  }));
  const needed = new Set(wrong.flatMap(({ texts }) => texts));
  return {
    exceptions: wrong.filter(({ texts }) => texts.length === 0).map(({ what }) => what),
    butNot: butNotOf(row).filter((text) => !needed.has(text)),
  };
}

/** A record without one of its keys. */
function without<T>(record: Readonly<Record<string, T>>, key: string): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([other]) => other !== key));
}

type Exception = readonly [what: string, changed: CounterRow];

const LIMITS = ['max', 'afterSuu', 'kanjiNumerals', 'kanjiOne', 'estimable'] as const;

/** A record without one of its optional properties. */
function lacking<T extends object, K extends keyof T>(record: T, key: K): T {
  const changed = { ...record };
  Reflect.deleteProperty(changed, key);
  return changed;
}

/** For each limit of a row, the row without it. */
const withoutLimits = (row: CounterRow): Exception[] =>
  LIMITS.filter((limit) => limit in row).map((limit) => [limit, lacking(row, limit)]);

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

/** The row without each of the words that make the counter part of another word, or do not. */
function withoutWords(row: CounterRow): Exception[] {
  return (['notFollowedBy', 'butFollowedBy'] as const).flatMap((property) => {
    const words = row[property]?.split(' ') ?? [];
    return words.map((word): Exception => {
      const rest = words.filter((other) => other !== word).join(' ');
      const plain = lacking(row, property);
      return [`${property} ${word}`, rest === '' ? plain : { ...plain, [property]: rest }];
    });
  });
}

/** The row without what its kind of counter does to the numbers, part by part. */
function withoutSounds(row: CounterRow): Exception[] {
  const { reading } = row;
  const usual = reading.voicedAfter ?? '';
  const { voicedAfter = usual } = row;
  const exceptions: Exception[] = [];
  if (reading.geminates !== '') {
    exceptions.push(['geminates', { ...row, reading: { ...reading, geminates: '' } }]);
  }
  for (const sound of ['afterN', 'afterGeminate'] as const) {
    if (sound in reading) exceptions.push([sound, { ...row, reading: lacking(reading, sound) }]);
  }
  // What the row adds to the kana of its kind, and what it takes away from them.
  for (const kana of 'させぜまなよ') {
    const [is, was] = [voicedAfter.includes(kana), usual.includes(kana)];
    if (is === was) continue;
    const changed = is ? voicedAfter.replace(kana, '') : voicedAfter + kana;
    exceptions.push([
      `${is ? '' : 'not '}voiced after ${kana}ん`,
      { ...row, voicedAfter: changed },
    ]);
  }
  return exceptions;
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
      const all = [counter, ...others];
      const empty = reads.filter(
        ({ text, reading }) => reading === '' || !all.some((spelling) => text.includes(spelling)),
      );
      expect(empty, 'examples in `reads` without the counter or a reading').toEqual([]);
      expect(reads.map(({ text }) => ({ text, reading: readingIn(scanner, text) }))).toEqual(reads);
    });

    it('is not found in the phrases that are another word', () => {
      const found = butNotOf(row).filter((text) => counts(scanner, table, counter, text));
      expect(found, 'phrases in `butNot` in which the counter is found').toEqual([]);
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
      const { exceptions, butNot } = unneeded(row);
      expect.soft(exceptions, 'exceptions that no example needs').toEqual([]);
      expect.soft(butNot, 'phrases in `butNot` that no exception needs').toEqual([]);
    });
  },
);

describe.each(AFFIX_ROWS.map((row): [string, AffixRow] => [row.affix, row]))(
  'the affix %s',
  (_, row) => {
    const scannerWith = (...rows: AffixRow[]) =>
      new NumberScanner(
        lexicon,
        table,
        new AffixTable([...AFFIX_ROWS.filter((other) => other !== row), ...rows]),
      );
    /** Phrases in which the affix is taken for one, though it is part of another word. */
    const taken = (scanned: NumberScanner) =>
      butNotOf(row).filter((text) =>
        scanned.scan(text).some(({ end }) => end > text.indexOf(row.affix)),
      );

    it('is read as its examples say', () => {
      const reads = readsOf(row);
      expect(reads.map(({ text }) => ({ text, reading: readingIn(scanner, text) }))).toEqual(reads);
      expect(taken(scanner)).toEqual([]);
      const without = scannerWith();
      expect(reads.filter(({ text, reading }) => readingIn(without, text) === reading)).toEqual([]);
    });

    it('needs each of its exceptions, and each phrase that is another word', () => {
      const words = row.notFollowedBy?.split(' ') ?? [];
      const wrong = words.map((word) => {
        const rest = words.filter((other) => other !== word).join(' ');
        const plain = lacking(row, 'notFollowedBy');
        return taken(scannerWith(rest === '' ? plain : { ...plain, notFollowedBy: rest }));
      });
      expect(words.filter((_word, i) => wrong[i]?.length === 0)).toEqual([]);
      expect(butNotOf(row).filter((text) => !wrong.flat().includes(text))).toEqual([]);
    });
  },
);

/** A noun without words: the card would give the bare number. Counters of any thing have THINGS. */
const isWordless = ({ english }: Row) =>
  typeof english === 'string' && noun(english).one.trim() === '';

test('the English of each row has a noun', () => {
  expect([...COUNTER_ROWS, ...NOUN_ROWS].filter(isWordless)).toEqual([]);
});

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
    const all = spellings(written).toSorted((a, b) => b.length - a.length);
    for (const [text, english] of Object.entries(means)) {
      const own = all.find((spelling) => text.includes(spelling));
      for (const spelling of own === undefined ? [] : all) {
        const other = text.replace(own!, spelling);
        expect([other, meaningOf(other)]).toEqual([other, english]);
      }
    }
  });
});

test('two kanji digits are an estimate in English where they are read as one, and only there', () => {
  for (const row of COUNTER_ROWS) {
    for (const counter of spellings(row.counter)) {
      const { english = [] } = quantityAt(contextOf(`二三${counter}。`), 0) ?? {};
      const isEstimate = /two or three|2 or 3/u.test(english.join());
      expect([counter, isEstimate]).toEqual([counter, row.estimable === true]);
    }
  }
});

test('no counter or noun is in two rows', () => {
  const all = MEANINGS.flatMap(([written]) => spellings(written));
  expect(all.filter((spelling, i) => all.indexOf(spelling) !== i)).toEqual([]);
});
