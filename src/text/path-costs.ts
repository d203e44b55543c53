/** What the words of a path through the lattice cost, for a person who asks why it won. */
import type { Lexicon } from './lexicon';

/** A word as the lattice sees it: context ids and cost (−log of a probability, times a constant). */
export interface PathWord {
  leftId: number;
  rightId: number;
  cost: number;
}

export interface PathCost {
  /** Of the word itself. */
  word: number;
  /** Of its connection with the word before it. */
  connection: number;
}

/** The beginning and the end of a piece of text, in place of a word. */
export const BOUNDARY: PathWord = { leftId: 0, rightId: 0, cost: 0 };

/** A word of the lexicon as the lattice sees it. */
export function pathWord(lexicon: Lexicon, word: number): PathWord {
  return { ...lexicon.contextOf(word), cost: lexicon.costOf(word) };
}

/** Cost of the connection between two neighbors. */
function connectionCost(lexicon: Lexicon, before: PathWord, after: PathWord): number {
  const { connection, rightIds } = lexicon.columns;
  return connection[after.leftId * rightIds + before.rightId] ?? 0;
}

/** Cost of each word of a path, in order. */
export function pathCosts(lexicon: Lexicon, path: readonly PathWord[]): PathCost[] {
  return path.map((word, index) => ({
    word: word.cost,
    connection: connectionCost(lexicon, path[index - 1] ?? BOUNDARY, word),
  }));
}

/**
 * How much more the whole path would cost with another word in the place of one of it.
 *
 * @param index of the word that is replaced
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
