/**
 * Limits of a dictionary file. The largest dictionaries in use are far below: about 600 MB of text,
 * 60,000 images, entries of a few hundred kB.
 */
export const MEGABYTE = 1e6;

export const MAX_FILES = 200_000;
/** In all banks together: their keys are sorted in memory. */
export const MAX_ENTRIES = 4_000_000;
/** Of everything in the file, inflated, in bytes. */
export const MAX_ARCHIVE = 4_000 * MEGABYTE;
/** Of index.json, inflated, in bytes. */
export const MAX_INDEX = 4 * MEGABYTE;
/** Of one entry of a bank, in bytes: as much is held in memory at a time. */
export const MAX_ENTRY = 8 * MEGABYTE;
/** Of one image, in bytes: it travels in a message to the page. */
export const MAX_IMAGE = 4 * MEGABYTE;

/**
 * Inflated bytes for one compressed byte. Deflate reaches at most 1,032; banks reach 5 to 40, a zip
 * bomb nearly the maximum. Small files are not checked.
 */
export const MAX_RATIO = 250;
export const RATIO_MATTERS_FROM = 16 * MEGABYTE;

/** Nested brackets. Structured content needs two per element and is nested ten or twenty deep. */
export const MAX_JSON_DEPTH = 200;

/** Of a headword, reading, title or tag, in UTF-16 units. */
export const MAX_TERM = 1_000;
