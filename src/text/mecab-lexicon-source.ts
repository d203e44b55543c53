/**
 * Reads a dictionary in MeCab's source format: words as CSV, matrix.def, char.def, unk.def
 * (https://taku910.github.io/mecab/dic-detail.html), with the fields of IPADIC and NAIST-jdic.
 */
import { groupBy } from '../collections/group-by';
import {
  Invoke,
  type CharacterClass,
  type FeatureFields,
  type LexiconSource,
  type SourceWord,
} from './lexicon-source';

export interface MecabFiles {
  /** Lines: surface, left id, right id, cost, six feature fields, base form, reading, … */
  words: readonly string[];
  matrix: string;
  characters: string;
  unknown: string;
}

const CODE_UNITS = 0x10000;

/** Lines of left-id.def: an id, then the feature fields of its words with their base form. */
export function parseContextIds(text: string): Map<string, number> {
  const ids = new Map<string, number>();
  for (const line of text.split('\n')) {
    const space = line.indexOf(' ');
    if (space > 0) ids.set(line.slice(space + 1), Number(line.slice(0, space)));
  }
  return ids;
}

export function readMecabLexicon(files: MecabFiles): LexiconSource {
  const { names, classes, category } = parseCharacters(files.characters);
  const unknown = groupBy(parseWords(files.unknown), ({ surface }) => surface);
  return {
    words: files.words.flatMap(parseWords),
    classes: classes.map((each, i) => ({ ...each, words: unknown.get(names[i] ?? '') ?? [] })),
    category,
    ...parseMatrix(files.matrix),
  };
}

function parseWords(csv: string): SourceWord[] {
  return csv
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const fields = line.split(',');
      return {
        surface: fields[0] ?? '',
        leftId: Number(fields[1]),
        rightId: Number(fields[2]),
        cost: Number(fields[3]),
        features: fields.slice(4, 10) as unknown as FeatureFields,
        base: fields[10] ?? '*',
        reading: fields[11] ?? '',
      };
    });
}

/** First line: numbers of right and left ids; then lines of right id, left id, cost. */
function parseMatrix(text: string): { connection: Int16Array; rightIds: number } {
  const [rightIds, leftIds] = text.slice(0, text.indexOf('\n')).split(' ').map(Number);
  if (rightIds === undefined || leftIds === undefined) throw new Error('matrix.def has no size.');
  const connection = new Int16Array(rightIds * leftIds);
  let from = text.indexOf('\n') + 1;
  while (from < text.length) {
    const end = text.indexOf('\n', from);
    const [right = 0, left = 0, cost = 0] = text.slice(from, end).split(' ').map(Number);
    connection[left * rightIds + right] = cost;
    from = end + 1;
  }
  return { connection, rightIds };
}

/**
 * char.def: lines `NAME invoke group length` define the classes, lines `0x4E00 NAME …` and
 * `0x4E00..0x9FA5 NAME …` assign characters to them (a later line wins; of several classes only the
 * first counts, as in kuromoji).
 */
function parseCharacters(text: string) {
  const names: string[] = [];
  const classes: Omit<CharacterClass, 'words'>[] = [];
  const ranges: [from: number, to: number, name: string][] = [];
  for (const line of text.split('\n')) {
    const [first = '', ...rest] = line.replace(/#.*/u, '').trim().split(/\s+/u);
    if (first === '') continue;
    const range = /^0x([\da-f]+)(?:\.\.0x([\da-f]+))?$/iu.exec(first);
    if (range === null) {
      names.push(first);
      classes.push({
        name: first,
        invoke: rest[0] === '1' ? Invoke.always : Invoke.never,
        group: Number(rest[1]),
      });
    } else {
      const from = parseInt(range[1] ?? '', 16);
      ranges.push([from, range[2] === undefined ? from : parseInt(range[2], 16), rest[0] ?? '']);
    }
  }
  const category = new Uint8Array(CODE_UNITS).fill(names.indexOf('DEFAULT'));
  for (const [from, to, name] of ranges) category.fill(names.indexOf(name), from, to + 1);
  return { names, classes, category };
}
