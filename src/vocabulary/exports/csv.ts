/**
 * The vocabulary as CSV: RFC 4180 (comma, double quotes, CRLF), UTF-8 with a byte order mark so
 * that spreadsheets do not take it for a legacy encoding.
 *
 * The texts come from web pages. A text that a spreadsheet would read as a formula (CSV injection)
 * gets an apostrophe in front, which shows it as text. The apostrophe is still there when the file
 * is read back, and cannot be told from one that was there before. csv-stringify's own
 * `escape_formulas` does the same but misses a leading line feed (OWASP, CSV Injection).
 *
 * csv-stringify's browser build contains a Buffer of about 40 kB, so export-formats.ts loads this
 * file on demand.
 */
import { stringify } from 'csv-stringify/browser/esm/sync';
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

type CsvRow = Record<(typeof COLUMNS)[number], string>;

/**
 * Matches where a cell would be read as a formula: before = + - @, their full-width forms (Apple
 * Numbers folds them), and leading tabs and line ends. Also inside a cell, after a character that
 * may end it: a spreadsheet whose list separator is the semicolon reads commas and quotes as text,
 * and splits the line at semicolons and line ends.
 */
const FORMULA_START = /^(?=[=+\-@＝＋－＠\t\r\n])|(?<=[;\t\r\n] *)(?=[=+\-@＝＋－＠])/gu;

const BYTE_ORDER_MARK = '\uFEFF';
const HEADER_ROW = `${COLUMNS.join(',')}\r\n`;

/** One row per word, with the sentence in which it was first met. */
export async function write(batches: AsyncIterable<readonly VocabularyEntry[]>): Promise<string[]> {
  const parts: string[] = [];
  for await (const entries of batches) parts.push(csvRows(entries.toReversed()));
  return [BYTE_ORDER_MARK, HEADER_ROW, ...parts.reverse()];
}

/**
 * Parts of speech are in English, as the column names are: the file does not depend on the language
 * of the browser, so a program that reads it finds one name for each.
 */
function csvRows(entries: readonly VocabularyEntry[]): string {
  return stringify(entries.map(toRow), {
    columns: [...COLUMNS],
    record_delimiter: '\r\n',
    // Quotes cells with a lone \r or \n too, which `record_delimiter` alone would not.
    quote_record_delimiter: true,
    // Separators in other locales and programs.
    quoted_match: /[;\t]/u,
    cast: { string: showAsText },
  });
}

function showAsText(cell: string): string {
  return cell.replace(FORMULA_START, "'");
}

function toRow(entry: VocabularyEntry): CsvRow {
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
