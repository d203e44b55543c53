/** Readings of words as the reader corrected them, and where each applies. */

export type Side = 'before' | 'after';

/** The token next to the corrected word, as the text has it. */
export interface Neighbor {
  side: Side;
  surface: string;
}

export interface Correction {
  /** Dictionary form that the analysis gives the word, or the word as it stands in the text. */
  lemma: string;
  /** Dictionary form that the reader means: 行う where the analysis takes 行っ for 行く. */
  meant: string;
  /** Hiragana, of the form that is meant. */
  reading: string;
  /** Only beside this token; null: everywhere. */
  neighbor: Neighbor | null;
}

/** A word of the text with what stands beside it; empty at the ends of the text. */
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
      // What was said of one place outweighs what was said of all.
      else if (correction.neighbor === null) known.push(correction);
      else known.unshift(correction);
    }
  }

  mayKnow(lemma: string, surface: string): boolean {
    return this.byLemma.has(lemma) || this.byLemma.has(surface);
  }

  /** The correction in force, if any. */
  find(word: WordInText): Correction | null {
    const candidates = [
      ...(this.byLemma.get(word.surface) ?? []),
      ...(word.lemma === word.surface ? [] : (this.byLemma.get(word.lemma) ?? [])),
    ];
    const limited = candidates.find(({ neighbor }) => neighbor?.surface === beside(word, neighbor));
    return limited ?? candidates.find(({ neighbor }) => neighbor === null) ?? null;
  }
}

function beside(word: WordInText, neighbor: Neighbor | null): string | null {
  return neighbor === null ? null : word[neighbor.side];
}
