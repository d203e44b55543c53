import { NO_NODE, NO_VALUE, type DoubleArray } from '../packs/double-array';

/** Longest match: the end of the longest key of a trie that starts at `start`, or `start`. */
export function endOfLongestWord(trie: DoubleArray, text: string, start: number): number {
  let longest = start;
  let node = trie.root;
  for (let i = start; i < text.length; i++) {
    node = trie.child(node, text.charCodeAt(i));
    if (node === NO_NODE) break;
    if (trie.value(node) !== NO_VALUE) longest = i + 1;
  }
  return longest;
}
