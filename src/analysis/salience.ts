/**
 * How much of an article's story hangs on a word. News repeats its common words (発表, 要求) in every
 * article; what a reader stops at is institutions and rare terms.
 */
import type { WordLevel } from './word';
import type { PartOfSpeech } from './part-of-speech';

export interface SalienceEvidence {
  pos: PartOfSpeech;
  level: WordLevel;
  gloss: string;
  /** Tokens that the dictionary joins into this one term. */
  tokens: number;
  hasKanji: boolean;
}

/** Words that are content at all, by part of speech; the others never carry the story. */
const WEIGHT: Readonly<Partial<Record<PartOfSpeech, number>>> = {
  noun: 1,
  'proper noun': 1,
  'na-adjective': 0.85,
  verb: 0.8,
  adjective: 0.75,
  adverb: 0.7,
};

/** Bands of 500 words each: from the 24th on, a word is beyond an intermediate reader. */
const BANDS = 48;

/** @returns 0 (no content) to 1 */
export function salienceOf({ pos, level, gloss, tokens, hasKanji }: SalienceEvidence): number {
  const weight = WEIGHT[pos];
  if (weight === undefined || gloss === '') return 0;
  const rarity = (level.frequencyBand ?? BANDS + 12) / (BANDS + 12);
  const difficulty = level.jlpt === undefined ? 0.5 : (5 - level.jlpt) / 4;
  const term = tokens > 1 ? 1 : 0;
  // An institution's English name is written in capitals.
  const institution = /^(?:the )?[A-Z]/u.test(gloss) && hasKanji ? 1 : 0;
  // Katakana terms mostly speak for themselves.
  const script = hasKanji ? 1 : 0.5;
  const sum = 0.45 * rarity + 0.2 * difficulty + 0.15 * term + 0.2 * institution;
  return Math.round(1000 * weight * script * sum) / 1000;
}
