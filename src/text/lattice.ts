/**
 * The word lattice of a part of a text and its cheapest path (Viterbi algorithm). Building and
 * searching are one pass from left to right: words are added only where some path ends, and the
 * best predecessor of a node is known when it is added. Nodes are rows of typed arrays, reused by
 * the next search, so that tokenizing an article allocates almost nothing.
 */
import { NO_NODE, NO_VALUE } from '../packs/double-array';
import {
  CONTEXT,
  CONTEXT_FIELDS,
  CONTEXT_MASK,
  COST,
  LAST,
  LEFT,
  RIGHT,
  WORD_FIELDS,
  type LexiconColumns,
} from './lexicon';
import { Invoke } from './lexicon-source';

/**
 * A word that is not in the lexicon, added to the lattice for [start, end) of the text, in UTF-16
 * units: a number, a compound, a reading from the article. It competes with the lexicon's words by
 * cost; its context ids are those of a word of the lexicon that behaves like it.
 */
export interface ExtraNode {
  start: number;
  end: number;
  leftId: number;
  rightId: number;
  cost: number;
  /** No other word is proposed at its start. */
  certain?: boolean;
}

const NONE = -1;
/** Greater than the cost of any path; adding a connection cost does not overflow int32. */
const UNREACHED = 0x7fff0000;
/** Context id of the beginning and the end of a sentence. */
const BOUNDARY = 0;
/** Upper bound of the words that start at one position; the table grows before each position. */
const ROOM_PER_POSITION = 4096;

/** A node is a row of one array, so that its fields share a cache line. */
const NODE_FIELDS = 8;
const NODE_RIGHT = 0;
const NODE_COST = 1;
/** Next node that ends at the same position. */
const NODE_SIBLING = 2;
const NODE_PREVIOUS = 3;
/** End position; the start is the end of the previous node. */
const NODE_END = 4;
const NODE_WORD = 5;

/** Per position: the first and the last node that end there. */
const ENDING_FIELDS = 2;

/**
 * Candidates: the nodes that end at the current position, only the cheapest of each right id, since
 * nothing else about them affects the words that follow.
 */
const CANDIDATE_FIELDS = 4;
const CANDIDATE_RIGHT = 0;
const CANDIDATE_COST = 1;
const CANDIDATE_NODE = 2;

/** Per right id: stamp of the last position with a candidate of this id, and that candidate. */
const MET_FIELDS = 2;

/**
 * Per left id: stamp of the last position at which it was searched, best cost, best predecessor.
 */
const BEST_FIELDS = 4;
const BEST_STAMP = 0;
const BEST_COST = 1;
const BEST_NODE = 2;

export class Lattice {
  /**
   * The cheapest path of the last search as triples (start, end, word), in the first `pathLength`
   * items. A word ≥ 0 is a word id of the lexicon, −1 − i the extra node i.
   */
  path = new Int32Array(3 * 1024);
  pathLength = 0;

  /** A node id is its row offset. */
  private nodes = new Int32Array(NODE_FIELDS << 15);
  private nodesEnd = 0;
  private endings = new Int32Array(0);
  private readonly best: Int32Array;
  private readonly met: Int32Array;
  private candidates = new Int32Array(CANDIDATE_FIELDS << 10);
  private candidatesEnd = 0;
  private stamp = 0;

  // Columns of the lexicon, hoisted for the inner loops.
  private readonly words: Int16Array;
  private readonly contexts: Int16Array;
  private readonly connection: Int16Array;
  private readonly rightIds: number;

  constructor(private readonly lexicon: LexiconColumns) {
    const { words, contexts, connection, rightIds } = lexicon;
    this.words = words;
    this.contexts = contexts;
    this.connection = connection;
    this.rightIds = rightIds;
    const leftIds = Math.ceil(connection.length / rightIds);
    this.best = new Int32Array(BEST_FIELDS * leftIds);
    this.met = new Int32Array(MET_FIELDS * rightIds);
  }

