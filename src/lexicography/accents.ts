/**
 * Pitch accents of the words of the dictionary, from UniDic and NAIST-jdic: what one of them says of
 * the same spelling and reading, or of another spelling of the same word. Nothing is put together from
 * parts: how the parts of a compound carry its accent has too many exceptions.
 *
 * UniDic comes first. The two agree on 98 of 100 words, but NAIST-jdic gives all readings of a spelling
 * one accent (市場 falls as いちば and as しじょう) and never more than one.
 */
import type { JoinedEntry } from '../dictionary/compile/join-sources';
import { fold } from '../dictionary/fold';
import { hasKanji, toHiragana } from '../text/kana';
import { morae } from '../text/pitch-accent';
import { groupBy } from '../collections/group-by';

/** More than these are variants that few speakers know. */
const MOST_ACCENTS = 3;

/** What a word inflects as: the noun 話し and the verb 話す of one spelling have accents of their own. */
type AccentClass = 'verb' | 'adjective' | 'other';

/** An accent is the number of the mora behind which the pitch falls, 0 where it does not. */
export interface AccentedWord {
  surface: string;
  /** Hiragana. */
  reading: string;
  inflection: AccentClass;
  /** The likeliest first. */
  accents: readonly number[];
}

export interface AccentSources {
  /** Each: words of one source, of a spelling the likeliest first. Sources before others win. */
  words: readonly (readonly AccentedWord[])[];
  entries: readonly JoinedEntry[];
}

/** @returns the accents of an entry, at most MOST_ACCENTS, the likeliest first; none where unknown */
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

/** UniDic's extract: lines of surface, reading, part of speech, accents (src/commands/sources.ts). */
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
 * NAIST-jdic as Open JTalk has it: behind reading and pronunciation `3/6`, accent and count of morae.
 * Phrases have several, joined by colons: they are no words of one accent.
 */
export function parseNaistAccents(csv: string): AccentedWord[] {
  const words: (AccentedWord & { cost: number; person: boolean })[] = [];
  for (const line of csv.split('\n')) {
    const fields = line.split(',');
    const [surface = '', , , cost, pos = '', pos1 = '', pos2 = ''] = fields;
    const [base, reading = '', , accent = ''] = fields.slice(BASE);
    const numbers = /^(\d+)\/\d+$/u.exec(accent);
    // A form that is no dictionary form has another base.
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
/** Affixes and particles take theirs from the word they join. */
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

/** Entries that are read alike and mean the same are spellings of one word: 申し込み, 申込み. */
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
    // Which of several kana words is meant is not worth guessing.
    if (!hasKanji(entry.headword) && new Set(words.map(({ accents }) => accents.join())).size > 1)
      continue;
    const accents = [...new Set(words.flatMap((word) => word.accents))];
    if (accents.length > 0) return accents.slice(0, MOST_ACCENTS);
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

/** @param tag one of EDICT's; vs is of nouns, vi and vt are of verbs and of nouns with する */
function classOfTag(tag: string): AccentClass {
  if (/^v(?:\d|k|z|n|r|s-)/u.test(tag)) return 'verb';
  return /^adj-(?:i|ix|ku|shiku)$/u.test(tag) ? 'adjective' : 'other';
}
