/** Tag of a sense whose first gloss is the meaning in newspapers. */
export const NEWS_SENSE = 'news';
