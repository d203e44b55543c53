/**
 * Salience: how much a reader needs a gloss for a word, to follow an article. Common words of news
 * (発表, 要求) are in every article; institutions and difficult or rare terms are the obstacles.
 */
import type { PartOfSpeech } from '../tokens/part-of-speech';
import type { WordLevel } from '../tokens/word';
import { EVERYDAY_WORDS } from './everyday-words';

export interface SalienceEvidence {
  lemma: string;
  pos: PartOfSpeech;
  level: WordLevel;
  gloss: string;
  surface: string;
  hasKanji: boolean;
  /** Number of tokens that are joined into this term. */
  tokens: number;
  /** The word is the name of a place, which a gloss does not explain. */
  place: boolean;
}

/** Weight by part of speech; other parts of speech are not content words. */
const WEIGHT: Readonly<Partial<Record<PartOfSpeech, number>>> = {
  noun: 1,
  'proper noun': 1,
  'na-adjective': 0.85,
  verb: 0.7,
  adjective: 0.75,
  adverb: 0.6,
};

/** Affixes come last: their words say most. */
const AFFIX: ReadonlySet<PartOfSpeech> = new Set<PartOfSpeech>(['prefix', 'suffix', 'counter']);
const OF_AFFIX = 0.26;

const OF_EVERYDAY_WORD = 0.1;

/** An abbreviation in Latin letters is as hard as a word with kanji. */
const LATIN = /^[\p{scx=Latin}\p{N}&＆.-]+$/u;

const BANDS = 48;
/** Rarity (0 to 1) of a word without a band, which is mostly a compound of commoner words. */
const NO_BAND = 0.7;

/**
 * Per character, up to so many: of words that weigh the same the longer one says more of the story, 北大西洋条約機構
 * before 米軍部隊.
 */
const OF_LENGTH = 0.001;
const MAX_LENGTH = 12;

/** Difficulty (0 to 1) of the hardest kanji, by JLPT level from 5 to 1. */
const DIFFICULTY: Readonly<Record<number, number>> = { 5: 0, 4: 0.15, 3: 0.4, 2: 0.7, 1: 1 };

/** @returns 0 (not a content word) to 1 */
export function salienceOf(evidence: SalienceEvidence): number {
  const { lemma, pos, level, gloss, surface, hasKanji, tokens, place } = evidence;
  const weight = WEIGHT[pos];
  if (gloss === '') return 0;
  if (AFFIX.has(pos)) return OF_AFFIX;
  if (EVERYDAY_WORDS.has(lemma)) return OF_EVERYDAY_WORD;
  if (weight === undefined) return 0;
  const isLatin = LATIN.test(surface);
  const rarity = level.frequencyBand === undefined ? NO_BAND : level.frequencyBand / BANDS;
  const difficulty = hasKanji ? (DIFFICULTY[level.jlpt ?? 1] ?? 1) : isLatin ? 0.7 : 0.3;
  // The English name of an institution begins with a capital letter.
  const institution = hasKanji && !place && /^(?:the )?\p{Lu}/u.test(gloss);
  const sum = 0.5 * difficulty + 0.2 * rarity + (tokens > 1 ? 0.15 : 0) + (institution ? 0.25 : 0);
  // Katakana words are mostly loanwords that readers recognize. A single kanji (済, 氏) is mostly an
  // affix or an everyday word.
  const script = hasKanji || isLatin ? 1 : 0.5;
  const alone = surface.length === 1 ? 0.5 : 1;
  const length = OF_LENGTH * Math.min(MAX_LENGTH, surface.length);
  return Math.round(1000 * (weight * script * alone * (place ? 0.5 : 1) * sum + length)) / 1000;
}
