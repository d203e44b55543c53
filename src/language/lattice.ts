/**
 * The lattice of a stretch of text and its cheapest path (Viterbi). Building and searching are one
 * pass from left to right: a word is only proposed where some path ends, and its best predecessor
 * is known the moment it is added. Nodes are rows of typed arrays that are reused from one stretch
 * to the next, so that tokenizing an article allocates next to nothing.
 */
import type { LexiconColumns } from './lexicon';

/**
 * A word that the dictionary does not have, offered to the lattice for [start, end) of the text:
 * a date, a compound, a correction by the reader. It competes with the dictionary's words by its
 * cost; its context ids are those of a dictionary word that behaves like it.
 */
export interface ExtraNode {
  start: number;
  end: number;
  leftId: number;
  rightId: number;
  cost: number;
}

const NONE = -1;
const UNREACHED = 0x7fffffff;
/** Context id of the beginning and the end of a sentence. */
const BOUNDARY = 0;
/** Words that one position can propose at most; the table grows before a position is entered. */
const ROOM_PER_POSITION = 4096;

export class Lattice {
  /**
   * The best path of the last search as triples (start, end, word); the first `pathLength` items
   * count. A word ≥ 0 is a word of the lexicon, −1 − i the extra node i.
   */
  path = new Int32Array(3 * 1024);
  pathLength = 0;

  private capacity = 0;
  private nodes = 0;
  private rightId = new Int16Array(0);
  private cost = new Int32Array(0);
  private previous = new Int32Array(0);
  private start = new Int32Array(0);
  private end = new Int32Array(0);
  private word = new Int32Array(0);
  /** Next node that ends at the same position. */
  private sibling = new Int32Array(0);

  /** First and last node that ends at a position. */
  private firstEnding = new Int32Array(0);
  private lastEnding = new Int32Array(0);

  /** Best predecessor per left id, valid where `searchedAt` holds the current position's stamp. */
  private readonly searchedAt: Int32Array;
  private readonly bestCost: Int32Array;
  private readonly bestNode: Int32Array;
  private stamp = 0;

  constructor(private readonly lexicon: LexiconColumns) {
    const leftIds = Math.ceil(lexicon.connection.length / lexicon.rightIds);
    this.searchedAt = new Int32Array(leftIds);
    this.bestCost = new Int32Array(leftIds);
    this.bestNode = new Int32Array(leftIds);
    this.growNodes(1 << 16);
  }

  /**
   * Finds the cheapest path through text[from, to).
   * @param before right id of the word before the stretch; omitted at the start of a sentence
   * @param extras sorted by start
   * @param firstExtra the first of them that may start in the stretch
   */
  search(
    text: string,
    from: number,
    to: number,
    before = BOUNDARY,
    extras: readonly ExtraNode[] = [],
    firstExtra = 0,
  ): void {
    this.reset(to - from, before);
    const { firstEnding } = this;
    let extra = firstExtra;
    let runClass = NONE;
    let runEnd = from;
    for (let position = from; position < to; position++) {
      while ((extras[extra]?.start ?? to) < position) extra++;
      if (firstEnding[position - from] === NONE) continue;
      this.stamp++;
      if (this.nodes + ROOM_PER_POSITION > this.capacity) this.growNodes(2 * this.capacity);
      while (extras[extra]?.start === position) {
        const { end, leftId, rightId, cost } = extras[extra]!;
        if (end <= to) this.add(from, position, end, -1 - extra, leftId, rightId, cost);
        extra++;
      }
      const known = this.addKnownWords(text, from, position, to);
      const category = this.categoryAt(text, position);
      if (known && this.lexicon.invoke[category] !== 1) continue;
      // A run of one class ends in one place for all its positions: found once, not once each.
      if (category !== runClass || position >= runEnd) {
        runClass = category;
        runEnd = this.endOfRun(text, position, to, category);
      }
      const end =
        this.lexicon.group[category] === 1 ? runEnd : position + unitsAt(text, position, to);
      this.addUnknownWords(from, position, end, category);
    }
    this.tracePath(from, to);
  }

  private reset(length: number, before: number): void {
    if (length + 1 > this.firstEnding.length) {
      this.firstEnding = new Int32Array(2 * (length + 1));
      this.lastEnding = new Int32Array(2 * (length + 1));
    }
    this.firstEnding.fill(NONE, 0, length + 1);
    this.firstEnding[0] = 0;
    this.lastEnding[0] = 0;
    this.rightId[0] = before;
    this.cost[0] = 0;
    this.previous[0] = NONE;
    this.sibling[0] = NONE;
    this.nodes = 1;
  }

