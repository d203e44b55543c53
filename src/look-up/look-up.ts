/** The hover card's answer for a position in a paragraph. */
import type { NameDictionary } from '../dictionary/name-dictionary';
import { hasKanji, toHiragana } from '../text/kana';
import type { NormalizedText, TextRange } from '../text/normalized-text';
import { NO_OPTIONS, type AnalysisOptions } from '../analysis/analysis-options';
import type { Analyzer } from '../analysis/analyzer';
import type { ReadingRule } from '../readings/heteronyms/reading-rule';
import type { CardAnswer, CardEntry, CardQuestion, CardWord } from './card-entry';
import { readingChoices } from '../readings/corrections/correct-reading';
import { isName } from '../senses/entry-choice';
import type { Segment } from '../tokens/segments';
import type { TokenList } from '../tokens/token-list';
import type { Word } from '../tokens/word';
import { candidatesAt } from './candidates';
import { readAsCorrected, readAsDrawn } from './corrected-entry';
import { DictionarySearch, MAX_TERM_LENGTH } from './dictionary-search';
import { asSpelledOnPage } from './find-name';
import { kanjiEntries } from './kanji-entries';
import { isTermOfNumber } from './leading-match';
import { nameEntries } from './name-entries';
import { numberEntries } from './number-entries';
import { quantityEntry } from './quantity-entry';
import { readingReasons } from './reading-reasons';
import { partEntries, wordEntries } from './word-entries';
import { wordForm } from './word-form';

const DIGITS = /^[\d０-９]+$/u;
/** In UTF-16 units. */
const MAX_NEIGHBOR_LENGTH = 12;

/** @returns no entries if the offset is outside the text, or nothing is known at it */
export function lookUp(
  analyzer: Analyzer,
  names: NameDictionary,
  { text, offset, published }: CardQuestion,
  options: AnalysisOptions = NO_OPTIONS,
): CardAnswer {
  const found = segmentAt(analyzer, text, offset, options);
  if (found === null) {
    return { start: offset, end: offset, word: null, entries: [], candidates: [] };
  }
  const { normalized, tokens, segment } = found;
  const at = normalized.fromSource(offset);
  const { dictionaries } = analyzer;
  const word = analyzer.wordOf(tokens, segment, options);
  const search = new DictionarySearch(dictionaries);
  const form = wordForm(search, tokens, segment, word.lexeme.lemma);
  const quantity = quantityEntry(tokens, names, published, at);
  const isOnNumber = quantity?.isOnNumber === true;
  const words = wordEntries(search, tokens, word, form, at).filter(
    // In 0.25% the digits must not appear as words next to the number.
    ({ headword }) => !isOnNumber || !DIGITS.test(headword),
  );
  // No name is this long, and a long run of katakana would have too many variants.
  const isLong = word.end - word.start > MAX_TERM_LENGTH;
  const spelled = asSpelledOnPage(names, normalized, word.start);
  const named = isLong ? [] : nameEntries(spelled, tokens, word, words.length > 0);
  const entries = [
    ...words.slice(0, 1).filter((entry) => holdsNumber(entry, word)),
    ...numberEntries(dictionaries, word, isOnNumber ? quantity.entry : null),
    ...(namesLead(word, words[0], named[0]) ? [...named, ...words] : [...words, ...named]),
    ...(quantity === null || isOnNumber ? [] : [quantity.entry]),
    ...(quantity?.around ? [quantity.around] : []),
    ...(words.length + named.length > 0 || quantity !== null
      ? []
      : partEntries(search, tokens, word)),
    ...kanjiEntries(dictionaries, word, normalized),
  ];
  const { start, end } = normalized.toSource<TextRange>({ start: word.start, end: word.end });
  const candidates = candidatesAt(search, tokens, word, form, at, text.slice(start, end));
  const drawn = readAsDrawn(entries, word);
  const shown = cardWord(analyzer, names, found, options, drawn[0]);
  return {
    start,
    end,
    word: shown,
    entries: distinct(
      shown?.corrected === true ? readAsCorrected(entries, word.lexeme) : drawn,
    ).map((entry) => normalized.toSource(entry)),
    candidates: candidates.map((candidate) => normalized.toSource(candidate)),
  };
}

