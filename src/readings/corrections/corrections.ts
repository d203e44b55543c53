/** The reader's corrections of readings, and the contexts in which they apply. */

export type Side = 'before' | 'after';

/** The token next to the corrected word, with its surface in the text. */
export interface Neighbor {
  side: Side;
  surface: string;
}

export interface Correction {
  /** The lemma of the word in the analysis, or its surface. */
  lemma: string;
  /**
   * The correct lemma: 行う if the analysis takes 行っ for 行く. The name is that of the stored field.
   */
  meant: string;
  /** Reading of `meant` in hiragana. */
  reading: string;
  /** Applies only next to this token; null: everywhere. */
  neighbor: Neighbor | null;
}

/** A word in a text with the surfaces of its neighboring tokens; empty at the ends of the text. */
export interface WordInText {
  surface: string;
  lemma: string;
  before: string;
  after: string;
}

export class CorrectionTable {
  private readonly byLemma = new Map<string, Correction[]>();

  constructor(corrections: readonly Correction[]) {
    for (const correction of corrections) {
      const known = this.byLemma.get(correction.lemma);
      if (known === undefined) this.byLemma.set(correction.lemma, [correction]);
      // Corrections for a context take precedence over those for all contexts.
      else if (correction.neighbor === null) known.push(correction);
      else known.unshift(correction);
    }
  }

  mayKnow(lemma: string, surface: string): boolean {
    return this.byLemma.has(lemma) || this.byLemma.has(surface);
  }

  /** The correction that applies to a word; null if there is none. */
  find(word: WordInText): Correction | null {
    const candidates = [
      ...(this.byLemma.get(word.surface) ?? []),
      ...(word.lemma === word.surface ? [] : (this.byLemma.get(word.lemma) ?? [])),
    ];
    const limited = candidates.find(
      ({ neighbor }) => neighbor?.surface === surfaceBeside(word, neighbor),
    );
    return limited ?? candidates.find(({ neighbor }) => neighbor === null) ?? null;
  }
}

function surfaceBeside(word: WordInText, neighbor: Neighbor | null): string | null {
  return neighbor === null ? null : word[neighbor.side];
}
