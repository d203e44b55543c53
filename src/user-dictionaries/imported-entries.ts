/** Look-up in the reader's dictionaries, for the background. */
import type { LookUpCandidate } from '../analysis/card-entry';
import type { CardNode } from '../card/card-node';
import type { ImportedDefinition, ImportedEntry } from '../card/imported-entry';
import { toHiragana } from '../language/kana';
import { dictionaryDatabase } from './dictionary-database';
import { DictionaryTags } from './dictionary-tags';
import { enabledDictionaries } from './enabled-dictionaries';
import type { EnabledDictionaries } from './enabled-dictionaries';
import { factsIn, sourceOf } from './imported-facts';
import { inflectsAs } from './inflection-rules';
import { definitionNodes } from './structured-content';
import type { TermRecord } from './stored-records';

/** Terms that are found by one key; a reading in kana may have dozens of homophones. */
const MOST_OF_A_KEY = 100;
/** Entries of one answer, which are all put into the card. */
const MOST_ENTRIES = 40;
/** Of all definitions in JSON, in UTF-16 units; the answer travels in a message to the page. */
const LONGEST_ANSWER = 1_000_000;

/** A term of a dictionary as the form that a candidate makes of it. */
interface Match {
  record: TermRecord;
  candidate: LookUpCandidate;
  /** The candidate's place. */
  place: number;
}

/**
 * What the reader's dictionaries say of the candidates: dictionary by dictionary in the reader's
 * order, in each the candidates in theirs, then by the dictionary's own scores. Empty where there
 * are no dictionaries.
 */
export async function importedEntries(
  candidates: readonly LookUpCandidate[],
): Promise<ImportedEntry[]> {
  const enabled = await enabledDictionaries();
  if (enabled.byId.size === 0 || candidates.length === 0) return [];
  const transaction = (await dictionaryDatabase()).transaction(['terms', 'meta', 'tags']);
  const terms = transaction.objectStore('terms').index('keys');
  const keys = [...new Set(candidates.map(({ term }) => term))];
  const found = new Map<string, TermRecord[]>();
  await Promise.all(
    keys.map(async (key) => found.set(key, await terms.getAll(key, MOST_OF_A_KEY))),
  );
  const tags = new DictionaryTags(transaction);
  const groups = groupsOf(matches(candidates, found, enabled));
  return Promise.all(
    groups.map(async ([first, ...more]) => {
      const { dictionary, term, reading, termTags } = first.record;
      const { inflection, start, end } = first.candidate;
      const [definitions, ownTags, facts] = await Promise.all([
        Promise.all([first, ...more].map(({ record }) => definitionsOf(record, tags))),
        tags.of(dictionary, termTags),
        factsIn(transaction, enabled, { headword: term, reading }),
      ]);
      return {
        dictionary: sourceOf(enabled.byId.get(dictionary)!),
        ...{ headword: term, reading, tags: ownTags, inflection },
        ...{ definitions: definitions.flat(), facts, start, end },
      };
    }),
  );
}

/** Each term once, by the first candidate that it fits, in the order of the answer. */
function matches(
  candidates: readonly LookUpCandidate[],
  found: ReadonlyMap<string, readonly TermRecord[]>,
  { order }: EnabledDictionaries,
): Match[] {
  const taken = new Set<string>();
  const all: Match[] = [];
  for (const [place, candidate] of candidates.entries()) {
    for (const record of found.get(candidate.term) ?? []) {
      const key = `${record.dictionary} ${record.place}`;
      if (!order.has(record.dictionary) || taken.has(key)) continue;
      if (!inflectsAs(record.rules, candidate.classes)) continue;
      taken.add(key);
      all.push({ record, candidate, place });
    }
  }
  return all.sort(
    (a, b) =>
      order.get(a.record.dictionary)! - order.get(b.record.dictionary)! ||
      a.place - b.place ||
      Number(isReadSo(b)) - Number(isReadSo(a)) ||
      b.record.score - a.record.score ||
      a.record.place - b.record.place,
  );
}

/** Whether the term is read as the text's word is, where that is known. */
function isReadSo({ record, candidate }: Match): boolean {
  const reading = toHiragana(record.reading === '' ? record.term : record.reading);
  return candidate.reading === '' || candidate.reading === reading;
}

type Group = [Match, ...Match[]];

/** A dictionary's rows of the same word, of which some write one for each sense. */
function groupsOf(all: readonly Match[]): Group[] {
  const groups = new Map<string, Group>();
  let length = 0;
  for (const match of all) {
    const { dictionary, term, reading, definitions } = match.record;
    length += definitions.length;
    if (length > LONGEST_ANSWER && groups.size > 0) break;
    const key = JSON.stringify([dictionary, term, reading]);
    const group = groups.get(key);
    if (group) group.push(match);
    else if (groups.size < MOST_ENTRIES) groups.set(key, [match]);
  }
  return [...groups.values()];
}

async function definitionsOf(
  { dictionary, definitions, definitionTags }: TermRecord,
  tags: DictionaryTags,
): Promise<ImportedDefinition[]> {
  const ownTags = await tags.of(dictionary, definitionTags);
  return contents(definitions, dictionary).map((content) => ({ tags: ownTags, content }));
}

/** @param json a list that was written by the import */
function contents(json: string, dictionary: number): CardNode[][] {
  return (JSON.parse(json) as unknown[])
    .map((definition) => definitionNodes(definition, dictionary))
    .filter((nodes) => nodes.length > 0);
}
