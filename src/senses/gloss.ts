/**
 * Chooses one short English phrase for a word in running text. The first gloss of the first sense
 * is often not the meaning in newspapers (抑止: check), so all glosses get penalties and the best one
 * wins.
 */
import { NEWS_SENSE } from '../dictionary/news-sense';
import type { DictionaryEntry, DictionarySense } from '../dictionary/word-dictionary';
import { tagsFit, type PartOfSpeech } from '../tokens/part-of-speech';

/** Limits of a gloss between the lines of an article, in words and UTF-16 units. */
const MAX_WORDS = 4;
export const MAX_GLOSS_LENGTH = 36;

/** Penalties; the gloss with the lowest sum wins. Dictionaries list the usual sense first. */
const LATER_SENSE = 3;
const LATER_GLOSS = 0.6;
const UNFIT_SENSE = 8;
const EXTRA_WORD = 1.2;
/** Per doubling of the number of words that share the gloss: a gloss of many words is vague. */
const SHARED_GLOSS = 0.1;
/** A gloss that is a form of another one of its sense (deterrent, deterrence) is central to it. */
const RELATED_GLOSS = -3.5;
/** Of such forms the abstract noun (deterrence) is the action, the others the agent. */
const ABSTRACT_NOUN = -0.8;
/** An acronym of another gloss of the sense: newspapers write NATO. */
const ACRONYM = -2;
/** Rare or dated use. */
const MARGINAL_SENSE = 3;

const MARGINAL_TAGS = new Set(['arch', 'obs', 'rare', 'dated', 'sl', 'vulg', 'joc', 'poet', 'X']);

/** Length of the common prefix of two words of a family, in letters. */
const FAMILY_STEM = 6;

/** A candidate for the gloss; the one with the lowest penalty wins. */
export interface WeighedGloss {
  phrase: string;
  penalty: number;
}

/** @returns an empty string if the entry has no gloss that is short enough */
export function shortGloss(entry: DictionaryEntry, pos: PartOfSpeech): string {
  return (
    newsGloss(entry, pos) ??
    weighGlosses(entry, pos).reduce<WeighedGloss>(
      (best, gloss) => (gloss.penalty < best.penalty ? gloss : best),
      { phrase: '', penalty: Infinity },
    ).phrase
  );
}

/** The gloss of our own news terms, which is written for articles; null for other entries. */
export function newsGloss(entry: DictionaryEntry, pos: PartOfSpeech): string | null {
  const first = entry.senses[0];
  if (first === undefined || !first.tags.includes(NEWS_SENSE)) return null;
  return tagsFit(first.pos, pos) ? tidyGloss(first.glosses[0] ?? '', pos) : null;
}

/** All glosses of the entry that are short enough, in the dictionary's order. */
export function weighGlosses(entry: DictionaryEntry, pos: PartOfSpeech): WeighedGloss[] {
  return entry.senses.flatMap((sense, index) => {
    const phrases = sense.glosses.map((gloss) => tidyGloss(gloss, pos));
    const penaltyOfSense = senseDistance(sense, index, pos);
    return phrases.flatMap((phrase, i) => {
      if (phrase === '' || phrase.length > MAX_GLOSS_LENGTH) return [];
      // A proper noun with the gloss of a common noun is another word: マクロン is not a macron.
      if (pos === 'proper noun' && !/\p{Lu}/u.test(phrase)) return [];
      const penalty =
        penaltyOfSense +
        i * LATER_GLOSS +
        (sense.specificity[i] ?? 0) * SHARED_GLOSS +
        Math.max(0, phrase.split(' ').length - MAX_WORDS) * EXTRA_WORD +
        familyBonus(phrase, i, phrases, pos) +
        (isAcronym(phrase, phrases) ? ACRONYM : 0);
      return [{ phrase, penalty }];
    });
  });
}

/** Without parentheses, usage notes and the infinitive's "to". */
export function tidyGloss(gloss: string, pos: PartOfSpeech): string {
  const bare = gloss
    .replace(/\s*[([{][^)\]}]*[)\]}]/gu, '')
    .replace(/\s{2,}/gu, ' ')
    .replace(/(?:[;,:\s]|(?<!\p{Lu})\.)+$/u, '')
    .trim();
  return pos === 'verb' ? bare.replace(/^to (?=\S)/u, '') : bare;
}

function senseDistance(sense: DictionarySense, index: number, pos: PartOfSpeech): number {
  return (
    index * LATER_SENSE +
    (tagsFit(sense.pos, pos) ? 0 : UNFIT_SENSE) +
    (sense.tags.some((tag) => MARGINAL_TAGS.has(tag)) ? MARGINAL_SENSE : 0)
  );
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
