/**
 * The form of a word in plain English, with its first meaning: 述べていた is "was / had been stating".
 * The phrase follows the chain of forms from the word outwards (dictionary/deinflection/forms).
 */
import { formOf, type FormName } from '../../dictionary/deinflection/forms/forms';
import type { StepPlace } from '../../dictionary/deinflection/forms/inflected-form';
import type { CardEntry } from '../../look-up/card-entry';
import type { Label } from '../../text/label';
import { wordPhrase, type WordPhrase } from './word-phrase';

/** More ways to understand a form say less than its grammar. */
const MAX_WAYS = 2;

/** Keys of their labels. */
const NEGATIVE = keys('negative', 'polite negative', 'negative (ぬ)');
const VOICES = keys(
  'passive',
  'passive or potential',
  'potential',
  'causative',
  'causative-passive',
);

function keys(...names: readonly FormName[]): ReadonlySet<string> {
  return new Set(names);
}

/** Null if the word is not inflected, or English has no plain phrase for its form. */
export function formPhrase(
  entry: Pick<CardEntry, 'headword' | 'inflection' | 'senses'>,
): string | null {
  const { inflection } = entry;
  if (inflection.length === 0) return null;
  const word = wordPhrase(entry);
  if (word.phrase === null) return null;
  let ways = [word.phrase];
  for (const [index, label] of inflection.entries()) {
    const step = formOf(label)?.phrase ?? null;
    if (step === null) return null;
    const place = placeIn(inflection, index, word);
    ways = ways.flatMap((way) => step(way, place));
    if (ways.length === 0 || ways.length > MAX_WAYS) return null;
  }
  const texts = ways.map(({ present }) => present);
  // With a gap for the verb a second one says nothing (if … is …-ing), and neither does …-s.
  if (texts.some((text) => /….*…-|…-.*…|…-s\b|… …/u.test(text))) return null;
  const manners = [...new Set(inflection.flatMap((label) => formOf(label)?.manner ?? []))];
  const manner = manners.length === 0 ? '' : ` (${manners.join(', ')})`;
  return `${joined(texts)}${manner}`;
}

function placeIn(inflection: readonly Label[], index: number, word: WordPhrase): StepPlace {
  const names = inflection.map(({ key }) => key);
  const [before, after] = [names.slice(0, index), names.slice(index + 1)];
  const isActive = !before.some((name) => VOICES.has(name));
  return {
    isTransitive: isActive && word.isTransitive,
    isIntransitive: isActive && word.isIntransitive,
    isAfterTe: before.at(-1) === 'te-form',
    isLast: after.length === 0,
    isNegatedLater: after.some((name) => NEGATIVE.has(name)),
    isOngoing: after[0] === 'te-form' && after[1] === 'progressive',
  };
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
