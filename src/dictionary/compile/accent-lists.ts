/** A table of the accent lists of words, short enough for a number of seven bits per word. */

/** The lists have the numbers 1 to MAX_LISTS; 0 means that the accent is unknown. */
const MAX_LISTS = 127;

export interface AccentLists {
  /** Per entry: the number of its list, or 0. */
  numbers: Uint8Array;
  /** One list per line, in the order of their numbers, comma-separated; line 0 is empty. */
  text: string;
}

/** Lists too rare for the table lose their last accents, which are the least likely. */
export function accentLists(accents: readonly (readonly number[])[]): AccentLists {
  const counts = new Map<string, number>();
  for (const list of accents) counts.set(list.join(), (counts.get(list.join()) ?? 0) + 1);
  counts.delete('');
  const commonest = [...counts].sort(
    ([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1),
  );
  const kept = commonest.slice(0, MAX_LISTS).map(([list]) => list);
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
