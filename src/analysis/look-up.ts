/** The hover card's answer for a position in a paragraph. */
import { fold } from '../dictionary/fold';
import type { DictionaryEntry } from '../dictionary/word-dictionary';
import type { NameDictionary, NameEntry } from '../dictionary/name-dictionary';
import { hasKanji, toHiragana } from '../language/kana';
import { NO_OPTIONS, type AnalysisOptions } from './analysis-options';
import type { Analyzer, Dictionaries } from './analyzer';
import type { CardAnswer, CardEntry, CardQuestion, CardWord } from './card-entry';
import { readingChoices } from './correct-reading';
import { partOfSpeechLabel, usageLabel } from './edict-labels';
import { isUsuallyKana, rankEntries } from './entry-choice';
import { inflectionNames } from './inflection';
import type { PartOfSpeech } from './part-of-speech';
import type { Segment } from './segments';
import type { TokenList } from './token-list';
import type { Word } from './word';

/** Beyond these a card is a list, not an answer. */
const MOST_WORD_ENTRIES = 6;
const MOST_NAME_ENTRIES = 3;
const MOST_KANJI = 8;
/** In UTF-16 units. */
const LONGEST_NEIGHBOR = 12;

interface Stretch {
  start: number;
  end: number;
}

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

function wordEntries(
  { words }: Dictionaries,
  { start, end, lexeme }: Word,
  inflection: readonly string[],
): CardEntry[] {
  const found = words.find(lexeme.lemma);
  const form = { ...lexeme, pos: lexeme.pos as PartOfSpeech };
  return rankEntries(found, form).map((entry) => {
    const shown = wordEntry(entry, { start, end }, inflection);
    // Shown and saved as the text has it: もちろん, not 勿論, and 生成AI in half width.
    const asWritten =
      fold(entry.headword) === fold(lexeme.lemma) ||
      (isUsuallyKana(entry) && !hasKanji(lexeme.lemma));
    return asWritten ? { ...shown, headword: lexeme.lemma } : shown;
  });
}

/** What the single token under the offset says, where the word spans several: 条約 in a treaty. */
function tokenEntries(
  { words }: Dictionaries,
  tokens: TokenList,
  { start, end }: Word,
  offset: number,
): CardEntry[] {
  for (let token = 0; token < tokens.count; token++) {
    const stretch = { start: tokens.start(token), end: tokens.end(token) };
    if (offset < stretch.start || offset >= stretch.end) continue;
    if (stretch.start === start && stretch.end === end) return [];
    const lemma = tokens.base(token);
    const lemmaReading = lemma === tokens.surface(token) ? tokens.reading(token) : '';
    const found = words.find(lemma).filter(({ headword }) => fold(headword) === fold(lemma));
    return rankEntries(found, { lemma, lemmaReading, pos: 'noun' })
      .slice(0, 2)
      .map((entry) => wordEntry(entry, stretch, []));
  }
  return [];
}

function wordEntry(
  entry: DictionaryEntry,
  { start, end }: Stretch,
  inflection: readonly string[],
): CardEntry {
  return {
    kind: 'word',
    headword: entry.headword,
    reading: entry.reading,
    senses: entry.senses.map(({ pos, tags, glosses }) => ({
      partOfSpeech: [...new Set(pos.map(partOfSpeechLabel))],
      glosses,
      notes: tags.map(usageLabel),
    })),
    inflection,
    start,
    end,
    common: entry.common,
  };
}

/** A number with its reading, and what its counter means. */
function numberEntries({ words }: Dictionaries, { start, end, lexeme }: Word): CardEntry[] {
  if (lexeme.kind !== 'number' || lexeme.reading === '') return [];
  const { surface, reading } = lexeme;
  const number: CardEntry = {
    kind: 'number',
    headword: surface,
    reading,
    senses: [],
    inflection: [],
    start,
    end,
    common: false,
  };
  const behind = COUNTER.exec(surface)?.[0] ?? '';
  const from = end - behind.length;
  // 年前 of 3年前 is no word: its counter is 年.
  for (let counter = behind; counter !== ''; counter = counter.slice(0, -1)) {
    const found = words.find(counter).filter(({ headword }) => headword === counter);
    const ranked = rankEntries(found, { lemma: counter, lemmaReading: '', pos: 'counter' });
    const heard = ranked.find((entry) => reading.includes(toHiragana(entry.reading)));
    const meant = heard ?? (counter.length === 1 ? ranked[0] : undefined);
    if (meant !== undefined) {
      return [number, wordEntry(meant, { start: from, end: from + counter.length }, [])];
    }
  }
  return [number];
}

/** What follows the numeral: 人 in 3000人 and in 三百人. */
const COUNTER = /[^\d０-９,，〇一二三四五六七八九十百千万億兆数何]+$/u;

/** Names for what the text uses as a name, or what no other dictionary knows. */
function nameEntries(names: NameDictionary, { start, end, lexeme }: Word, known: boolean) {
  if (lexeme.kind !== 'name' && known) return [];
  return [...names.find(lexeme.surface)]
    .sort((a, b) => readingDistance(a, lexeme.reading) - readingDistance(b, lexeme.reading))
    .slice(0, MOST_NAME_ENTRIES)
    .map(({ headword, reading, kinds, latin }): CardEntry => ({
      kind: 'name',
      headword,
      reading,
      senses: [{ partOfSpeech: kinds, glosses: latin, notes: [] }],
      inflection: [],
      start,
      end,
      common: false,
    }));
}

function readingDistance({ reading }: NameEntry, wanted: string): number {
  return toHiragana(reading) === wanted ? 0 : 1;
}

function kanjiEntries({ kanji }: Dictionaries, { start, lexeme }: Word): CardEntry[] {
  const entries: CardEntry[] = [];
  const seen = new Set<string>();
  let position = start;
  for (const character of lexeme.surface) {
    const found = seen.has(character) ? null : kanji.find(character);
    seen.add(character);
    if (found !== null && entries.length < MOST_KANJI) {
      const { meanings, onReadings, kunReadings, grade, jlpt, strokes } = found;
      entries.push({
        kind: 'kanji',
        headword: character,
        reading: '',
        senses: [{ partOfSpeech: [], glosses: meanings, notes: [] }],
        inflection: [],
        start: position,
        end: position + character.length,
        common: false,
        kanji: { meanings, onReadings, kunReadings, grade, jlpt, strokes },
      });
    }
    position += character.length;
  }
  return entries;
}
