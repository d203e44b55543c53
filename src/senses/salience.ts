/**
 * How much of an article's story hangs on a word. News repeats its common words (発表, 要求) in every
 * article; what a reader stops at is institutions and hard or rare terms.
 */
import type { PartOfSpeech } from '../tokens/part-of-speech';
import type { WordLevel } from '../tokens/word';

export interface SalienceEvidence {
  pos: PartOfSpeech;
  level: WordLevel;
  gloss: string;
  surface: string;
  hasKanji: boolean;
  /** Tokens that the dictionary joins into this one term. */
  tokens: number;
  /** A country, a town: the reader knows it, or the map does. */
  place: boolean;
}

/** Words that are content at all, by part of speech; the others never carry the story. */
const WEIGHT: Readonly<Partial<Record<PartOfSpeech, number>>> = {
  noun: 1,
  'proper noun': 1,
  'na-adjective': 0.85,
  verb: 0.7,
  adjective: 0.75,
  adverb: 0.6,
};

const BANDS = 48;
/** A word without a band is mostly a compound of commoner words. */
const NO_BAND = 0.7;

/** Difficulty of the hardest kanji, by JLPT level from 5 to 1; none: beyond the tests. */
const DIFFICULTY: Readonly<Record<number, number>> = { 5: 0, 4: 0.15, 3: 0.4, 2: 0.7, 1: 1 };

/** @returns 0 (no content) to 1 */
export function salienceOf(evidence: SalienceEvidence): number {
  const { pos, level, gloss, surface, hasKanji, tokens, place } = evidence;
  const weight = WEIGHT[pos];
  if (weight === undefined || gloss === '') return 0;
  const rarity = level.frequencyBand === undefined ? NO_BAND : level.frequencyBand / BANDS;
  const difficulty = hasKanji ? (DIFFICULTY[level.jlpt ?? 1] ?? 1) : 0.3;
  // An institution's English name is written in capitals.
  const institution = hasKanji && !place && /^(?:the )?\p{Lu}/u.test(gloss);
  const sum =
    0.35 * difficulty + 0.25 * rarity + (tokens > 1 ? 0.15 : 0) + (institution ? 0.25 : 0);
  // Katakana mostly speaks for itself; one kanji alone (済, 氏) is an affix or an everyday word.
  const script = hasKanji ? 1 : 0.5;
  const alone = surface.length === 1 ? 0.5 : 1;
  return Math.round(1000 * weight * script * alone * (place ? 0.5 : 1) * sum) / 1000;
}
