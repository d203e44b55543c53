/** Longest paragraph the analyzer takes in one message, in UTF-16 units. */
export const LONGEST_PARAGRAPH = 200_000;

/** Longest stretch of text around a word from which its sentence is cut, in UTF-16 units. */
export const LONGEST_CONTEXT = 2_000;
