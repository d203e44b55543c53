import { SECTIONS } from './sections';
import { frameStyles } from './view/frame';

/**
 * The style sheet of the card's shadow root: a single rule, as own-style-sheet.ts inserts rules one
 * by one.
 */
export function cardStyles(): string {
  return `@layer card {${frameStyles}${SECTIONS.map(({ styles }) => styles).join('')}}`;
}
