/**
 * The vocabulary as CSV: RFC 4180 (comma, double quotes, CRLF), UTF-8 with a byte order mark so
 * that spreadsheets do not take it for a legacy encoding.
 *
 * Text whose first character makes a spreadsheet read it as a formula gets an apostrophe in
 * front, which shows it as text: the texts come from web pages. Reading the file back gives the
 * apostrophe too, and it cannot be told from one that was there before. csv-stringify's own
 * `escape_formulas` does the same but lets a line feed through (OWASP, CSV Injection).
 *
 * csv-stringify's browser build brings a Buffer of its own, about 40 kB: import this file when the
 * reader asks for the export, not before.
 */
import { stringify } from 'csv-stringify/browser/esm/sync';
import { datedName } from '../backup/dated-name';
import type { VocabularyEntry } from '../vocabulary-entry';

const COLUMNS = [
  'term',
  'reading',
  'meaning',
  'part_of_speech',
  'sentence',
  'article',
  'source',
  'url',
  'saved_at',
] as const;

type Row = Record<(typeof COLUMNS)[number], string>;

/**
 * = + - @, their full-width forms (Apple Numbers folds them), and leading tabs and line ends. Inside
 * a cell too, after what may end one: where the list separator is the semicolon, a spreadsheet
 * takes the commas and the quotes of a line for text, and splits it at semicolons and line ends.
 */
const FORMULA_START = /^(?=[=+\-@＝＋－＠\t\r\n])|(?<=[;\t\r\n] *)(?=[=+\-@＝＋－＠])/gu;

const BYTE_ORDER_MARK = '\uFEFF';

/** What the file begins with: the byte order mark and the header row. */
export const CSV_START = `${BYTE_ORDER_MARK}${COLUMNS.join(',')}\r\n`;

/**
 * One row per entry, in the order given, with the sentence it was first met in. Parts of speech are
 * in English, as the column names are: a file does not depend on the language of the browser, and
 * what reads it finds one name for one thing.
 */
export function csvRows(entries: readonly VocabularyEntry[]): string {
  return stringify(entries.map(toRow), {
    columns: [...COLUMNS],
    record_delimiter: '\r\n',
    // Without it a lone line end inside a cell is left unquoted, since the delimiter is set.
    quote_record_delimiter: true,
    // What other locales and programs take for a separator.
    quoted_match: /[;\t]/u,
    cast: { string: showAsText },
  });
}

export function csvFileName(now: Date): string {
  return `${datedName(now)}.csv`;
}

function showAsText(cell: string): string {
  return cell.replace(FORMULA_START, "'");
}

function toRow(entry: VocabularyEntry): Row {
  const first = entry.meetings[0];
  return {
    term: entry.term,
    reading: entry.reading,
    meaning: entry.meaning,
    part_of_speech: entry.partOfSpeech,
    sentence: first?.sentence ?? '',
    article: first?.article ?? '',
    source: first?.source ?? '',
    url: first?.url ?? '',
    saved_at: entry.savedAt,
  };
}
