import { SECTIONS } from './sections';
import { frameStyles, hostStyles } from './view/frame';

/**
 * The style sheet of the card's shadow root: a single rule, as own-style-sheet.ts inserts rules one
 * by one.
 */
export function cardStyles(): string {
  return `@layer card {${hostStyles}${contentStyles()}}`;
}

/** The rules for what is in the shadow root. */
export function contentStyles(): string {
  return frameStyles + SECTIONS.map(({ styles }) => styles).join('');
}
