/**
 * Adds the project's own news terms to the dictionary's entries. The sense of a term comes before
 * the other senses of its word, so that the card and the inline gloss give the sense of newspapers
 * first. Words that the dictionary lacks become new entries.
 */
import { groupBy } from '../../collections/group-by';
import { fold } from '../fold';
import { NEWS_SENSE } from '../news-sense';
import type { JoinedEntry } from './join-sources';
import type { ParsedSense } from './parse-edict';
import { pairKey } from './parse-jmdict-words';
import type { NewsTerm } from './parse-news-terms';

/** @returns the entries in their order, then new ones */
export function joinNewsTerms(
  entries: readonly JoinedEntry[],
  terms: readonly NewsTerm[],
): JoinedEntry[] {
  const joined = [...entries];
  const positions = groupBy([...entries.keys()], (at) => keyOf(entries[at]!));
  const ofReading = groupBy([...entries.keys()], (at) => entries[at]!.reading);
  const listed = new Set(terms.map(keyOf));
  for (const term of terms) {
    const { headword, reading } = term;
    const key = keyOf(term);
    const at = likeliestOf(positions.get(key) ?? [], joined, term);
    if (at === undefined) {
      positions.set(key, [joined.length]);
      joined.push(entryOf(term));
      continue;
    }
    const known = entries[at];
    if (known === undefined) {
      joined[at] = withTerm(joined[at]!, term);
      continue;
    }
    const meaning = meaningOf(known);
    for (const other of ofReading.get(reading) ?? []) {
      // Other spellings of the word (引上げ) get the same sense, unless the list has a term for them.
      const spelling = joined[other]!;
      if (fold(spelling.headword) !== fold(headword) && listed.has(keyOf(spelling))) continue;
      if (other !== at && meaningOf(entries[other]!) !== meaning) continue;
      joined[other] = withTerm(spelling, term);
    }
  }
  return joined;
}

/** Of a word, whether its Latin letters are in full width or not: ＦＲＢ of JMdict, FRB of our own. */
function keyOf({ headword, reading }: Pick<JoinedEntry, 'headword' | 'reading'>): string {
  return pairKey(fold(headword), reading);
}

function meaningOf({ senses }: JoinedEntry): string {
  return JSON.stringify(senses.map(({ glosses }) => glosses));
}

/**
 * Of two words with the same spelling and reading: the one that shares a gloss, or the commoner.
 */
function likeliestOf(
  positions: readonly number[],
  entries: readonly JoinedEntry[],
  term: NewsTerm,
): number | undefined {
  const has = (at: number) =>
    entries[at]!.senses.some(({ glosses }) => countShared(glosses, term.glosses) > 0);
  return positions.find(has) ?? positions.find((at) => entries[at]!.common) ?? positions[0];
}

function entryOf(term: NewsTerm): JoinedEntry {
  const { headword, reading } = term;
  // News terms are common, although JMdict's lists do not have them.
  return { headword, reading, common: true, frequencyBand: 0, senses: [senseOf(term)] };
}

function senseOf({ pos, field, place, glosses }: NewsTerm): ParsedSense {
  const tags = field === 'news' ? [] : [field];
  return {
    pos: [...pos],
    tags: place === 'first' ? [...tags, NEWS_SENSE] : tags,
    glosses: [...glosses],
  };
}

function withTerm(entry: JoinedEntry, term: NewsTerm): JoinedEntry {
  const { senses } = entry;
  const shares = senses.map(({ glosses }) => countShared(glosses, term.glosses));
  const same = shares.indexOf(Math.max(1, ...shares));
  const own = same === -1 ? newSense(senses, term) : mergedSense(senses[same]!, term);
  const others = senses
    .filter((_, i) => i !== same)
    .map((sense) => ({ ...sense, glosses: without(sense.glosses, own.glosses) }))
    .filter(({ glosses }) => glosses.length > 0);
  return { ...entry, senses: term.place === 'first' ? [own, ...others] : [...others, own] };
}

/** A word that is usually written in kana (いずれ for 何れ) is so in its sense of the news too. */
function newSense(senses: readonly ParsedSense[], term: NewsTerm): ParsedSense {
  const sense = senseOf(term);
  const kana = senses[0]?.tags.includes('uk') === true;
  return kana ? { ...sense, tags: [...sense.tags, 'uk'] } : sense;
}

/** The dictionary's sense with the same meaning, with the term's glosses first. */
function mergedSense(sense: ParsedSense, term: NewsTerm): ParsedSense {
  const { pos, tags, glosses } = senseOf(term);
  return {
    // 搭載 "equipped with" is no noun in the dictionary, but a noun in the text.
    pos: [...new Set([...sense.pos, ...pos])],
    tags: [...new Set([...sense.tags, ...tags])],
    glosses: [...glosses, ...without(sense.glosses, glosses)],
  };
}

function countShared(glosses: readonly string[], others: readonly string[]): number {
  return glosses.length - without(glosses, others).length;
}

function without(glosses: readonly string[], others: readonly string[]): string[] {
  const known = new Set(others.flatMap(comparable));
  return glosses.filter((gloss) => !comparable(gloss).some((form) => known.has(form)));
}

/** A gloss without its article, in two forms: with the words in parentheses and without them. */
function comparable(gloss: string): string[] {
  const forms = [gloss.replace(/[()]/gu, ''), gloss.replace(/\s*\([^()]*\)/gu, '')];
  return forms.map((form) =>
    form
      .toLowerCase()
      .replace(/[-\s]+/gu, ' ')
      .trim()
      .replace(/^(?:to|an?|the) /u, ''),
  );
}
