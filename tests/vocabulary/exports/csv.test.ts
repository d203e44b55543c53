import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { write } from '../../../src/vocabulary/exports/csv';
import type { VocabularyEntry } from '../../../src/vocabulary/vocabulary-entry';
import { anyEntry, entryOf, troopDispatch } from '../vocabulary-entries';

const HEADER = 'term,reading,meaning,part_of_speech,sentence,article,source,url,saved_at';

/** The file with the entries in this order, written in batches of two. */
async function vocabularyToCsv(entries: readonly VocabularyEntry[]): Promise<string> {
  async function* oldestFirst() {
    const words = entries.toReversed();
    for (let start = 0; start < words.length; start += 2) yield words.slice(start, start + 2);
  }
  return (await write(oldestFirst())).join('');
}

const readBack = (csv: string): string[][] =>
  parse(csv, { bom: true, record_delimiter: '\r\n', relax_column_count: false });

describe('the CSV export', () => {
  it('has a byte order mark, the header row and CRLF', async () => {
    expect(await vocabularyToCsv([])).toBe(`\uFEFF${HEADER}\r\n`);
    const csv = await vocabularyToCsv([entryOf(troopDispatch)]);
    expect(csv).toBe(
      `\uFEFF${HEADER}\r\n派兵,はへい,dispatch of troops,noun,米国は東欧への派兵を発表した。,` +
        '米、東欧に派兵,Reuters,https://jp.investing.com/news/world-news/article-1,' +
        '2026-03-09T10:00:00.000Z\r\n',
    );
  });

  it('quotes commas, quotes and every kind of line end', async () => {
    const entry = entryOf({
      ...troopDispatch,
      meaning: 'a, "b"',
      sentence: 'x\ry',
      article: 'x\ny',
    });
    const csv = await vocabularyToCsv([entry]);
    expect(csv).toContain('"a, ""b"""');
    expect(csv).toContain('"x\ry"');
    expect(csv).toContain('"x\ny"');
  });

  it.each(['=1+1', '+81', '-5%', '@SUM(A1)', '\tx', '＝1', '＋1', '－1', '＠x'])(
    'shows %j as text',
    async (meaning) => {
      const [, row] = readBack(await vocabularyToCsv([entryOf({ ...troopDispatch, meaning })]));
      expect(row?.[2]).toBe(`'${meaning}`);
    },
  );

  it.each([
    ['a;=1+1', "a;'=1+1"],
    ['a; -1; b', "a; '-1; b"],
    ['a\n=1', "a\n'=1"],
    ['\t=1', "'\t'=1"],
    ['\r=1', "'\r'=1"],
    ['\n=1', "'\n'=1"],
  ])('shows %j as text where a spreadsheet splits it', async (meaning, shown) => {
    const csv = await vocabularyToCsv([entryOf({ ...troopDispatch, meaning })]);
    expect(readBack(csv)[1]?.[2]).toBe(shown);
    // As in a spreadsheet whose list separator is the semicolon, which takes the quotes for text.
    const cells = csv.split(/[;\r\n\t]/u);
    expect(cells.filter((cell) => /^[ "]*[=+\-@＝＋－＠]/u.test(cell))).toEqual([]);
  });

  it('leaves a minus inside a cell alone', async () => {
    const [, row] = readBack(
      await vocabularyToCsv([entryOf({ ...troopDispatch, meaning: 'so-called = x' })]),
    );
    expect(row?.[2]).toBe('so-called = x');
  });

  it('reads back cell by cell, for any texts', async () => {
    const guarded = (cell: string) =>
      (/^[=+@＝＋－＠\t\r\n-]/.test(cell) ? `'${cell}` : cell).replace(
        /([;\t\r\n] *)(?=[=+@＝＋－＠-])/gu,
        "$1'",
      );
    await fc.assert(
      fc.asyncProperty(fc.array(anyEntry, { maxLength: 4 }), async (entries) => {
        const [header, ...rows] = readBack(await vocabularyToCsv(entries));
        expect(header?.join()).toBe(HEADER);
        expect(rows).toEqual(
          entries.map((entry) => {
            const met = entry.meetings[0]!;
            return [
              entry.term,
              entry.reading,
              entry.meaning,
              entry.partOfSpeech,
              met.sentence,
              met.article,
              met.source,
              met.url,
              entry.savedAt,
            ].map(guarded);
          }),
        );
      }),
    );
  });
});