  /** Walks the trie over the text's UTF-8 bytes and adds every word that starts here. */
  private addKnownWords(text: string, from: number, position: number, to: number): boolean {
    const { trie, first, left, right, cost } = this.lexicon;
    const size = trie.length;
    let found = false;
    let node = 0;
    for (let i = position; i < to; i++) {
      const unit = text.charCodeAt(i);
      // No surface holds NUL (the trie's own end mark) or an astral character.
      if (unit === 0 || (unit >= 0xd800 && unit <= 0xdfff)) break;
      let cell: number;
      if (unit < 0x80) {
        cell = 2 * (trie[2 * node]! + unit);
      } else {
        if (unit < 0x800) {
          cell = 2 * (trie[2 * node]! + (0xc0 | (unit >>> 6)));
        } else {
          cell = 2 * (trie[2 * node]! + (0xe0 | (unit >>> 12)));
          if (cell >= size || trie[cell + 1] !== node) break;
          node = cell >> 1;
          cell = 2 * (trie[2 * node]! + (0x80 | ((unit >>> 6) & 0x3f)));
        }
        if (cell >= size || trie[cell + 1] !== node) break;
        node = cell >> 1;
        cell = 2 * (trie[2 * node]! + (0x80 | (unit & 0x3f)));
      }
      if (cell >= size || trie[cell + 1] !== node) break;
      node = cell >> 1;
      const ending = 2 * trie[2 * node]!;
      if (ending < 0 || ending >= size || trie[ending + 1] !== node) continue;
      const value = -trie[ending]! - 1;
      if (value < 0) continue;
      found = true;
      const lastWord = first[value + 1]!;
      for (let word = first[value]!; word < lastWord; word++) {
        this.add(from, position, i + 1, word, left[word]!, right[word]!, cost[word]!);
      }
    }
    return found;
  }

  private addUnknownWords(from: number, position: number, end: number, category: number): void {
    const { classFirst, left, right, cost } = this.lexicon;
    const last = classFirst[category + 1]!;
    for (let word = classFirst[category]!; word < last; word++) {
      this.add(from, position, end, word, left[word]!, right[word]!, cost[word]!);
    }
  }

  private add(
    from: number,
    start: number,
    end: number,
    word: number,
    leftId: number,
    rightId: number,
    wordCost: number,
  ): void {
    if (this.searchedAt[leftId] !== this.stamp) this.findPredecessor(start - from, leftId);
    const n = this.nodes++;
    this.rightId[n] = rightId;
    this.cost[n] = this.bestCost[leftId]! + wordCost;
    this.previous[n] = this.bestNode[leftId]!;
    this.start[n] = start;
    this.end[n] = end;
    this.word[n] = word;
    this.sibling[n] = NONE;
    const slot = end - from;
    if (this.firstEnding[slot] === NONE) this.firstEnding[slot] = n;
    else this.sibling[this.lastEnding[slot]!] = n;
    this.lastEnding[slot] = n;
  }

  /** Cheapest way to come from the words that end at a slot to a word with a left id. */
  private findPredecessor(slot: number, leftId: number): void {
    const { connection, rightIds } = this.lexicon;
    const { cost, rightId, sibling } = this;
    const row = leftId * rightIds;
    let best = UNREACHED;
    let bestNode = NONE;
    for (let node = this.firstEnding[slot]!; node !== NONE; node = sibling[node]!) {
      const total = cost[node]! + connection[row + rightId[node]!]!;
      if (total < best) {
        best = total;
        bestNode = node;
      }
    }
    this.searchedAt[leftId] = this.stamp;
    this.bestCost[leftId] = best;
    this.bestNode[leftId] = bestNode;
  }

  /** Surrogates, paired or alone, are of the first class (DEFAULT): char.def knows only the BMP. */
  private categoryAt(text: string, position: number): number {
    const unit = text.charCodeAt(position);
    return unit >= 0xd800 && unit <= 0xdfff ? 0 : this.lexicon.category[unit]!;
  }

  private endOfRun(text: string, position: number, to: number, category: number): number {
    let end = position + unitsAt(text, position, to);
    while (end < to && this.categoryAt(text, end) === category) end += unitsAt(text, end, to);
    return end;
  }

  private tracePath(from: number, to: number): void {
    this.stamp++;
    this.findPredecessor(to - from, BOUNDARY);
    const last = this.bestNode[BOUNDARY]!;
    let words = 0;
    for (let node = last; node > 0; node = this.previous[node]!) words++;
    if (3 * words > this.path.length) this.path = new Int32Array(6 * words);
    this.pathLength = 3 * words;
    let i = this.pathLength;
    for (let node = last; node > 0; node = this.previous[node]!) {
      i -= 3;
      this.path[i] = this.start[node]!;
      this.path[i + 1] = this.end[node]!;
      this.path[i + 2] = this.word[node]!;
    }
  }

  private growNodes(capacity: number): void {
    const grown = (old: Int32Array) => {
      const array = new Int32Array(capacity);
      array.set(old);
      return array;
    };
    const rightId = new Int16Array(capacity);
    rightId.set(this.rightId);
    this.rightId = rightId;
    this.cost = grown(this.cost);
    this.previous = grown(this.previous);
    this.start = grown(this.start);
    this.end = grown(this.end);
    this.word = grown(this.word);
    this.sibling = grown(this.sibling);
    this.capacity = capacity;
  }
}

/** Code units of the character at a position: 2 for a surrogate pair, else 1. */
function unitsAt(text: string, position: number, to: number): number {
  if (position + 1 >= to) return 1;
  const unit = text.charCodeAt(position);
  if (unit < 0xd800 || unit > 0xdbff) return 1;
  const next = text.charCodeAt(position + 1);
  return next >= 0xdc00 && next <= 0xdfff ? 2 : 1;
}
