/** Tag of a sense whose first gloss is what a newspaper means by the word. */
export const NEWS_SENSE = 'news';
