/**
 * Chooses one short English phrase for a word in running text. The first gloss of the first sense
 * is often not the meaning in newspapers (抑止: check), so all glosses get penalties and the best one
 * wins.
 */
import { NEWS_SENSE } from '../dictionary/news-sense';
import type { DictionaryEntry, DictionarySense } from '../dictionary/word-dictionary';
import { conjugationFits, tagsFit, type PartOfSpeech } from '../tokens/part-of-speech';
import { canBeDrawn, tidyGloss } from './gloss-phrase';
import type { SenseRule } from './rules/sense-rule';
import { ruledGloss, rulesOf, sensesInContext, type SenseEvidence } from './sense-order';

/** Longest gloss that is not worse for its length, in words. */
const MAX_WORDS = 4;

/** Penalties; the gloss with the lowest sum wins. Dictionaries list the usual gloss first. */
const LATER_GLOSS = 0.6;
const EXTRA_WORD = 1.2;
/** Per doubling of the number of words that share the gloss: a gloss of many words is vague. */
const SHARED_GLOSS = 0.1;
/** A gloss that is a form of another one of its sense (deterrent, deterrence) is central to it. */
const RELATED_GLOSS = -3.5;
/** Of such forms the abstract noun (deterrence) is the action, the others the agent. */
const ABSTRACT_NOUN = -0.8;
/** An acronym of another gloss of the sense: newspapers write NATO. */
const ACRONYM = -2;
const WRITTEN_FOR_NEWS = -100;
/** Length of the common prefix of two words of a family, in letters. */
const FAMILY_STEM = 6;

/** A candidate for the gloss; the one with the lowest penalty wins. */
export interface WeighedGloss {
  phrase: string;
  penalty: number;
}

/**
 * The gloss of a word in its sentence: that of the sense which the card lists first.
 * @param rules of the word
 * @returns an empty string if the word has no sense that can be said in a short phrase
 */
export function glossInContext(
  entry: DictionaryEntry,
  evidence: SenseEvidence,
  rules: readonly SenseRule[] = rulesOf(entry),
): string {
  const ruled = ruledGloss(entry, evidence, rules);
  if (ruled !== null) return tidyGloss(ruled, evidence.pos);
  for (const sense of sensesInContext(entry, evidence, rules)) {
    const phrase = glossOfSense(sense, evidence);
    if (phrase !== '') return phrase;
  }
  return '';
}

/** Tags of senses that newspapers do not use any more: where no other sense fits, another word is meant. */
export const GONE: ReadonlySet<string> = new Set('arch obs obsc rare dated poet X'.split(' '));

function glossOfSense(sense: DictionarySense, evidence: SenseEvidence): string {
  const { pos, conjugation = '' } = evidence;
  if (!tagsFit(sense.pos, pos) || sense.tags.some((tag) => GONE.has(tag))) return '';
  if (pos === 'verb' && !conjugationFits(sense.pos, conjugation)) return '';
  return weighGlosses(sense, pos).reduce<WeighedGloss>(
    (best, gloss) => (gloss.penalty < best.penalty ? gloss : best),
    { phrase: '', penalty: Infinity },
  ).phrase;
}

/** All glosses of a sense that can be drawn, in the dictionary's order. */
export function weighGlosses(sense: DictionarySense, pos: PartOfSpeech): WeighedGloss[] {
  const phrases = sense.glosses.map((gloss) => tidyGloss(gloss, pos));
  const written = sense.tags.includes(NEWS_SENSE);
  return phrases.flatMap((phrase, i) => {
    if (!canBeDrawn(phrase)) return [];
    // The first gloss of our own news terms is written for articles.
    if (written && i === 0) return [{ phrase, penalty: WRITTEN_FOR_NEWS }];
    // A proper noun with the gloss of a common noun is another word: マクロン is not a macron.
    if (pos === 'proper noun' && !/\p{Lu}/u.test(phrase)) return [];
    const penalty =
      i * LATER_GLOSS +
      (sense.specificity[i] ?? 0) * SHARED_GLOSS +
      Math.max(0, phrase.split(' ').length - MAX_WORDS) * EXTRA_WORD +
      familyBonus(phrase, i, phrases, pos) +
      (isAcronym(phrase, phrases) ? ACRONYM : 0);
    return [{ phrase, penalty }];
  });
}

function familyBonus(
  phrase: string,
  index: number,
  phrases: readonly string[],
  pos: PartOfSpeech,
): number {
  if (!hasRelative(phrase, index, phrases)) return 0;
  const abstract = pos === 'noun' && /(?:[ae]nce|[st]ion|ment|ness|ity)$/u.test(phrase);
  return RELATED_GLOSS + (abstract ? ABSTRACT_NOUN : 0);
}

function hasRelative(phrase: string, index: number, phrases: readonly string[]): boolean {
  if (phrase.length < FAMILY_STEM || phrase.includes(' ')) return false;
  const stem = phrase.slice(0, FAMILY_STEM);
  return phrases.some(
    (other, i) => i !== index && other !== phrase && !other.includes(' ') && other.startsWith(stem),
  );
}

function isAcronym(phrase: string, phrases: readonly string[]): boolean {
  if (!/^\p{Lu}{2,6}$/u.test(phrase)) return false;
  const initials = (name: string) => name.replace(/\P{Lu}/gu, '');
  return phrases.some((other) => other !== phrase && initials(other) === phrase);
}
