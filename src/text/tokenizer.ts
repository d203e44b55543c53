import { Lattice, type ExtraNode } from './lattice';
import type { Lexicon } from './lexicon';

export type { ExtraNode } from './lattice';

/**
 * A clause longer than this, in UTF-16 units, is searched in windows, so that memory and time stay
 * linear on any page.
 */
const WINDOW = 8192;
/** The last UTF-16 units of a window are searched again as the start of the next one. */
const OVERLAP = 256;

const IDEOGRAPHIC_COMMA = 0x3001;
const IDEOGRAPHIC_FULL_STOP = 0x3002;

/**
 * Splits text into the words of the lexicon, like kuromoji (the oracle of the tests): the text is
 * cut into clauses after every 、 and 。, and each clause goes through the lattice.
 */
export class Tokenizer {
  private readonly lattice: Lattice;
  private tokens = new Int32Array(3 * 4096);
  private length = 0;

  constructor(private readonly lexicon: Lexicon) {
    this.lattice = new Lattice(lexicon.columns);
  }

  /**
   * @param extras additional words, sorted by start, which compete by cost
   * @returns triples (start, end, word) that cover the text without gap, offsets in UTF-16 units.
   *   A word ≥ 0 belongs to the lexicon, −1 − i is extras[i].
   */
  tokenize(text: string, extras: readonly ExtraNode[] = []): Int32Array {
    this.length = 0;
    let from = 0;
    let extra = 0;
    while (from < text.length) {
      const to = endOfClause(text, from, extras, extra);
      this.tokenizeClause(text, from, to, extras, extra);
      while ((extras[extra]?.start ?? text.length) < to) extra++;
      from = to;
    }
    return this.tokens.slice(0, this.length);
  }

  private tokenizeClause(
    text: string,
    from: number,
    to: number,
    extras: readonly ExtraNode[],
    extra: number,
  ): void {
    let before: number | undefined;
    while (to - from > WINDOW) {
      this.lattice.search(text, from, windowEnd(text, from), before, extras, extra);
      const kept = this.keepPath(from + WINDOW - OVERLAP);
      from = kept.end;
      before = kept.rightId;
    }
    this.lattice.search(text, from, to, before, extras, extra);
    this.keepPath(to);
  }

  /** Appends the words of the path that start before a position, at least one, to the tokens. */
  private keepPath(before: number): { end: number; rightId: number } {
    const { path, pathLength } = this.lattice;
    let kept = 3;
    while (kept < pathLength && path[kept]! < before) kept += 3;
    if (this.length + kept > this.tokens.length) {
      const grown = new Int32Array(2 * (this.length + kept));
      grown.set(this.tokens);
      this.tokens = grown;
    }
    // A path has few words, for which a loop is faster than `set`.
    for (let i = 0; i < kept; i++) this.tokens[this.length++] = path[i]!;
    const word = path[kept - 1]!;
    return {
      end: path[kept - 2]!,
      rightId: word >= 0 ? this.lexicon.contextOf(word).rightId : 0,
    };
  }
}

/** Position after the next 、 or 。 that is not inside an extra word. */
function endOfClause(
  text: string,
  from: number,
  extras: readonly ExtraNode[],
  extra: number,
): number {
  for (let i = from; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit !== IDEOGRAPHIC_COMMA && unit !== IDEOGRAPHIC_FULL_STOP) continue;
    while (extra < extras.length && extras[extra]!.end <= i) extra++;
    const next = extras[extra];
    if (next === undefined || next.start > i || next.end === i + 1) return i + 1;
  }
  return text.length;
}

/** A window never ends inside a surrogate pair. */
function windowEnd(text: string, from: number): number {
  const end = from + WINDOW;
  const unit = text.charCodeAt(end);
  return unit >= 0xdc00 && unit <= 0xdfff ? end - 1 : end;
}
