/** A word of the article, by its dictionary form. */
export interface Mention {
  lemma: string;
  reading: string;
}

/** Words of the article that a card is told of at most. */
export const MOST_MENTIONS = 60;
