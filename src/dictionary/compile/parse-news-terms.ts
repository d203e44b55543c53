/**
 * The project's own terms of financial and world news (assets/terms/news-terms.tsv): a headword with its
 * reading, part of speech, field, place among the dictionary's senses, and glosses.
 */
import { fold } from '../fold';
import { isPartOfSpeech } from './parse-edict';

/** What a term belongs to; all but `news` are shown with its sense. */
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
  'news',
] as const;
type NewsField = (typeof NEWS_FIELDS)[number];

export interface NewsTerm {
  headword: string;
  /** Hiragana; katakana where the headword has them. */
  reading: string;
  /** JMdict's tags. */
  pos: readonly string[];
  field: NewsField;
  /** Whether the sense stands before the dictionary's other senses or behind them. */
  place: 'first' | 'behind';
  /** At least one; the first is the one for the text of an article. */
  glosses: readonly string[];
}

const COLUMNS = ['term', 'reading', 'pos', 'field', 'place', 'glosses'] as const;
type Row = Record<(typeof COLUMNS)[number], string>;

const COMMENT = '#';
const KANA = /^[ぁ-ゖァ-ヺー]+$/u;
/** Those that are read as they stand: not カ of 7カ国 and 6カ月. */
const KATAKANA = /(?!カ[国月所年])[ァ-ヺ]+/gu;
/** Between the lines of an article there is room for no more. */
const MOST_WORDS = 4;
const LONGEST_GLOSS = 36;

/** @throws with the line's number where a line is no term, or stands in the wrong place */
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
    const row = Object.fromEntries(COLUMNS.map((name, k) => [name, fields[k]])) as Row;
    const problem = problemOf(row);
    if (problem !== null) fail(problem);
    const key = `${row.term}\t${row.reading}`;
    if (key === previous) fail(`${row.term} (${row.reading}) stands here twice.`);
    if (key < previous) fail(`${row.term} is not in the order of code units.`);
    previous = key;
    terms.push(termOf(row));
  });
  if (!header) throw new Error('News terms: the line with the columns is missing.');
  return terms;
}

function termOf({ term, reading, pos, field, place, glosses }: Row): NewsTerm {
  return {
    headword: term,
    reading,
    pos: pos.split(','),
    field: field as NewsField,
    place: place as NewsTerm['place'],
    glosses: glosses.split('; '),
  };
}

/** What is wrong with a line; null where nothing is. */
function problemOf({ term, reading, pos, field, place, glosses }: Row): string | null {
  if (term === '' || term !== term.trim()) return 'the term is empty or has space around it.';
  if (!KANA.test(reading)) return `the reading "${reading}" of ${term} is not kana.`;
  const lost = (fold(term).match(KATAKANA) ?? []).find((part) => !reading.includes(part));
  if (lost !== undefined) return `the reading "${reading}" of ${term} has not its ${lost}.`;
  const unknown = pos.split(',').find((tag) => !isPartOfSpeech(tag));
  if (unknown !== undefined) return `"${unknown}" is no part of speech.`;
  if (!(NEWS_FIELDS as readonly string[]).includes(field)) return `"${field}" is no field.`;
  if (place !== 'first' && place !== 'behind') return `the place "${place}" is unknown.`;
  const list = glosses.split('; ');
  if (new Set(list).size < list.length) return `${term} has a gloss twice.`;
  return list.map((gloss, i) => problemOfGloss(gloss, i, pos)).find((one) => one !== null) ?? null;
}

function problemOfGloss(gloss: string, index: number, pos: string): string | null {
  if (gloss === '' || gloss !== gloss.trim()) return 'a gloss is empty or has space around it.';
  if (!/^[\p{Script=Latin}\d ,.'&-]+$/u.test(gloss)) return `the gloss "${gloss}" is not plain.`;
  const verb = /(?:^|,)v(?:1|5|k)/u.test(pos);
  if (verb !== gloss.startsWith('to ')) {
    return verb
      ? `the gloss "${gloss}" of a verb is no infinitive.`
      : `the gloss "${gloss}" is an infinitive, but the term is no verb.`;
  }
  if (index > 0) return null;
  const words = gloss.replace(/^to /u, '').split(' ').length;
  return words > MOST_WORDS || gloss.length > LONGEST_GLOSS
    ? `the first gloss "${gloss}" is longer than ${MOST_WORDS} words or ${LONGEST_GLOSS} characters.`
    : null;
}
