/**
 * Parses the project's own terms of news (assets/terms, all tables but that of abbreviations):
 * headword, reading, part of speech, field, place among the dictionary's senses, glosses.
 */
import { fold } from '../fold';
import { isPartOfSpeech } from './parse-edict';

/** The field of a term; all but `news` are shown with its sense. */
const NEWS_FIELDS = [
  'stockm',
  'finc',
  'econ',
  'bus',
  'law',
  'politics',
  'diplomacy',
  'mil',
  'energy',
  'engr',
  'comp',
  'ecol',
  'med',
  'sports',
  'baseb',
  'vidg',
  'music',
  'physics',
  'astron',
  'news',
] as const;
export type NewsField = (typeof NEWS_FIELDS)[number];

export function isNewsField(field: string): field is NewsField {
  return (NEWS_FIELDS as readonly string[]).includes(field);
}

export interface NewsTerm {
  headword: string;
  /** Hiragana, except that katakana of the headword stay katakana. */
  reading: string;
  /** JMdict's part-of-speech tags. */
  pos: readonly string[];
  field: NewsField;
  /** Whether the sense comes before the dictionary's other senses or after them. */
  place: 'first' | 'behind';
  /** At least one; the first is the inline gloss in an article. */
  glosses: readonly string[];
}

const COLUMNS = ['term', 'reading', 'pos', 'field', 'place', 'glosses'] as const;
type NewsTermRow = Record<(typeof COLUMNS)[number], string>;

const COMMENT = '#';
const KANA = /^[ぁ-ゖァ-ヺー]+$/u;
/** Katakana that are their own reading: not カ of 7カ国 and 6カ月. */
const KATAKANA = /(?!カ[国月所年])[ァ-ヺ]+/gu;
/** Limits of an inline gloss, in words and UTF-16 units. */
const MAX_GLOSS_WORDS = 4;
const MAX_GLOSS_LENGTH = 36;

/** @throws with the line's number if a line is not a term, or is not in the sorted order */
export function parseNewsTerms(text: string): NewsTerm[] {
  const terms: NewsTerm[] = [];
  let header = false;
  let previous = '';
  text.split('\n').forEach((line, i) => {
    if (line === '' || line.startsWith(COMMENT)) return;
    const fields = line.split('\t');
    const fail = (problem: string): never => {
      throw new Error(`News terms, line ${i + 1}: ${problem}`);
    };
    if (!header) {
      if (line !== COLUMNS.join('\t')) fail(`the columns are not ${COLUMNS.join(', ')}.`);
      header = true;
      return;
    }
    if (fields.length !== COLUMNS.length) {
      fail(`${fields.length} columns instead of ${COLUMNS.length}.`);
    }
    const row = Object.fromEntries(COLUMNS.map((name, k) => [name, fields[k]])) as NewsTermRow;
    const problem = problemOf(row);
    if (problem !== null) fail(problem);
    // A word can have one sense of the news in each place: 障害, a disability, and behind it a failure.
    const key = `${row.term}\t${row.reading}\t${row.place}`;
    if (key === previous) fail(`${row.term} (${row.reading}) is here twice.`);
    if (key < previous) fail(`${row.term} is not in the order of code units.`);
    previous = key;
    terms.push(termOf(row));
  });
  if (!header) throw new Error('News terms: the line with the columns is missing.');
  return terms;
}

function termOf({ term, reading, pos, field, place, glosses }: NewsTermRow): NewsTerm {
  return {
    headword: term,
    reading,
    pos: pos.split(','),
    field: field as NewsField,
    place: place as NewsTerm['place'],
    glosses: glosses.split('; '),
  };
}

/** What is wrong with a line, for the error; null if it is valid. */
function problemOf({ term, reading, pos, field, place, glosses }: NewsTermRow): string | null {
  if (term === '' || term !== term.trim()) return 'the term is empty or has space around it.';
  if (!KANA.test(reading)) return `the reading "${reading}" of ${term} is not kana.`;
  const lost = (fold(term).match(KATAKANA) ?? []).find((part) => !reading.includes(part));
  if (lost !== undefined) return `the reading "${reading}" of ${term} has not its ${lost}.`;
  const unknown = pos.split(',').find((tag) => !isPartOfSpeech(tag));
  if (unknown !== undefined) return `"${unknown}" is not a part of speech.`;
  if (!isNewsField(field)) return `"${field}" is not a field.`;
  if (place !== 'first' && place !== 'behind') return `the place "${place}" is unknown.`;
  const list = glosses.split('; ');
  if (new Set(list).size < list.length) return `${term} has a gloss twice.`;
  return list.map((gloss, i) => problemOfGloss(gloss, i, pos)).find((one) => one !== null) ?? null;
}

function problemOfGloss(gloss: string, index: number, pos: string): string | null {
  if (gloss === '' || gloss !== gloss.trim()) return 'a gloss is empty or has space around it.';
  if (!/^[\p{Script=Latin}\d ,.'&-]+$/u.test(gloss)) return `the gloss "${gloss}" is not plain.`;
  const verb = /(?:^|,)v(?:1|5|k|s-)/u.test(pos);
  if (verb !== gloss.startsWith('to ')) {
    return verb
      ? `the gloss "${gloss}" of a verb is not an infinitive.`
      : `the gloss "${gloss}" is an infinitive, but the term is not a verb.`;
  }
  if (index > 0) return null;
  const words = gloss.replace(/^to /u, '').split(' ').length;
  return words > MAX_GLOSS_WORDS || gloss.length > MAX_GLOSS_LENGTH
    ? `the first gloss "${gloss}" is longer than ${MAX_GLOSS_WORDS} words or ${MAX_GLOSS_LENGTH} characters.`
    : null;
}
