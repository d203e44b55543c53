/** Look-up in imported dictionaries, for the background. */
import type { LookUpCandidate } from '../../look-up/card-entry';
import type { ImportedDefinition, ImportedEntry } from '../../card/imported-entry';
import { toHiragana } from '../../text/kana';
import type { DictionaryTags } from '../store/dictionary-tags';
import type { EnabledDictionaries } from '../store/enabled-dictionaries';
import type { FoundRow } from './find-rows';
import { factsIn, sourceOf } from './imported-facts';
import { inflectsAs } from '../import/inflection-rules';
import { type ImportedSearch, inDictionaries } from './open-search';
import { definitionNodes } from '../content/structured-content';

/** Entries per answer. All of them are on the card. */
const MAX_ENTRIES = 40;
/**
 * Size of all rows in JSON, in UTF-16 units, as the answer is sent to the page in a message. A row
 * that does not fit is omitted, with a note in its entry; smaller rows after it may still fit.
 */
const MAX_ANSWER = 1_000_000;

/** A term of a dictionary that matches a candidate. */
interface TermMatch extends FoundRow<'term'> {
  candidate: LookUpCandidate;
  /** The candidate's rank. */
  rank: number;
}

/**
 * Entries for the candidates: by dictionary in the reader's order, then by candidate, then by the
 * dictionary's scores. Empty if there are no dictionaries.
 */
export async function importedEntries(
  candidates: readonly LookUpCandidate[],
): Promise<ImportedEntry[]> {
  return inDictionaries([], (search) => entriesOf(candidates, search));
}

async function entriesOf(
  candidates: readonly LookUpCandidate[],
  { rows, tags, enabled }: ImportedSearch,
): Promise<ImportedEntry[]> {
  const keys = [...new Set(candidates.map(({ term }) => term))];
  const found = new Map(
    await Promise.all(keys.map(async (key) => [key, await rows.find('term', key)] as const)),
  );
  const groups = groupsOf(matches(candidates, found, enabled));
  const entries = await Promise.all(
    groups.map(async ({ first, shown, tooLong }) => {
      const { dictionary, candidate } = first;
      const { term, reading, termTags } = first.row;
      const { inflection, start, end } = candidate;
      const [definitions, ownTags, facts] = await Promise.all([
        Promise.all(shown.map((match) => definitionsOf(match, tags))),
        tags.of(dictionary, termTags),
        factsIn(rows, enabled, { headword: term, reading }),
      ]);
      return {
        dictionary: sourceOf(enabled.byId.get(dictionary)!),
        ...{ headword: term, reading, tags: ownTags, inflection },
        ...{ definitions: definitions.flat(), tooLong, facts, start, end },
      };
    }),
  );
  // Entries that only refer to another term are omitted.
  return entries.filter(({ definitions, tooLong }) => definitions.length > 0 || tooLong);
}

/** Each term once, with the first candidate that it matches, in the order of the answer. */
function matches(
  candidates: readonly LookUpCandidate[],
  found: ReadonlyMap<string, readonly FoundRow<'term'>[]>,
  { order }: EnabledDictionaries,
): TermMatch[] {
  const taken = new Set<string>();
  const all: TermMatch[] = [];
  for (const [rank, candidate] of candidates.entries()) {
    for (const each of found.get(candidate.term) ?? []) {
      const key = `${each.dictionary} ${each.place}`;
      if (taken.has(key) || !inflectsAs(each.row.rules, candidate.classes)) continue;
      taken.add(key);
      all.push({ ...each, candidate, rank });
    }
  }
  return all.sort(
    (a, b) =>
      order.get(a.dictionary)! - order.get(b.dictionary)! ||
      a.rank - b.rank ||
      Number(isReadSo(b)) - Number(isReadSo(a)) ||
      b.row.score - a.row.score ||
      a.place - b.place,
  );
}

/** Whether the term has the reading of the candidate, if that is known. */
function isReadSo({ row, candidate }: TermMatch): boolean {
  const reading = toHiragana(row.reading === '' ? row.term : row.reading);
  return candidate.reading === '' || candidate.reading === reading;
}

/** Rows of a dictionary for the same word: some dictionaries have a row for each sense. */
interface Group {
  first: TermMatch;
  shown: TermMatch[];
  /** Whether rows were omitted because they do not fit into the answer. */
  tooLong: boolean;
}

function groupsOf(all: readonly TermMatch[]): Group[] {
  const groups = new Map<string, Group>();
  let room = MAX_ANSWER;
  for (const match of all) {
    const { term, reading } = match.row;
    const key = JSON.stringify([match.dictionary, term, reading]);
    const known = groups.get(key);
    if (known === undefined && groups.size === MAX_ENTRIES) continue;
    const group = known ?? { first: match, shown: [], tooLong: false };
    groups.set(key, group);
    if (match.size > room) {
      group.tooLong = true;
    } else {
      group.shown.push(match);
      room -= match.size;
    }
  }
  return [...groups.values()];
}

async function definitionsOf(
  { dictionary, row: { definitions, definitionTags } }: TermMatch,
  tags: DictionaryTags,
): Promise<ImportedDefinition[]> {
  const ownTags = await tags.of(dictionary, definitionTags);
  return definitions
    .map((definition) => ({ tags: ownTags, content: definitionNodes(definition, dictionary) }))
    .filter(({ content }) => content.length > 0);
}