/**
 * Whether the name comes before the words: 日産 is the company, not "daily output", and 菅 the surname,
 * not "sedge".
 */
function namesLead(
  { start, end, lexeme }: Word,
  first: CardEntry | undefined,
  name: CardEntry | undefined,
): boolean {
  if (lexeme.kind !== 'name' || first === undefined) return false;
  // The whole person before 横浜, a city, and 李, a plum.
  if (name !== undefined && name.end - name.start > Math.max(end - start, first.end - first.start))
    return true;
  if (first.start === start && first.end === end) return !first.senses.some(isName);
  // 普天 is only a part of 普天間.
  return first.end - first.start < end - start;
}

/** 103万円の壁, ゼロトラスト: a term that begins with the number, which is only a part of it. */
function holdsNumber({ headword, start, end }: CardEntry, { lexeme, ...range }: Word): boolean {
  if (lexeme.kind !== 'number' || start !== range.start || end <= range.end) return false;
  return isTermOfNumber(headword, lexeme.surface);
}

/** フィッシング is fishing and, as another word, phishing: both are shown. */
function distinct(entries: readonly CardEntry[]): CardEntry[] {
  const seen = new Set<string>();
  return entries.filter(({ kind, headword, reading, senses }) => {
    const meanings = senses.map(({ glosses }) => glosses.join(';'));
    const key = `${kind} ${headword} ${reading} ${meanings.sort().join(' ')}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** The word at an offset, with the tokens around it. Their offsets are in the normalized text. */
export interface SegmentInText {
  normalized: NormalizedText;
  tokens: TokenList;
  segment: Segment;
  /** The rules that chose readings, by token. */
  rules: ReadonlyMap<number, ReadingRule>;
}

/** @returns null if the offset is outside the text */
export function segmentAt(
  analyzer: Analyzer,
  text: string,
  offset: number,
  options: AnalysisOptions,
): SegmentInText | null {
  const rules = new Map<number, ReadingRule>();
  const { normalized, tokens, segments } = analyzer.segment(text, options, {
    heteronym: (token, rule) => rules.set(token, rule),
  });
  const at = normalized.fromSource(offset);
  const segment = segments.find(
    ({ first, last }) => tokens.start(first) <= at && at < tokens.end(last),
  );
  return segment === undefined ? null : { normalized, tokens, segment, rules };
}

function cardWord(
  analyzer: Analyzer,
  names: NameDictionary,
  found: SegmentInText,
  options: AnalysisOptions,
  firstEntry: CardEntry | undefined,
): CardWord | null {
  const { tokens, segment } = found;
  const word = analyzer.wordOf(tokens, segment, options);
  const { lexeme } = word;
  if (!hasKanji(lexeme.surface)) return null;
  const ours = analyzer.wordOf(tokens, segment).lexeme;
  const { first, last } = segment;
  const corrected = analyzer.correctionOf(tokens, segment, options) !== null;
  return {
    reading: lexeme.reading,
    uncertain: lexeme.uncertain,
    corrected,
    readingReasons:
      corrected || !isReadAs(word, firstEntry) ? [] : readingReasons(tokens, segment, found.rules),
    choices: readingChoices(analyzer.dictionaries, names, { tokens, segment, lexeme: ours }),
    before: first > 0 ? asNeighbor(tokens.surface(first - 1)) : '',
    after: last + 1 < tokens.count ? asNeighbor(tokens.surface(last + 1)) : '',
  };
}

/**
 * Whether the first entry is about the word as it is read. In 気に入った the word is 入った, but the
 * entry is 気に入る, and a reason for the reading of 入る would be out of place beside it.
 */
function isReadAs({ start, end, lexeme }: Word, first: CardEntry | undefined): boolean {
  if (first === undefined || first.kind === 'kanji') return true;
  if (first.start !== start || first.end !== end) return false;
  return first.kind !== 'word' || toHiragana(first.reading) === toHiragana(lexeme.lemmaReading);
}

/** Punctuation and long Latin text are not evidence for a reading. */
function asNeighbor(surface: string): string {
  return surface.length <= MAX_NEIGHBOR_LENGTH && /[\p{L}\p{N}]/u.test(surface) ? surface : '';
}
