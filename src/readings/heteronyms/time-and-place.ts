/** Heteronyms of place, time and order, decided by the word that they relate to, next to them. */
import { DIGIT, ends, type LegacyHeteronym } from './legacy-rules';

export const TIME_AND_PLACE: readonly LegacyHeteronym[] = [
  {
    surfaces: ['月'],
    // 3か月, 数カ月: counted as spans of time.
    rules: [{ reading: 'げつ', left: ends(`${DIGIT}[かカヵヶケ箇]`) }],
  },
];
