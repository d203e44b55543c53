/** Longest paragraph the analyzer takes in one message, in UTF-16 units. */
export const LONGEST_PARAGRAPH = 200_000;
