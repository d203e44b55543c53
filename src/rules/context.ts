/**
 * The context in which a rule about language holds: what is written before and after its word, what
 * kind of word the previous one is, what the paragraph is about.
 */
import { anyOf, sourceOf, type Phrase, type PhrasePattern } from './phrase';

/** One phrase, or several of which any one fits. */
export type Phrases = Phrase | readonly Phrase[];

/** All conditions of a context must hold. */
export interface TextContext {
  /** The text ends in this right before the word. */
  readonly before?: Phrases;
  /** It does not end in this. */
  readonly notBefore?: Phrases;
  /** The text goes on with this right after the word. */
  readonly after?: Phrases;
  /** It does not go on with this. */
  readonly notAfter?: Phrases;
}

/** The contexts of a rule, of which any one is enough. */
export type When<Context> = Context | readonly Context[] | 'always';

/** The conditions on the text, as sticky patterns; a missing one always holds. */
export interface TextConditions {
  /** Matches at the start of the word, and looks back. */
  readonly left?: RegExp;
  /** Matches at the end of the word. */
  readonly right?: RegExp;
}

/** @returns one item per context: always at least one */
export function contextsOf<Context>(when: When<Context>): readonly (Context | null)[] {
  if (when === 'always') return [null];
  return Array.isArray(when) ? (when as readonly Context[]) : [when as Context];
}

export function textConditions(context: TextContext): TextConditions {
  const { before, notBefore, after, notAfter } = context;
  const left = optionalSource('(?<!', notBefore) + optionalSource('(?<=', before);
  const right = optionalSource('(?!', notAfter) + optionalSource('(?:', after);
  return {
    ...(left !== '' && { left: new RegExp(left, 'uy') }),
    ...(right !== '' && { right: new RegExp(right, 'uy') }),
  };
}

/**
 * Whether the conditions hold for the word between two offsets of a text, in UTF-16 units. The text
 * may be cut: what is not in it is the start or the end.
 */
export function holdIn(
  { left, right }: TextConditions,
  text: string,
  start: number,
  end: number,
): boolean {
  return (
    (right === undefined || matchesAt(right, text, end)) &&
    (left === undefined || matchesAt(left, text, start))
  );
}

function matchesAt(sticky: RegExp, text: string, position: number): boolean {
  sticky.lastIndex = position;
  return sticky.test(text);
}

function optionalSource(group: string, phrases: Phrases | undefined): string {
  return phrases === undefined ? '' : `${group}${sourceOf(oneOf(phrases))})`;
}

/** Several phrases as one of which any fits. */
export function oneOf(phrases: Phrases): PhrasePattern | string {
  return isList(phrases) ? anyOf(...phrases) : phrases;
}

function isList(phrases: Phrases): phrases is readonly Phrase[] {
  return Array.isArray(phrases);
}
