/**
 * Dictionary terms around a position: longer than the word there (跳ね|上がった, 手を打った) or inside it (条約
 * of 北大西洋条約機構).
 */
import type { DictionaryEntry } from '../dictionary/word-dictionary';
import { fold } from '../dictionary/fold';
import { hasKanji, isKanji } from '../text/kana';
import type { Label } from '../text/label';
import { rankEntries } from '../senses/entry-choice';
import { inflects } from '../tokens/inflection';
import type { PartOfSpeech } from '../tokens/part-of-speech';
import { type TokenList } from '../tokens/token-list';
import { MAX_TERM_LENGTH, type DictionarySearch } from './dictionary-search';
import type { TextRange } from '../text/normalized-text';
import { Trait } from '../tokens/token-traits';

/** Entries for a range of the text, best first. */
export interface Match extends TextRange {
  entries: readonly DictionaryEntry[];
  inflection: readonly Label[];
}

/** How many tokens before the word an expression that contains it may start: 手|を of 手を打った. */
const TOKENS_BACK = 4;

/** Characters that no term contains. */
export const BARRIER = /[\s、。，．,.!?！？「」『』（）()［］[\]【】〈〉《》“”"…]/u;

/**
 * Matches that contain the word and are longer: longest first, then those that start nearest to it.
 */
export function longerMatches(
  search: DictionarySearch,
  tokens: TokenList,
  word: TextRange,
): Match[] {
  const first = tokenAt(tokens, word.start);
  const matches: Match[] = [];
  for (let token = first; token >= 0 && first - token <= TOKENS_BACK; token--) {
    if (BARRIER.test(tokens.surface(token))) break;
    if (!opensTerm(tokens, token)) continue;
    const found = matchesFrom(search, tokens, token, word);
    const isParticle = token < first && tokens.features(token).pos === '助詞';
    matches.push(...(isParticle ? found.filter((match) => !isNoun(match)) : found));
  }
  matches.sort((a, b) => b.end - b.start - (a.end - a.start));
  return matches.filter(
    ({ entries }, i) => matches.findIndex((other) => other.entries[0] === entries[0]) === i,
  );
}

/**
 * A noun does not begin with a particle of the sentence: 政治と金 is not と金, a promoted pawn. An
 * expression may: によると.
 */
function isNoun({ entries }: Match): boolean {
  return entries[0]?.senses[0]?.pos.includes('n') === true;
}

/** After a number comes its counter, so 3年頃 does not contain 年頃. */
function opensTerm(tokens: TokenList, token: number): boolean {
  return token === 0 || (tokens.traits(token - 1) & Trait.number) === 0;
}

function matchesFrom(
  search: DictionarySearch,
  tokens: TokenList,
  first: number,
  word: TextRange,
): Match[] {
  const start = tokens.start(first);
  const matches: Match[] = [];
  for (let token = first; token < tokens.count; token++) {
    const end = tokens.end(token);
    if (end - start > MAX_TERM_LENGTH || BARRIER.test(tokens.surface(token))) break;
    if (end < word.end || (start === word.start && end === word.end)) continue;
    matches.push(...matchesOf(search, tokens, { start, end }));
  }
  return matches;
}

/** Entries for the range as written, then for words of which it may be a form: 下って, and 下る. */
function matchesOf(search: DictionarySearch, tokens: TokenList, range: TextRange): Match[] {
  const text = tokens.text.slice(range.start, range.end);
  const plain = search.anySpelling(text);
  if (plain.length > 0) {
    const entries = ranked(plain, text, readingOf(tokens, range));
    return [{ ...range, entries, inflection: [] }, ...derivedMatches(search, tokens, range)];
  }
  const derived = derivedMatches(search, tokens, range);
  if (derived.length > 0 || holdsParticle(tokens, range)) return derived;
  const lemmaReading = readingOf(tokens, range);
  const mixed = lemmaReading === '' ? [] : search.partlyInKana(text, lemmaReading);
  const [first] = mixed;
  if (first === undefined) return [];
  return [{ ...range, entries: ranked(mixed, first.headword, lemmaReading), inflection: [] }];
}

/** Entries for words of which the range may be a form, fewest deinflection steps first. */
function derivedMatches(search: DictionarySearch, tokens: TokenList, range: TextRange): Match[] {
  const { start, end } = range;
  return search.deinflect(tokens.text.slice(start, end)).flatMap((derivation) => {
    const found = search.derived(derivation);
    if (found.length === 0) return [];
    const { word, inflection } = derivation;
    const entries = ranked(found, word, readingBefore(tokens, range, word));
    return [{ start, end, entries, inflection }];
  });
}

/** The reading of the noun at the start of a form: 復旧 of 復旧した. */
function readingBefore(tokens: TokenList, { start }: TextRange, noun: string): string {
  const end = start + noun.length;
  return tokens.text.startsWith(noun, start) ? readingOf(tokens, { start, end }) : '';
}

/** A particle is never a kana spelling of a kanji: 児童が is not 児童画. */
function holdsParticle(tokens: TokenList, { start, end }: TextRange): boolean {
  for (let token = tokenAt(tokens, start); token < tokens.count; token++) {
    if (tokens.start(token) >= end) return false;
    if (tokens.features(token).pos === '助詞') return true;
  }
  return false;
}

/** Particles that follow a noun, but not the stem of a verb in the middle of a sentence. */
const NOUN_PARTICLE = /^(?:格助詞|連体化)$/u;

/** What the form of a verb or adjective has become by itself: adverbs, conjunctions, 思わぬ. */
const UNINFLECTED = /^(?:adv|adv-to|conj|adj-pn)$/u;

/** Entries for a form as a word of its own: 重ねて "once more", 思わず, 思わぬ. */
export function exactMatches(
  search: DictionarySearch,
  { text }: TokenList,
  { start, end }: TextRange,
  lemma: string,
): Match[] {
  const form = text.slice(start, end);
  // 大きく is a form of 大きい.
  if (fold(form) === fold(lemma) || !hasKanji(form) || form.endsWith('く')) return [];
  const entries = search
    .written(form)
    .filter(({ senses }) => senses[0]?.pos.some((tag) => UNINFLECTED.test(tag)));
  if (entries.length === 0) return [];
  return [{ start, end, entries: ranked(entries, form, ''), inflection: [] }];
}

/**
 * Whether a form that may be an adverb is a verb here: its object stands before it. 目的を果たして, but
 * 果たして実現するか.
 */
export function isPredicate(tokens: TokenList, { start, end }: TextRange): boolean {
  const token = tokenAt(tokens, start);
  if (token === 0 || !/[てで]$/u.test(tokens.text.slice(start, end))) return false;
  const { pos1 } = tokens.features(token - 1);
  return pos1 === '格助詞' && /^[をに]$/u.test(tokens.surface(token - 1));
}

/**
 * The noun that a verb's stem forms before such a particle, or the adjective before さ: 買い戻し of
 * 買い戻しが入る, 巧み of 巧みさ.
 */
export function nominalMatches(
  search: DictionarySearch,
  tokens: TokenList,
  { start, end }: TextRange,
): Match[] {
  const token = tokenAt(tokens, start);
  const { pos, conjugationForm } = tokens.features(token);
  if (pos !== '動詞' || conjugationForm !== '連用形' || tokens.end(token) !== end) return [];
  if (token + 1 >= tokens.count) return [];
  const next = tokens.features(token + 1);
  const quality = next.pos1 === '接尾' && tokens.surface(token + 1) === 'さ';
  if (!quality && (next.pos !== '助詞' || !NOUN_PARTICLE.test(next.pos1))) return [];
  const noun = tokens.text.slice(start, end);
  const found = search
    .written(noun)
    .filter(({ senses }) => senses.some(({ pos }) => pos.includes(quality ? 'adj-na' : 'n')));
  if (found.length === 0) return [];
  const entries = rankEntries(found, {
    lemma: noun,
    lemmaReading: tokens.reading(token),
    pos: 'noun',
  });
  return [{ start, end, entries, inflection: [] }];
}

/** Other words of which the form may be an inflection: 行った can be from 行う or 行く. */
export function otherWords(
  search: DictionarySearch,
  tokens: TokenList,
  form: TextRange,
  lemma: string,
): Match[] {
  return derivedMatches(search, tokens, form).filter(({ entries }) =>
    entries.every(({ headword }) => fold(headword) !== fold(lemma)),
  );
}

/**
 * Matches inside a word that contain the position and start with its token or at the position
 * itself, longest first.
 */
export function shorterMatches(
  search: DictionarySearch,
  tokens: TokenList,
  word: TextRange,
  offset: number,
): Match[] {
  const token = tokenAt(tokens, offset);
  const matches: Match[] = [];
  for (const start of new Set([tokens.start(token), offset])) {
    if (start > tokens.start(token) && !isBoundary(tokens.text, start)) continue;
    for (const end of endsInside(tokens, token, word.end)) {
      if (end <= offset || end - start > MAX_TERM_LENGTH) continue;
      if (start === word.start && end === word.end) continue;
      const match = writtenMatch(search, tokens, { start, end });
      if (match !== null) matches.push(match);
    }
  }
  const base = baseMatch(search, tokens, token, word);
  if (base !== null) matches.push(base);
  return matches
    .filter((match) => !isTorn(search, tokens.text, word, match))
    .sort((a, b) => b.end - b.start - (a.end - a.start));
}

/** In UTF-16 units: longer words inside a word are rare. */
const MAX_INNER_LENGTH = 6;

/**
 * Whether a match inside a word begins in a longer word there, or ends in one: 北大 of 北大西洋, where 大西洋
 * is the word.
 */
function isTorn(
  search: DictionarySearch,
  text: string,
  word: TextRange,
  { start, end, entries }: Match,
): boolean {
  const length = end - start;
  if (length < 2) return false;
  for (let from = Math.max(word.start, start - MAX_INNER_LENGTH); from < end; from++) {
    if (from === start) continue;
    const first = from < start ? start + 1 : end + 1;
    const last = from < start ? end - 1 : Math.min(word.end, from + MAX_INNER_LENGTH);
    for (let to = first; to <= last; to++) {
      if (to - from < length || (from === word.start && to === word.end)) continue;
      const [other] = search.written(text.slice(from, to));
      if (other === undefined) continue;
      if (to - from > length || (other.common && entries[0]?.common === false)) return true;
    }
  }
  return false;
}

/** The match for the range as written; a single kanji inside a token has its own kanji entry. */
function writtenMatch(search: DictionarySearch, tokens: TokenList, range: TextRange): Match | null {
  const text = tokens.text.slice(range.start, range.end);
  const token = tokenAt(tokens, range.start);
  const whole = tokens.start(token) === range.start && tokens.end(token) === range.end;
  if (text.length < 2 && !whole) return null;
  // The stem of a form is not a word: 打っ of 打った.
  if (whole && inflects(tokens.features(token)) && tokens.base(token) !== text) return null;
  const found = search.written(text);
  if (found.length === 0) return null;
  const entries = ranked(found, text, readingOf(tokens, range));
  return { ...range, entries, inflection: [] };
}

/** The dictionary form of an inflected token inside a longer word. */
function baseMatch(
  search: DictionarySearch,
  tokens: TokenList,
  token: number,
  word: TextRange,
): Match | null {
  const range = { start: tokens.start(token), end: tokens.end(token) };
  const base = tokens.base(token);
  // For the first token of the word this would be the word's own lemma.
  if (range.start === word.start || base === tokens.surface(token)) return null;
  const found = search.written(base);
  return found.length === 0 ? null : { ...range, entries: ranked(found, base, ''), inflection: [] };
}

/** The ends of tokens within a word, and of each kanji within a token. */
function endsInside(tokens: TokenList, first: number, wordEnd: number): number[] {
  const ends: number[] = [];
  for (let token = first; token < tokens.count && tokens.end(token) <= wordEnd; token++) {
    if (token === first) {
      for (let end = tokens.start(token) + 1; end < tokens.end(token); end++) {
        if (isBoundary(tokens.text, end)) ends.push(end);
      }
    }
    ends.push(tokens.end(token));
  }
  return ends;
}

/** Whether a word can end at this position inside a token: only between kanji. */
function isBoundary(text: string, position: number): boolean {
  return isKanji(text.charCodeAt(position - 1)) && isKanji(text.charCodeAt(position));
}

function ranked(
  entries: readonly DictionaryEntry[],
  lemma: string,
  lemmaReading: string,
): DictionaryEntry[] {
  return rankEntries(entries, { lemma, lemmaReading, pos: posOf(entries) });
}

/** The part of speech of a match, as its most common entry gives it. */
export function posOf([first]: readonly DictionaryEntry[]): PartOfSpeech {
  const tags = first?.senses[0]?.pos ?? [];
  if (tags.some((tag) => tag.startsWith('v'))) return 'verb';
  return tags.some((tag) => tag.startsWith('adj-i')) ? 'adjective' : 'noun';
}

/** The tokens' readings, joined; empty if the range cuts a token, or a reading is unknown. */
function readingOf(tokens: TokenList, { start, end }: TextRange): string {
  let reading = '';
  let position = start;
  for (let token = tokenAt(tokens, start); position < end; token++) {
    const part = tokens.reading(token);
    if (tokens.start(token) !== position || tokens.end(token) > end || part === '') return '';
    reading += part;
    position = tokens.end(token);
  }
  return reading;
}

/** The token that contains the offset. */
export function tokenAt(tokens: TokenList, offset: number): number {
  let low = 0;
  let high = tokens.count - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (tokens.start(middle) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