  /**
   * Finds the cheapest path through text[from, to) and stores it in `path`.
   * @param before right id of the word before `from`; omitted at the start of a sentence
   * @param extras extra nodes, sorted by start
   * @param firstExtra index of the first one that can start at `from` or later
   */
  search(
    text: string,
    from: number,
    to: number,
    before = BOUNDARY,
    extras: readonly ExtraNode[] = [],
    firstExtra = 0,
  ): void {
    this.reset(from, to, before);
    const { endings } = this;
    let extra = firstExtra;
    let nextExtra = extras[extra]?.start ?? to;
    let runClass = NONE;
    let runEnd = from;
    for (let position = from; position < to; position++) {
      while (nextExtra < position) nextExtra = extras[++extra]?.start ?? to;
      if (endings[ENDING_FIELDS * (position - from)] === NONE) continue;
      this.enter(position - from);
      if (this.nodesEnd + NODE_FIELDS * ROOM_PER_POSITION > this.nodes.length) this.growNodes();
      let certain = false;
      while (nextExtra === position) {
        const { end, leftId, rightId, cost, certain: sure } = extras[extra]!;
        if (end <= to) {
          certain ||= sure === true;
          const node = this.add(ENDING_FIELDS * (end - from), leftId, rightId, cost);
          this.describe(node, end, -1 - extra);
        }
        nextExtra = extras[++extra]?.start ?? to;
      }
      if (certain) continue;
      const known = this.addKnownWords(text, from, position, to);
      const category = this.categoryAt(text, position);
      if (known && !this.invokes(text, from, position, category)) continue;
      // All positions in a run of one character class share its end, so it is found once per run.
      if (category !== runClass || position >= runEnd) {
        runClass = category;
        runEnd = this.endOfRun(text, position, to, category);
      }
      const end =
        this.lexicon.group[category] === 1 ? runEnd : position + unitsAt(text, position, to);
      this.addUnknownWords(from, end, category);
    }
    this.tracePath(from, to);
  }

  /** Whether unknown words are proposed even if known ones start at a position. */
  private invokes(text: string, from: number, position: number, category: number): boolean {
    const invoke = this.lexicon.invoke[category];
    if (invoke !== Invoke.atStart) return invoke === Invoke.always;
    return position === from || this.categoryAt(text, position - 1) !== category;
  }

  private reset(from: number, to: number, before: number): void {
    const size = ENDING_FIELDS * (to - from + 1);
    if (size > this.endings.length) this.endings = new Int32Array(2 * size);
    this.endings.fill(NONE, 0, size);
    this.endings[0] = 0;
    this.endings[1] = 0;
    this.nodes[NODE_RIGHT] = before;
    this.nodes[NODE_COST] = 0;
    this.nodes[NODE_SIBLING] = NONE;
    this.nodes[NODE_PREVIOUS] = NONE;
    this.nodes[NODE_END] = from;
    this.nodesEnd = NODE_FIELDS;
  }

  /**
   * Walks the trie along the text and adds every word that starts here. This is the hot loop: `add`
   * is inlined by hand, on local variables that the engine can keep in registers.
   */
  private addKnownWords(text: string, from: number, position: number, to: number): boolean {
    const { words, contexts, best, nodes, endings, stamp } = this;
    const { trie } = this.lexicon;
    let node = trie.root;
    let added = this.nodesEnd;
    const before = added;
    for (let i = position; i < to; i++) {
      node = trie.child(node, text.charCodeAt(i));
      if (node === NO_NODE) break;
      let word = trie.value(node);
      if (word === NO_VALUE) continue;
      const slot = ENDING_FIELDS * (i + 1 - from);
      let previous = endings[slot] === NONE ? NONE : endings[slot + 1]!;
      for (; ; word++) {
        const flags = words[WORD_FIELDS * word + CONTEXT]!;
        const context = CONTEXT_FIELDS * (flags & CONTEXT_MASK);
        const leftId = contexts[context + LEFT]!;
        const entry = BEST_FIELDS * leftId;
        if (best[entry + BEST_STAMP] !== stamp) this.findPredecessor(leftId);
        nodes[added + NODE_RIGHT] = contexts[context + RIGHT]!;
        nodes[added + NODE_COST] = best[entry + BEST_COST]! + words[WORD_FIELDS * word + COST]!;
        nodes[added + NODE_SIBLING] = NONE;
        nodes[added + NODE_PREVIOUS] = best[entry + BEST_NODE]!;
        nodes[added + NODE_END] = i + 1;
        nodes[added + NODE_WORD] = word;
        if (previous === NONE) endings[slot] = added;
        else nodes[previous + NODE_SIBLING] = added;
        previous = added;
        added += NODE_FIELDS;
        if ((flags & LAST) !== 0) break;
      }
      endings[slot + 1] = previous;
    }
    this.nodesEnd = added;
    return added > before;
  }

  private addUnknownWords(from: number, end: number, category: number): void {
    const { classFirst } = this.lexicon;
    const slot = ENDING_FIELDS * (end - from);
    const last = classFirst[category + 1]!;
    for (let word = classFirst[category]!; word < last; word++) {
      this.addWord(slot, end, word);
    }
  }

  private addWord(slot: number, end: number, word: number): void {
    const { words, contexts } = this;
    const fields = WORD_FIELDS * word;
    const context = CONTEXT_FIELDS * (words[fields + CONTEXT]! & CONTEXT_MASK);
    const node = this.add(
      slot,
      contexts[context + LEFT]!,
      contexts[context + RIGHT]!,
      words[fields + COST]!,
    );
    this.describe(node, end, word);
  }

