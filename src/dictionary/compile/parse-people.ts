/**
 * Parses the project's own lists of people in the news (assets/people/*.tsv): name, reading, Latin
 * form, role. Surname and given name are separated by a space; a name without a space is one name
 * (照ノ富士).
 */
import { byCodeUnit } from '../../collections/code-unit-order';

/** Lists of people with foreign names in kanji, which are not read as Japanese names are. */
const FOREIGN_LISTS = ['china', 'korea', 'taiwan'] as const;
type ForeignList = (typeof FOREIGN_LISTS)[number];

export interface Person {
  /** Surname and given name, or the only name. */
  parts: readonly string[];
  /** In hiragana, as many as parts. */
  readings: readonly string[];
  /** 'Hiroya Miyagi' */
  latin: string;
  /** 'baseball pitcher' */
  role: string;
  /** Where a foreign name comes from; null for Japanese people. */
  from: ForeignList | null;
}

/** A file of the list, by its name without extension. */
export interface PeopleFile {
  name: string;
  text: string;
}

const HEADER = 'name\treading\tlatin\trole';
const COMMENT = '#';
const MAX_ROLE = 60;
const NAME =
  /^[\p{scx=Han}\p{scx=Kana}\p{scx=Hira}]+(?: [\p{scx=Han}\p{scx=Kana}\p{scx=Hira}]+)?$/u;
const READING = /^[ぁ-ゖー]+(?: [ぁ-ゖー]+)?$/u;
const LATIN = /^\p{Lu}[\p{Script=Latin}\d .'’-]+$/u;
// Groups and works may end in ! or ? (Hey! Say! JUMP), and have signs in their names (C&K).
const ROLE = /^[\p{Script=Latin}\d][\p{Script=Latin}\d ,.;:'&/!?+_()-]*$/u;

/** @throws with file and line if a line is not a person, is not in order or is in another file too */
export function parsePeople(files: readonly PeopleFile[]): Person[] {
  const people: Person[] = [];
  const met = new Map<string, string>();
  for (const { name, text } of files) {
    const from = FOREIGN_LISTS.find((list) => list === name) ?? null;
    for (const { line, row, previous } of rowsOf(name, text)) {
      const place = `assets/people/${name}.tsv, line ${line}`;
      const problem =
        problemOf(row) ?? (isInOrder(row, previous) ? null : 'is not in the order of code units.');
      const [written = '', reading = '', latin = '', role = ''] = row;
      if (problem !== null) throw new Error(`${place}: ${written} ${problem}`);
      const key = `${written.replace(' ', '')}\t${reading.replace(' ', '')}`;
      const other = met.get(key);
      if (other !== undefined) throw new Error(`${place}: ${written} is in ${other} already.`);
      met.set(key, place);
      people.push({ parts: written.split(' '), readings: reading.split(' '), latin, role, from });
    }
  }
  return people;
}

interface Row {
  /** Counted from 1. */
  line: number;
  row: readonly string[];
  /** The row before it. */
  previous: readonly string[];
}

function* rowsOf(file: string, text: string): Generator<Row> {
  let header = false;
  let previous: readonly string[] = [];
  for (const [i, content] of text.split('\n').entries()) {
    if (content === '' || content.startsWith(COMMENT)) continue;
    if (!header) {
      if (content !== HEADER) {
        throw new Error(
          `assets/people/${file}.tsv: the first line is not ${HEADER.replaceAll('\t', ', ')}.`,
        );
      }
      header = true;
      continue;
    }
    const row = content.split('\t');
    yield { line: i + 1, row, previous };
    previous = row;
  }
}

/** Names in the order of code units, people of one name in that of their readings. */
function isInOrder(
  [name = '', reading = '']: readonly string[],
  [before = '', read = '']: readonly string[],
) {
  return (byCodeUnit(before, name) || byCodeUnit(read, reading)) <= 0;
}

/** What is wrong with a line, for the error; null if it is valid. */
function problemOf(row: readonly string[]): string | null {
  const [name = '', reading = '', latin = '', role = ''] = row;
  if (row.length !== 4) return `has ${row.length} columns instead of 4.`;
  if (!NAME.test(name)) return 'is not one name, or surname and given name with a space.';
  if (!READING.test(reading)) return `has a reading that is not hiragana: ${reading}.`;
  if (name.includes(' ') !== reading.includes(' ')) return 'has a space in name or reading only.';
  if (!LATIN.test(latin)) return `has a strange Latin form: ${latin}.`;
  if (!ROLE.test(role)) return `has a strange role: ${role}.`;
  return role.length > MAX_ROLE ? `has a role longer than ${MAX_ROLE} characters.` : null;
}
