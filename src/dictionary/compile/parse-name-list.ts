/**
 * The project's own lists of names that are in the news: places, stations, railways and roads in
 * assets/places; firms, their short forms and other bodies in assets/companies.
 */
import { isKanaOnly } from '../../text/kana';
import type { NameKind, ParsedName } from './parse-enamdict';
import { parseTable } from './parse-table';

interface NameList {
  /** What an error calls the list. */
  title: string;
  text: string;
  kind: NameKind;
}

const COLUMNS = ['name', 'reading', 'latin', 'note'] as const;
const SHORT_COLUMNS = ['name', 'reading', 'firm', 'note'] as const;
/** The note of a name that is usually meant, although it is also another word or name: 楽天. */
const USUAL = 'usual';

export interface ListedName extends ParsedName {
  usual: boolean;
}

const READING = /^[ぁ-ゖァ-ヺー・＆&]+$/u;
const LATIN = /^[\p{Script=Latin}\d ,.'’&()+/!-]+$/u;
/** Katakana are their own reading, but not in ヶ崎 and カ国. */
const KATAKANA = /[ァ-ヴー]{2,}/gu;

/** @throws if a row is not a name with its reading, or is there twice */
export function parseNameList({ title, text, kind }: NameList): ListedName[] {
  const known = new Set<string>();
  return parseTable(text, { title, columns: COLUMNS, optional: 1 }).map(({ fields, fail }) => {
    const [name = '', reading = '', latin = '', note] = fields;
    checkName(name, reading, known, fail);
    checkNote(note, fail);
    if (!LATIN.test(latin)) fail(`"${latin}" of ${name} is not plain English.`);
    return { headword: name, reading, kinds: [kind], latin: [latin], usual: note === USUAL };
  });
}

/**
 * Short forms of firms, as stock pages write them: each has the firm's English name.
 * @param firms of which every row has one
 * @throws if a row's firm is unknown, or it is not a name with its reading
 */
export function parseShortForms(
  { title, text, kind }: NameList,
  firms: readonly ParsedName[],
): ListedName[] {
  const latinOf = new Map(firms.map(({ headword, latin }) => [headword, latin]));
  const known = new Set<string>();
  return parseTable(text, { title, columns: SHORT_COLUMNS, optional: 1 }).map(
    ({ fields, fail }) => {
      const [name = '', reading = '', firm = '', note] = fields;
      checkName(name, reading, known, fail);
      checkNote(note, fail);
      if (latinOf.has(name)) fail(`${name} is a firm of its own.`);
      const latin = latinOf.get(firm) ?? fail(`${firm}, the firm of ${name}, is not in the list.`);
      return { headword: name, reading, kinds: [kind], latin, usual: note === USUAL };
    },
  );
}

function checkNote(note: string | undefined, fail: (problem: string) => never): void {
  if (note !== undefined && note !== USUAL) fail(`the note "${note}" is unknown.`);
}

/** Checks what every name has, and remembers it. */
export function checkName(
  name: string,
  reading: string,
  known: Set<string>,
  fail: (problem: string) => never,
): void {
  if (known.has(name)) fail(`${name} is here twice.`);
  known.add(name);
  if (!READING.test(reading)) fail(`the reading "${reading}" of ${name} is not kana.`);
  const lost = (name.match(KATAKANA) ?? []).find((part) => !reading.includes(part));
  if (lost !== undefined) fail(`the reading "${reading}" of ${name} has not its ${lost}.`);
  if (isKanaOnly(name) && name !== reading) fail(`${name} is kana, but not its own reading.`);
}
