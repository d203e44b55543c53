/**
 * What of a dictionary's gloss can be drawn at a word in running text: one plain phrase. Dictionaries
 * write remarks in brackets, placeholders and lists into their glosses; what is no phrase without
 * them is not drawn at all.
 */
import type { PartOfSpeech } from '../tokens/part-of-speech';

/** Longest gloss between the lines of an article, in UTF-16 units. */
const MAX_GLOSS_LENGTH = 40;

const OPENING = '([{';
const CLOSING = ')]}';

/** Without brackets, usage notes and the infinitive's "to"; empty if what is left is no phrase. */
export function tidyGloss(gloss: string, pos: PartOfSpeech): string {
  const bare = withoutBrackets(gloss);
  if (bare === null) return '';
  const plain = bare
    .replace(/\u00ad/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/ (?=[,.;:!?])/gu, '')
    .replace(/(?:[;,:\s]|(?<!\p{Lu})\.)+$/u, '')
    .trim();
  const phrase = plain.replace(INFINITIVE, '');
  return isPhrase(phrase, pos) ? phrase : '';
}

/** Whether a phrase is there, and short enough. */
export function canBeDrawn(phrase: string): boolean {
  return phrase !== '' && phrase.length <= MAX_GLOSS_LENGTH;
}

/** "to state", but not "to a certain extent". */
const INFINITIVE = /^to (?!(?:an?|the|this|that|some|one's|such|what|any|capacity)\b)(?=\S)/u;

/** Brackets may hold others: dog (Canis (lupus) familiaris). Null if they do not pair. */
function withoutBrackets(gloss: string): string | null {
  let plain = '';
  let depth = 0;
  for (const character of gloss) {
    if (OPENING.includes(character)) depth++;
    else if (CLOSING.includes(character)) {
      if (--depth < 0) return null;
    } else if (depth === 0) plain += character;
  }
  return depth === 0 ? plain : null;
}

/** Placeholders, parts of words and lists: "... or more", "pre-", "minister, etc.". */
const NO_PHRASE =
  /\.\.|…|^[-–~=.,;:/)]|[-–~=/(]$|"|[<>[\]{}()]|\b(?:etc|esp|incl|usu|abbr)\b|\b(?:e\.g|i\.e|cf)\./u;

/** An article, a conjunction: the phrase goes on in the brackets that were left out. */
const BROKEN_OFF = / (?:an?|the|and|or|that|than|as|but|if|one's|someone's)$/u;
/** After a verb a preposition is part of it (run into), after a noun something is missing. */
const WITHOUT_OBJECT =
  /(?<!^\w+ing) (?:.* )?(?:of|at|to|for|with|by|from|into|about|against|upon|between|among)$/u;

/** Parts of speech whose gloss may be a preposition, or end in one. */
const WITH_OBJECT: ReadonlySet<PartOfSpeech> = new Set<PartOfSpeech>([
  'verb',
  'adjective',
  'adverb',
  'conjunction',
  'particle',
  'prefix',
  'suffix',
]);

function isPhrase(phrase: string, pos: PartOfSpeech): boolean {
  if (phrase === '' || NO_PHRASE.test(phrase)) return false;
  if (pos === 'conjunction' || pos === 'particle') return true;
  if (BROKEN_OFF.test(phrase)) return false;
  return WITH_OBJECT.has(pos) || !WITHOUT_OBJECT.test(phrase);
}
