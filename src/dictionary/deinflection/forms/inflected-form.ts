/** What there is to say of an inflected form: its names, its meaning, and what it does in English. */
import type { Example } from '../example';
import type { VerbPhrase } from './verb-phrase';

export interface InflectedForm {
  /** As the usual grammars for learners call it; a kana in parentheses tells apart what means the same. */
  readonly en: string;
  readonly ja: string;
  /** In plain English; … is the word. */
  readonly meaning: string;
  /** Null if English has no plain phrase for it: the card then gives the names of the forms. */
  readonly phrase: FormStep | null;
  /** Said after the phrase. */
  readonly manner?: 'polite' | 'respectful' | 'humble';
  /** What the card says of a form whose chain has this one; null if it gives only the names. */
  readonly examples: Readonly<Record<Example, string | null>>;
}

/**
 * What the form does to an English verb phrase.
 * @returns several phrases where the form may mean either; none where English has no plain phrase
 */
export type FormStep = (phrase: VerbPhrase, place: StepPlace) => readonly VerbPhrase[];

/** Where a form is in the chain from the word outwards. */
export interface StepPlace {
  /** Whether the word itself is a transitive verb, and in the active voice so far. */
  readonly isTransitive: boolean;
  /** Whether it is an intransitive verb, and in the active voice so far. */
  readonly isIntransitive: boolean;
  readonly isAfterTe: boolean;
  readonly isLast: boolean;
  /** Whether the chain is negated further on. */
  readonly isNegatedLater: boolean;
  /** Whether ている follows. */
  readonly isOngoing: boolean;
}

/** Forms by name. The compiler demands every property of each, and keeps the names as a type. */
export function inflectedForms<K extends string>(
  forms: Readonly<Record<K, InflectedForm>>,
): Readonly<Record<K, InflectedForm>> {
  return forms;
}

/** The same text whatever follows: no other form is made of it. */
export function fixed(text: string): VerbPhrase {
  return { base: text, present: text, past: text, ing: text, participle: text };
}

/** high of "be high"; null for verbs. */
export function qualityOf({ base }: VerbPhrase): string | null {
  return base.startsWith('be ') ? base.slice(3) : null;
}

/** The phrase as it is: the form changes only who says it, or how. */
export const same: FormStep = (phrase) => [phrase];
