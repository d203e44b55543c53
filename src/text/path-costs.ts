/** Costs of the words on a path through the lattice, to explain why it won. */
import type { Lexicon } from './lexicon';

/** A word in the lattice: context ids and cost (−log of a probability, times a constant). */
export interface PathWord {
  leftId: number;
  rightId: number;
  cost: number;
}

export interface PathCost {
  /** Cost of the word itself. */
  word: number;
  /** Cost of the connection with the previous word. */
  connection: number;
}

/** Start and end of a text, in place of a word. */
export const BOUNDARY: PathWord = { leftId: 0, rightId: 0, cost: 0 };

/** A word of the lexicon as a word in the lattice. */
export function pathWord(lexicon: Lexicon, word: number): PathWord {
  return { ...lexicon.contextOf(word), cost: lexicon.costOf(word) };
}

/** Connection cost of two neighbors. */
function connectionCost(lexicon: Lexicon, before: PathWord, after: PathWord): number {
  const { connection, rightIds } = lexicon.columns;
  return connection[after.leftId * rightIds + before.rightId] ?? 0;
}

/** Costs of each word of a path, in order. */
export function pathCosts(lexicon: Lexicon, path: readonly PathWord[]): PathCost[] {
  return path.map((word, index) => ({
    word: word.cost,
    connection: connectionCost(lexicon, path[index - 1] ?? BOUNDARY, word),
  }));
}

/**
 * How much more the whole path would cost if one word were replaced by another.
 * @param index of the replaced word
 */
export function extraCost(
  lexicon: Lexicon,
  path: readonly PathWord[],
  index: number,
  other: PathWord,
): number {
  const before = path[index - 1] ?? BOUNDARY;
  const after = path[index + 1] ?? BOUNDARY;
  const costWith = (word: PathWord) =>
    connectionCost(lexicon, before, word) + word.cost + connectionCost(lexicon, word, after);
  return costWith(other) - costWith(path[index]!);
}
