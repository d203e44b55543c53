/**
 * The form of a word in plain English, with its first meaning: 述べていた is "was / had been stating".
 * The phrase follows the chain of forms from the word outwards (form-steps.ts).
 */
import type { FormName } from '../../dictionary/deinflection/form-labels';
import type { CardEntry } from '../../look-up/card-entry';
import { FORM_STEPS, MANNERS, type StepPlace } from './form-steps';
import { ANY_VERB, be, phraseWith, type VerbPhrase } from './verb-phrase';

/** More ways to understand a form say less than its grammar. */
const MAX_WAYS = 2;
/** In words, after "to": longer meanings make no plain phrase. */
const MAX_WORDS = 3;

const NEGATIVE: ReadonlySet<FormName> = new Set(['negative', 'polite negative', 'negative (ぬ)']);
const VOICES: ReadonlySet<FormName> = new Set([
  'passive',
  'passive or potential',
  'potential',
  'causative',
  'causative-passive',
]);

/** Null if the word is not inflected, or English has no plain phrase for its form. */
export function formPhrase({
  inflection,
  senses,
}: Pick<CardEntry, 'inflection' | 'senses'>): string | null {
  const names = inflection.map(({ key }) => key as FormName);
  const kinds = new Set((senses[0]?.partOfSpeech ?? []).map(({ key }) => key));
  if (names.length === 0) return null;
  let ways: readonly VerbPhrase[] = [wordPhrase(senses[0]?.glosses[0] ?? '', kinds)];
  for (const [index, name] of names.entries()) {
    const step = FORM_STEPS[name];
    const place: StepPlace = {
      transitive: kinds.has('transitive') && !names.slice(0, index).some((one) => VOICES.has(one)),
      afterTe: names[index - 1] === 'te-form',
      isLast: index === names.length - 1,
      negatedLater: names.slice(index + 1).some((one) => NEGATIVE.has(one)),
    };
    ways = ways.flatMap((way) => step?.(way, place) ?? []);
    if (ways.length === 0 || ways.length > MAX_WAYS) return null;
  }
  const texts = ways.map(({ present }) => present);
  // Two gaps beside each other say nothing: if … …s.
  if (texts.some((text) => /… …|…s\b/u.test(text))) return null;
  const manners = [...new Set(names.flatMap((name) => MANNERS[name] ?? []))];
  const manner = manners.length === 0 ? '' : ` (${manners.join(', ')})`;
  return `${joined(texts)}${manner}`;
}

/** The word as a verb phrase: to state; is high; something done with 派遣, whose meaning is a noun. */
function wordPhrase(gloss: string, kinds: ReadonlySet<string>): VerbPhrase {
  const plain = gloss
    .replace(/\([^)]*\)/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
  const isShort = plain.split(' ').length <= MAX_WORDS + 1;
  if (kinds.has('adjective') || kinds.has('na-adjective')) {
    return be(isShort && /^[a-z]/u.test(plain) ? plain : '…');
  }
  const [, verb, rest = ''] = /^to ([a-z]+)(?: (.+))?$/u.exec(plain) ?? [];
  return verb === undefined || !isShort ? ANY_VERB : phraseWith(verb, rest);
}

/** was stating, had been stating: was / had been stating */
function joined(texts: readonly string[]): string {
  const [first = '', second] = texts;
  if (second === undefined) return first;
  const [some, others] = [first.split(' '), second.split(' ')];
  let shared = 0;
  while (
    shared < Math.min(some.length, others.length) - 1 &&
    some.at(-1 - shared) === others.at(-1 - shared)
  ) {
    shared++;
  }
  return `${some.slice(0, some.length - shared).join(' ')} / ${second}`;
}
