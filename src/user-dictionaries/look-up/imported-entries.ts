/** Look-up in the reader's dictionaries, for the background. */
import type { LookUpCandidate } from '../../look-up/card-entry';
import type { ImportedDefinition, ImportedEntry } from '../../card/imported-entry';
import { toHiragana } from '../../text/kana';
import type { DictionaryTags } from '../store/dictionary-tags';
import type { EnabledDictionaries } from '../store/enabled-dictionaries';
import type { FoundRow } from './find-rows';
import { factsIn, sourceOf } from './imported-facts';
import { inflectsAs } from '../import/inflection-rules';
import { type DictionarySearch, inDictionaries } from './open-search';
import { definitionNodes } from '../content/structured-content';

/** Entries of one answer, which are all put into the card. */
const MAX_ENTRIES = 40;
/**
 * Of all rows in JSON, in UTF-16 units; the answer travels in a message to the page. A row that
 * does not fit is left out, and its entry says so: it hides nothing that comes after it.
 */
const MAX_ANSWER_LENGTH = 1_000_000;

/** A term of a dictionary as the form that a candidate makes of it. */
interface Match extends FoundRow<'term'> {
  candidate: LookUpCandidate;
  /** The candidate's. */
  rank: number;
}

/**
 * What the reader's dictionaries say of the candidates: dictionary by dictionary in the reader's
 * order, in each the candidates in theirs, then by the dictionary's own scores. Empty where there
 * are no dictionaries.
 */
export async function importedEntries(
  candidates: readonly LookUpCandidate[],
): Promise<ImportedEntry[]> {
  return inDictionaries([], (search) => entriesOf(candidates, search));
}

async function entriesOf(
  candidates: readonly LookUpCandidate[],
  { rows, tags, enabled }: DictionarySearch,
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
  // What only refers to another term says nothing by itself.
  return entries.filter(({ definitions, tooLong }) => definitions.length > 0 || tooLong);
}

/** Each term once, by the first candidate that it fits, in the order of the answer. */
function matches(
  candidates: readonly LookUpCandidate[],
  found: ReadonlyMap<string, readonly FoundRow<'term'>[]>,
  { order }: EnabledDictionaries,
): Match[] {
  const taken = new Set<string>();
  const all: Match[] = [];
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

/** Whether the term is read as the text's word is, where that is known. */
function isReadSo({ row, candidate }: Match): boolean {
  const reading = toHiragana(row.reading === '' ? row.term : row.reading);
  return candidate.reading === '' || candidate.reading === reading;
}

/** A dictionary's rows of the same word, of which some write one for each sense. */
interface Group {
  first: Match;
  shown: Match[];
  /** There are rows that do not fit into the answer. */
  tooLong: boolean;
}

function groupsOf(all: readonly Match[]): Group[] {
  const groups = new Map<string, Group>();
  let room = MAX_ANSWER_LENGTH;
  for (const match of all) {
    const { term, reading } = match.row;
    const key = JSON.stringify([match.dictionary, term, reading]);
    const known = groups.get(key);
    if (!known && groups.size === MAX_ENTRIES) continue;
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
  { dictionary, row: { definitions, definitionTags } }: Match,
  tags: DictionaryTags,
): Promise<ImportedDefinition[]> {
  const ownTags = await tags.of(dictionary, definitionTags);
  return definitions
    .map((definition) => ({ tags: ownTags, content: definitionNodes(definition, dictionary) }))
    .filter(({ content }) => content.length > 0);
}
