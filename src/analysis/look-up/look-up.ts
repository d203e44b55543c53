/** The hover card's answer for a position in a paragraph. */
import type { NameDictionary } from '../../dictionary/name-dictionary';
import { hasKanji } from '../../language/kana';
import { NO_OPTIONS, type AnalysisOptions } from '../analysis-options';
import type { Analyzer } from '../analyzer';
import type { CardAnswer, CardEntry, CardQuestion, CardWord } from '../card-entry';
import { readingChoices } from '../correct-reading';
import { inflectionNames } from '../inflection';
import type { Segment } from '../segments';
import type { TokenList } from '../token-list';
import { kanjiEntries } from './kanji-entries';
import { nameEntries } from './name-entries';
import { numberEntries } from './number-entries';
import { tokenEntries, wordEntries } from './word-entries';

/** Beyond these a card is a list, not an answer. */
const MOST_WORD_ENTRIES = 6;
/** In UTF-16 units. */
const LONGEST_NEIGHBOR = 12;

/** @returns no entries where the offset lies outside the text or on nothing known */
export function lookUp(
  analyzer: Analyzer,
  names: NameDictionary,
  { text, offset }: CardQuestion,
  options: AnalysisOptions = NO_OPTIONS,
): CardAnswer {
  const found = segmentAt(analyzer, text, offset, options);
  if (found === null) {
    return { start: offset, end: offset, word: null, entries: [], candidates: [] };
  }
  const { tokens, segment } = found;
  const word = analyzer.wordOf(tokens, segment, options);
  const { start, end } = word;
  const seen = new Set<string>();
  const fresh = (entry: CardEntry) => {
    const key = `${entry.kind} ${entry.headword} ${entry.reading}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  };
  const inflection = inflectionOf(tokens, segment.first, segment.last);
  const { dictionaries } = analyzer;
  const words = [
    ...wordEntries(dictionaries, word, inflection),
    ...tokenEntries(dictionaries, tokens, word, offset),
  ].filter(fresh);
  const entries = [
    ...numberEntries(dictionaries, word),
    ...words.slice(0, MOST_WORD_ENTRIES),
    ...nameEntries(names, word, words.length > 0).filter(fresh),
    ...kanjiEntries(dictionaries, word),
  ];
  const shown = cardWord(analyzer, names, found, options);
  return { start, end, word: shown, entries, candidates: [] };
}

/** The word of a text at an offset, with the tokens around it. */
export interface SegmentInText {
  tokens: TokenList;
  segment: Segment;
}

/** @returns null where the offset lies outside the text */
export function segmentAt(
  analyzer: Analyzer,
  text: string,
  offset: number,
  options: AnalysisOptions,
): SegmentInText | null {
  const { tokens, segments } = analyzer.segment(text, options);
  const segment = segments.find(
    ({ first, last }) => tokens.start(first) <= offset && offset < tokens.end(last),
  );
  return segment === undefined ? null : { tokens, segment };
}

function cardWord(
  analyzer: Analyzer,
  names: NameDictionary,
  { tokens, segment }: SegmentInText,
  options: AnalysisOptions,
): CardWord | null {
  const { lexeme } = analyzer.wordOf(tokens, segment, options);
  if (!hasKanji(lexeme.surface)) return null;
  const ours = analyzer.wordOf(tokens, segment).lexeme;
  const { first, last } = segment;
  return {
    reading: lexeme.reading,
    uncertain: lexeme.uncertain,
    corrected: analyzer.correctionOf(tokens, segment, options) !== null,
    choices: readingChoices(analyzer.dictionaries, names, { tokens, segment, lexeme: ours }),
    before: first > 0 ? asNeighbor(tokens.surface(first - 1)) : '',
    after: last + 1 < tokens.count ? asNeighbor(tokens.surface(last + 1)) : '',
  };
}

/** Punctuation and long runs of Latin text tell nothing about a reading. */
function asNeighbor(surface: string): string {
  return surface.length <= LONGEST_NEIGHBOR && /[\p{L}\p{N}]/u.test(surface) ? surface : '';
}

function inflectionOf(tokens: TokenList, first: number, last: number): string[] {
  const tail = [];
  for (let token = first + 1; token <= last; token++) {
    tail.push({ features: tokens.features(token), base: tokens.base(token) });
  }
  return inflectionNames(tokens.features(first), tail);
}
