/**
 * The rows of one of the project's own tables: lines of fields with tabs between them, the first the
 * names of the columns. Empty lines and lines that begin with # say nothing.
 */
const COMMENT = '#';

interface TableRow {
  fields: readonly string[];
  /** @throws with the place of the row and the problem */
  fail: (problem: string) => never;
}

/** How a table is laid out. */
interface TableForm {
  /** What an error calls the table. */
  title: string;
  columns: readonly string[];
  /** How many of the last columns a row may leave out. */
  optional?: number;
}

/** @throws with the line's number if a row has too few or too many fields, or one that is not neat */
export function parseTable(text: string, { title, columns, optional = 0 }: TableForm): TableRow[] {
  const rows: TableRow[] = [];
  let header = false;
  text.split('\n').forEach((line, i) => {
    if (line === '' || line.startsWith(COMMENT)) return;
    const fail = (problem: string): never => {
      throw new Error(`${title}, line ${i + 1}: ${problem}`);
    };
    if (!header) {
      if (line !== columns.join('\t')) fail(`the columns are not ${columns.join(', ')}.`);
      header = true;
      return;
    }
    const fields = line.split('\t');
    if (fields.length > columns.length || fields.length < columns.length - optional) {
      fail(`${fields.length} columns instead of ${columns.length}.`);
    }
    const untidy = fields.findIndex((field) => field === '' || field !== field.trim());
    if (untidy !== -1) fail(`the ${columns[untidy]} is empty or has space around it.`);
    rows.push({ fields, fail });
  });
  if (!header) throw new Error(`${title}: the line with the columns is missing.`);
  return rows;
}
