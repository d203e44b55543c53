/** The accents that words have, as a table short enough for a number of seven bits per word. */

/** Numbers 1 to this; 0 says that nothing is known. */
const MOST_LISTS = 127;

export interface AccentLists {
  /** Of each entry the number of its list, 0 for none. */
  numbers: Uint8Array;
  /** The lists by their numbers, a line each, accents separated by commas; the first line is empty. */
  text: string;
}

/** Rarer lists than the table holds lose their last accents: the likeliest comes first in each. */
export function accentLists(accents: readonly (readonly number[])[]): AccentLists {
  const counts = new Map<string, number>();
  for (const list of accents) counts.set(list.join(), (counts.get(list.join()) ?? 0) + 1);
  counts.delete('');
  const commonest = [...counts].sort(
    ([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1),
  );
  const kept = commonest.slice(0, MOST_LISTS).map(([list]) => list);
  const numberOf = new Map(kept.map((list, i) => [list, i + 1]));
  const numbers = Uint8Array.from(accents, (list) => {
    for (let length = list.length; length > 0; length--) {
      const number = numberOf.get(list.slice(0, length).join());
      if (number !== undefined) return number;
    }
    return 0;
  });
  return { numbers, text: ['', ...kept].join('\n') };
}

export function parseAccentLists(text: string): number[][] {
  return text.split('\n').map((line) => (line === '' ? [] : line.split(',').map(Number)));
}
