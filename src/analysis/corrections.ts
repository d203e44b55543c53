/** Readings of words as the reader corrected them. */

/** The word next to the corrected one, as the text has it. */
export interface Neighbor {
  side: 'before' | 'after';
  surface: string;
}

export interface Correction {
  /** Dictionary form that the analysis gives the word. */
  lemma: string;
  /** Dictionary form that the reader means: 行う where the analysis takes 行っ for 行く. */
  meant: string;
  /** Hiragana, of the form that is meant. */
  reading: string;
  /** Only beside this word; null: everywhere. */
  neighbor: Neighbor | null;
}
