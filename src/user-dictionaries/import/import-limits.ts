/**
 * What a dictionary's file may ask of the browser. The largest dictionaries that people use stay
 * far below: some 600 MB of text, 60,000 images, entries of a few hundred kB.
 */
export const MEGABYTE = 1e6;

export const MOST_FILES = 200_000;
/** In all banks: their keys are sorted in memory. */
export const MOST_ENTRIES = 4_000_000;
/** Of everything in the file, inflated, in bytes. */
export const LARGEST_ARCHIVE = 4_000 * MEGABYTE;
/** Of index.json, inflated, in bytes. */
export const LARGEST_INDEX = 4 * MEGABYTE;
/** Of one entry of a bank, in bytes: as much is held in memory at a time. */
export const LARGEST_ENTRY = 8 * MEGABYTE;
/** Of one image, in bytes: it travels in a message to the page. */
export const LARGEST_IMAGE = 4 * MEGABYTE;

/**
 * Deflate makes at most 1,032 bytes of one. Banks come to 5 to 40, a bomb is near the most; short
 * files may do as they like.
 */
export const HIGHEST_RATIO = 250;
export const RATIO_MATTERS_FROM = 16 * MEGABYTE;

/** Brackets in brackets. Structured content takes two for each element, and nests ten or twenty. */
export const DEEPEST_JSON = 200;

/** Of a headword, reading, title or tag, in UTF-16 units. */
export const LONGEST_TERM = 1_000;
