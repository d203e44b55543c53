/**
 * The table of look-ups in look-up-cases/: sentences of our own in the manner of the news, and what
 * the card should say first of their words.
 *
 *     政府は自衛隊の海外【派遣】を【決めた】。
 *     派遣 | はけん | dispatch / deploy / send
 *     決める | きめる | decide | past
 *
 * A line with 【 】 is a sentence; the marks are not part of it. A line for each mark follows, in the
 * order of the marks: headword | reading | beginning of a word of the first sense | inflection.
 *
 * - The pointer is on the first character of the mark, or after a ↓ in it: 【北大西洋↓条約機構】.
 * - " / " separates what is equally right.
 * - "name: " or "number: " before the headword is the kind of entry.
 * - "2: " before the sense words: either of the first two senses may have them, as both are news.
 * - Lines that begin with # are comments.
 */

export interface LookUpCase {
  /** The sentence with only this case's mark. */
  title: string;
  text: string;
  /** The pointer, in UTF-16 units of the text. */
  offset: number;
  /** Where the mark begins: the entry begins there or between it and the pointer. */
  start: number;
  kind: 'word' | 'name' | 'number';
  headwords: readonly string[];
  readings: readonly string[];
  senseWords: readonly string[];
  /** How many senses may hold the words. */
  senses: 1 | 2;
  /** Null where the table leaves it open. */
  inflections: readonly string[] | null;
}

const MARK = /【([^】]+)】/gu;

/** @throws {Error} where a sentence has more or fewer marks than lines, or a line lacks a column */
export function parseLookUpCases(table: string): LookUpCase[] {
  const cases: LookUpCase[] = [];
  for (const block of table.split(/\n{2,}/u)) {
    const [sentence, ...lines] = block.split('\n').filter((line) => line !== '' && line[0] !== '#');
    if (sentence === undefined) continue;
    const marks = [...sentence.matchAll(MARK)];
    if (marks.length === 0 || marks.length !== lines.length) {
      throw new Error(`${marks.length} marks but ${lines.length} lines: ${sentence}`);
    }
    marks.forEach((mark, i) => cases.push(caseOf(sentence, mark, lines[i] ?? '')));
  }
  return cases;
}

function caseOf(sentence: string, mark: RegExpExecArray, line: string): LookUpCase {
  const columns = line.split(' | ').map((column) => column.trim());
  const [head = '', readings = '', senseWords = '', inflections] = columns;
  if (readings === '' || senseWords === '') throw new Error(`too few columns: ${line}`);
  const [, kind, headwords = ''] = /^(?:(name|number): )?(.+)$/u.exec(head) ?? [];
  const before = sentence.slice(0, mark.index);
  const after = sentence.slice(mark.index + mark[0].length);
  const marked = mark[1] ?? '';
  return {
    title: `${unmarked(before)}【${marked}】${unmarked(after)}`,
    text: unmarked(sentence),
    offset: unmarked(before).length + Math.max(0, marked.indexOf('↓')),
    start: unmarked(before).length,
    kind: kind === 'name' || kind === 'number' ? kind : 'word',
    headwords: headwords.split(' / '),
    readings: readings.split(' / '),
    senseWords: senseWords.replace(/^2: /u, '').split(' / '),
    senses: senseWords.startsWith('2: ') ? 2 : 1,
    inflections: inflections?.split(' / ') ?? null,
  };
}

function unmarked(text: string): string {
  return text.replace(/[【】↓]/gu, '');
}
