import { Lattice, type ExtraNode } from './lattice';
import type { Lexicon } from './lexicon';

export type { ExtraNode } from './lattice';

/**
 * Text without 、 or 。 is searched in windows of this many UTF-16 units: memory and time stay
 * proportional to the text, whatever a page contains.
 */
const WINDOW = 8192;
/** Of a full window the last words are searched again with what follows them. */
const OVERLAP = 256;

const IDEOGRAPHIC_COMMA = 0x3001;
const IDEOGRAPHIC_FULL_STOP = 0x3002;

/**
 * Cuts text into the words of the lexicon, like kuromoji (which is the oracle of its tests): the
 * text is cut after every 、 and 。, and each piece goes through the lattice.
 */
export class Tokenizer {
  private readonly lattice: Lattice;
  private tokens = new Int32Array(3 * 4096);
  private length = 0;

  constructor(private readonly lexicon: Lexicon) {
    this.lattice = new Lattice(lexicon.columns);
  }

  /**
   * @param extras additional words, sorted by start; they compete by cost
   * @returns triples (start, end, word) that cover the text without gap, offsets in UTF-16 units.
   *   A word ≥ 0 belongs to the lexicon, −1 − i is extras[i].
   */
  tokenize(text: string, extras: readonly ExtraNode[] = []): Int32Array {
    this.length = 0;
    let from = 0;
    let extra = 0;
    while (from < text.length) {
      const to = endOfPiece(text, from, extras, extra);
      this.tokenizePiece(text, from, to, extras, extra);
      while ((extras[extra]?.start ?? text.length) < to) extra++;
      from = to;
    }
    return this.tokens.slice(0, this.length);
  }

  private tokenizePiece(
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

  /** Takes over the words of the path that start before a position, but at least one. */
  private keepPath(before: number): { end: number; rightId: number } {
    const { path, pathLength } = this.lattice;
    let kept = 3;
    while (kept < pathLength && path[kept]! < before) kept += 3;
    if (this.length + kept > this.tokens.length) {
      const grown = new Int32Array(2 * (this.length + kept));
      grown.set(this.tokens);
      this.tokens = grown;
    }
    // A piece has few words: a loop is done before `set` has begun.
    for (let i = 0; i < kept; i++) this.tokens[this.length++] = path[i]!;
    const word = path[kept - 1]!;
    return {
      end: path[kept - 2]!,
      rightId: word >= 0 ? this.lexicon.contextOf(word).rightId : 0,
    };
  }
}

/** Position behind the next 、 or 。 that no extra word covers. */
function endOfPiece(
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