  /**
   * Adds a node after the cheapest path to the current position.
   * @param slot index in `endings` of the node's end
   * @returns the node's id
   */
  private add(slot: number, leftId: number, rightId: number, cost: number): number {
    const { best, nodes, endings } = this;
    const entry = BEST_FIELDS * leftId;
    if (best[entry + BEST_STAMP] !== this.stamp) this.findPredecessor(leftId);
    const node = this.nodesEnd;
    this.nodesEnd = node + NODE_FIELDS;
    nodes[node + NODE_RIGHT] = rightId;
    nodes[node + NODE_COST] = best[entry + BEST_COST]! + cost;
    nodes[node + NODE_SIBLING] = NONE;
    nodes[node + NODE_PREVIOUS] = best[entry + BEST_NODE]!;
    if (endings[slot] === NONE) endings[slot] = node;
    else nodes[endings[slot + 1]! + NODE_SIBLING] = node;
    endings[slot + 1] = node;
    return node;
  }

  private describe(node: number, end: number, word: number): void {
    const { nodes } = this;
    nodes[node + NODE_END] = end;
    nodes[node + NODE_WORD] = word;
  }

  /** Collects the candidates of a position, in insertion order. */
  private enter(position: number): void {
    const { nodes, met } = this;
    const stamp = ++this.stamp;
    let { candidates } = this;
    let end = 0;
    let node = this.endings[ENDING_FIELDS * position]!;
    while (node !== NONE) {
      const right = nodes[node + NODE_RIGHT]!;
      const cost = nodes[node + NODE_COST]!;
      const known = met[MET_FIELDS * right] === stamp ? met[MET_FIELDS * right + 1]! : NONE;
      if (known === NONE || cost < candidates[known + CANDIDATE_COST]!) {
        // Ties keep insertion order, so the costlier candidate is disabled, not replaced.
        if (known !== NONE) candidates[known + CANDIDATE_COST] = UNREACHED;
        met[MET_FIELDS * right] = stamp;
        met[MET_FIELDS * right + 1] = end;
        if (end + CANDIDATE_FIELDS > candidates.length) candidates = this.growCandidates();
        candidates[end + CANDIDATE_RIGHT] = right;
        candidates[end + CANDIDATE_COST] = cost;
        candidates[end + CANDIDATE_NODE] = node;
        end += CANDIDATE_FIELDS;
      }
      node = nodes[node + NODE_SIBLING]!;
    }
    this.candidatesEnd = end;
  }

  /** Finds the cheapest candidate for a word with a left id at the current position. */
  private findPredecessor(leftId: number): void {
    const { best, candidates, candidatesEnd } = this;
    const { connection } = this;
    const row = leftId * this.rightIds;
    let bestCost = UNREACHED;
    let bestCandidate = 0;
    for (let candidate = 0; candidate < candidatesEnd; candidate += CANDIDATE_FIELDS) {
      const cost =
        candidates[candidate + CANDIDATE_COST]! +
        connection[row + candidates[candidate + CANDIDATE_RIGHT]!]!;
      if (cost < bestCost) {
        bestCost = cost;
        bestCandidate = candidate;
      }
    }
    const entry = BEST_FIELDS * leftId;
    best[entry + BEST_STAMP] = this.stamp;
    best[entry + BEST_COST] = bestCost;
    best[entry + BEST_NODE] = candidates[bestCandidate + CANDIDATE_NODE]!;
  }

  /** Surrogates, paired or alone, are in the first class (DEFAULT): char.def has only the BMP. */
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
    this.enter(to - from);
    this.findPredecessor(BOUNDARY);
    const { nodes } = this;
    const last = this.best[BEST_FIELDS * BOUNDARY + BEST_NODE]!;
    let words = 0;
    for (let node = last; node > 0; node = nodes[node + NODE_PREVIOUS]!) words++;
    if (3 * words > this.path.length) this.path = new Int32Array(6 * words);
    this.pathLength = 3 * words;
    let i = this.pathLength;
    for (let node = last; node > 0; node = nodes[node + NODE_PREVIOUS]!) {
      i -= 3;
      this.path[i] = nodes[nodes[node + NODE_PREVIOUS]! + NODE_END]!;
      this.path[i + 1] = nodes[node + NODE_END]!;
      this.path[i + 2] = nodes[node + NODE_WORD]!;
    }
  }

  private growCandidates() {
    const grown = new Int32Array(2 * this.candidates.length);
    grown.set(this.candidates);
    return (this.candidates = grown);
  }

  private growNodes(): void {
    const grown = new Int32Array(2 * this.nodes.length);
    grown.set(this.nodes);
    this.nodes = grown;
  }
}

/** UTF-16 units of the character at a position: 2 for a surrogate pair, else 1. */
function unitsAt(text: string, position: number, to: number): number {
  if (position + 1 >= to) return 1;
  const unit = text.charCodeAt(position);
  if (unit < 0xd800 || unit > 0xdbff) return 1;
  const next = text.charCodeAt(position + 1);
  return next >= 0xdc00 && next <= 0xdfff ? 2 : 1;
}
