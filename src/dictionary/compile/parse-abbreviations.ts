/**
 * Parses the Latin abbreviations and names of headlines (assets/terms/abbreviations.tsv): how they
 * are read aloud, what they are called in Japanese, and in English. The Japanese name is the last
 * gloss of the sense: FRB is "Fed; Federal Reserve; 連邦準備理事会" on the card.
 */
import { fold } from '../fold';
import { isNewsField, type NewsField, type NewsTerm } from './parse-news-terms';

export interface Abbreviation {
  /** In half width: S&P500, J-REIT. */
  abbreviation: string;
  /** As it is said, in katakana: エフアールビー, ナトー. */
  reading: string;
  /** Its name or equivalent in Japanese. */
  japanese: string;
  field: NewsField;
  /** The first is the inline gloss in an article. */
  glosses: readonly string[];
}

const COLUMNS = ['abbreviation', 'reading', 'japanese', 'field', 'glosses'] as const;
type Row = Record<(typeof COLUMNS)[number], string>;

const COMMENT = '#';
/** Longest inline gloss, in UTF-16 units; that of gloss.ts. */
const MAX_GLOSS_LENGTH = 36;

/**
 * An abbreviation with several meanings has a line for each, the commonest in news first.
 * @throws with the line's number if a line is not an abbreviation, or is not in the sorted order
 */
export function parseAbbreviations(text: string): Abbreviation[] {
  const found: Abbreviation[] = [];
  let header = false;
  let previous = '';
  text.split('\n').forEach((line, i) => {
    if (line === '' || line.startsWith(COMMENT)) return;
    const fail = (problem: string): never => {
      throw new Error(`Abbreviations, line ${i + 1}: ${problem}`);
    };
    if (!header) {
      if (line !== COLUMNS.join('\t')) fail(`the columns are not ${COLUMNS.join(', ')}.`);
      header = true;
      return;
    }
    const fields = line.split('\t');
    if (fields.length !== COLUMNS.length) {
      fail(`${fields.length} columns instead of ${COLUMNS.length}.`);
    }
    const row = Object.fromEntries(COLUMNS.map((name, k) => [name, fields[k]])) as Row;
    const problem = problemOf(row);
    if (problem !== null) fail(problem);
    if (row.abbreviation < previous) fail(`${row.abbreviation} is not in the order of code units.`);
    previous = row.abbreviation;
    const { field, glosses, ...rest } = row;
    found.push({ ...rest, field: field as NewsField, glosses: glosses.split('; ') });
  });
  if (!header) throw new Error('Abbreviations: the line with the columns is missing.');
  return found;
}

/** What is wrong with a line, for the error; null if it is valid. */
function problemOf({ abbreviation, reading, japanese, field, glosses }: Row): string | null {
  if (
    !/^[\w&./+-]*[A-Za-z][\w&./+-]*$/u.test(abbreviation) ||
    fold(abbreviation) !== abbreviation
  ) {
    return `"${abbreviation}" is not of Latin letters in half width.`;
  }
  if (!/^[ァ-ヴー]+$/u.test(reading)) return `the reading "${reading}" is not katakana.`;
  if (!/[\p{scx=Han}\p{scx=Kana}]/u.test(japanese)) return `"${japanese}" is not Japanese.`;
  if (!isNewsField(field)) return `"${field}" is not a field.`;
  const list = glosses.split('; ');
  if (new Set(list).size < list.length) return `${abbreviation} has a gloss twice.`;
  const wrong = list.find(
    (gloss) => !/^[\p{Script=Latin}\d][\p{Script=Latin}\d ,.'&/+-]*$/u.test(gloss),
  );
  if (wrong !== undefined) return `the gloss "${wrong}" is not plain.`;
  const [first = ''] = list;
  return first.length > MAX_GLOSS_LENGTH
    ? `the first gloss "${first}" is longer than ${MAX_GLOSS_LENGTH} characters.`
    : null;
}

/**
 * As news terms. Each is put before the senses of its word, so the last of an abbreviation's
 * meanings comes first here.
 */
export function termsOfAbbreviations(abbreviations: readonly Abbreviation[]): NewsTerm[] {
  return abbreviations.toReversed().map(({ abbreviation, reading, japanese, field, glosses }) => ({
    headword: abbreviation,
    reading,
    pos: ['n'],
    field,
    place: 'first',
    glosses: [...glosses, japanese],
  }));
}
