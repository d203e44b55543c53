/**
 * Pitch accents of the dictionary's words, from UniDic and NAIST-jdic, matched by spelling and
 * reading, or by another spelling of the same word. Accents of compounds are not derived from their
 * parts: the rules have too many exceptions.
 *
 * UniDic has priority. The two agree on 98 % of the words, but NAIST-jdic gives all readings of a
 * spelling the same accent (市場 as いちば and as しじょう), and never more than one.
 */
import type { JoinedEntry } from '../dictionary/compile/join-sources';
import { fold } from '../dictionary/fold';
import { hasKanji, toHiragana } from '../text/kana';
import { morae } from '../text/pitch-accent';
import { groupBy } from '../collections/group-by';

/** Further accents are variants that few speakers know. */
const MAX_ACCENTS = 3;

/** Inflection class: nouns and verbs of the same spelling can have different accents. */
type AccentClass = 'verb' | 'adjective' | 'other';

/**
 * A word with its accents. An accent is the number of the mora after which the pitch falls, or 0.
 */
export interface AccentedWord {
  surface: string;
  /** Hiragana. */
  reading: string;
  inflection: AccentClass;
  /** Most likely first. */
  accents: readonly number[];
}

export interface AccentSources {
  /** The words of each source, the most likely of a spelling first. Earlier sources win. */
  words: readonly (readonly AccentedWord[])[];
  entries: readonly JoinedEntry[];
}

/** @returns a function from entry to accents: at most MAX_ACCENTS, most likely first, or none */
export function accentsOfEntries({
  words,
  entries,
}: AccentSources): (entry: JoinedEntry) => readonly number[] {
  const wanted = new Set(entries.map(keyOfEntry));
  const sources = words.map((list) =>
    groupBy(
      list.filter((word) => wanted.has(keyOfWord(word)) && isPossible(word)),
      keyOfWord,
    ),
  );
  const found = new Map<JoinedEntry, readonly number[]>();
  for (const entry of entries) found.set(entry, accentsIn(sources, entry));
  for (const spellings of groupBy(entries, keyOfMeaning).values()) {
    const known = spellings.map((entry) => found.get(entry) ?? []).find(({ length }) => length > 0);
    if (known === undefined) continue;
    for (const entry of spellings) if (found.get(entry)?.length === 0) found.set(entry, known);
  }
  return (entry) => found.get(entry) ?? [];
}

/**
 * Parses UniDic's extract: lines of surface, reading, part of speech, accents
 * (src/commands/sources.ts).
 */
export function parseUnidicAccents(text: string): AccentedWord[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [surface = '', reading = '', pos = '', accents = ''] = line.split('\t');
      return {
        surface: fold(surface),
        reading: toHiragana(reading),
        inflection: classOfPos(pos),
        accents: accents.split(',').map(Number),
      };
    });
}

/**
 * Parses NAIST-jdic of Open JTalk: after reading and pronunciation it has `3/6`, accent and number
 * of morae. Phrases have several, joined by colons, and are skipped.
 */
export function parseNaistAccents(csv: string): AccentedWord[] {
  const words: (AccentedWord & { cost: number; person: boolean })[] = [];
  for (const line of csv.split('\n')) {
    const fields = line.split(',');
    const [surface = '', , , cost, pos = '', pos1 = '', pos2 = ''] = fields;
    const [base, reading = '', , accent = ''] = fields.slice(BASE);
    const numbers = /^(\d+)\/\d+$/u.exec(accent);
    // Inflected forms differ from their base.
    if (numbers === null || surface !== base || WITHOUT_ACCENT.has(pos) || pos1 === '接尾')
      continue;
    words.push({
      surface: fold(surface),
      reading: toHiragana(reading),
      inflection: classOfPos(pos),
      accents: [Number(numbers[1])],
      cost: Number(cost),
      person: pos2 === '人名',
    });
  }
  return words.sort((a, b) => Number(a.person) - Number(b.person) || a.cost - b.cost);
}

const BASE = 10;
/** The accent of affixes and particles depends on the word that they are attached to. */
const WITHOUT_ACCENT: ReadonlySet<string> = new Set(['記号', '助詞', '助動詞', '接頭詞']);

function isPossible({ reading, accents }: AccentedWord): boolean {
  return accents.every((accent) => accent <= morae(reading).length);
}

function keyOfWord({ surface, reading }: AccentedWord): string {
  return `${surface}\t${reading}`;
}

function keyOfEntry({ headword, reading }: JoinedEntry): string {
  return `${fold(headword)}\t${toHiragana(reading)}`;
}

/** Entries with the same reading and senses are spellings of one word: 申し込み, 申込み. */
function keyOfMeaning({ reading, senses }: JoinedEntry): string {
  return [toHiragana(reading), ...senses.flatMap(({ glosses }) => glosses)].join('\t');
}

function accentsIn(
  sources: readonly ReadonlyMap<string, readonly AccentedWord[]>[],
  entry: JoinedEntry,
): readonly number[] {
  const key = keyOfEntry(entry);
  for (const source of sources) {
    const words = (source.get(key) ?? []).filter((word) => mayBe(entry, word));
    // With several kana words of different accents it is unknown which one the entry is.
    if (!hasKanji(entry.headword) && new Set(words.map(({ accents }) => accents.join())).size > 1)
      continue;
    const accents = [...new Set(words.flatMap((word) => word.accents))];
    if (accents.length > 0) return accents.slice(0, MAX_ACCENTS);
  }
  return [];
}

function mayBe({ senses }: JoinedEntry, { inflection }: AccentedWord): boolean {
  const tags = senses.flatMap(({ pos }) => pos);
  return tags.length === 0 || tags.some((tag) => classOfTag(tag) === inflection);
}

function classOfPos(pos: string): AccentClass {
  if (pos === '動詞') return 'verb';
  return pos === '形容詞' ? 'adjective' : 'other';
}

/** @param tag one of EDICT's. vs belongs to nouns, vi and vt to verbs and to nouns with する */
function classOfTag(tag: string): AccentClass {
  if (/^v(?:\d|k|z|n|r|s-)/u.test(tag)) return 'verb';
  return /^adj-(?:i|ix|ku|shiku)$/u.test(tag) ? 'adjective' : 'other';
}
