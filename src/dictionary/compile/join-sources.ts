/** Joins the words of EDICT and of the newer JMdict into one list. */
import { groupBy } from '../../collections/group-by';
import { joinSenses, orderByWeight, sharedPos } from './join-senses';
import { SPELLING_TAGS, type ParsedEntry, type ParsedSense } from './parse-edict';
import { guessPos, pairKey, type JmdictPair } from './parse-jmdict-words';

export interface JoinedEntry extends ParsedEntry {
  /** JMdict's newspaper band, 1–48; 0 if the word has none. */
  frequencyBand: number;
}

/** @returns EDICT's entries in their order, then those that only the newer dictionary has */
export function joinSources(
  edict: readonly ParsedEntry[],
  pairs: ReadonlyMap<string, JmdictPair>,
): JoinedEntry[] {
  const known = groupBy(edict, ({ headword, reading }) => pairKey(headword, reading));
  const entries = edict.map((entry): JoinedEntry => {
    const key = pairKey(entry.headword, entry.reading);
    const pair = pairs.get(key);
    if (pair === undefined) return { ...entry, frequencyBand: 0 };
    const { common, frequencyBand } = pair;
    // Of homographs it is not known which one a pair belongs to.
    const single = !pair.homographs && known.get(key)?.length === 1;
    const senses = single ? joinSenses(entry.senses, pair.glosses) : null;
    return { ...entry, common, frequencyBand, senses: senses ?? entry.senses };
  });
  for (const [key, pair] of pairs) {
    if (known.has(key)) continue;
    const { headword, reading, common, frequencyBand } = pair;
    entries.push({ headword, reading, common, frequencyBand, senses: sensesOf(pair, known) });
  }
  return entries;
}

/**
 * Senses of a spelling that EDICT lacks. If EDICT has another spelling of the word, its senses are
 * used, or at least the parts of speech that all of them share.
 */
function sensesOf(
  pair: JmdictPair,
  known: ReadonlyMap<string, readonly ParsedEntry[]>,
): ParsedSense[] {
  const variants = pair.variants
    .flatMap((key) => known.get(key) ?? [])
    .map(({ senses }) => senses.map(withoutSpellingTags));
  for (const senses of variants) {
    const joined = joinSenses(senses, pair.glosses);
    if (joined !== null) return joined;
  }
  const pos = variants[0] === undefined ? null : sharedPos(variants[0]);
  return orderByWeight(pair.glosses).map((glosses) => ({
    pos: pos ?? guessPos(pair.headword, glosses),
    tags: [],
    glosses,
  }));
}

function withoutSpellingTags(sense: ParsedSense): ParsedSense {
  return { ...sense, tags: sense.tags.filter((tag) => !SPELLING_TAGS.has(tag)) };
}
