/**
 * The context in which a rule about language holds: what is written before and after its word, and
 * whatever else a kind of rule asks for.
 */
import { anyOf, sourceOf, type Phrase } from './phrase';

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

/** A context, with its conditions on the text as sticky patterns; a missing one always holds. */
export interface CompiledContext<Context> {
  /** Null if the rule always holds. */
  readonly context: Context | null;
  /** Matches at the start of the word, and looks back. */
  readonly left: RegExp | null;
  /** Matches at the end of the word. */
  readonly right: RegExp | null;
}

/** A range of a text, [start, end) in UTF-16 units. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** @returns one item per context: always at least one */
export function compiledContexts<Context extends TextContext>(
  when: When<Context>,
): readonly CompiledContext<Context>[] {
  if (when === 'always') return [{ context: null, left: null, right: null }];
  return listOf(when).map((context) => {
    const { before, notBefore, after, notAfter } = context;
    return {
      context,
      left: pattern(group('(?<!', notBefore) + group('(?<=', before)),
      right: pattern(group('(?!', notAfter) + group('(?:', after)),
    };
  });
}

/**
 * The first context that holds for a word; undefined if none does.
 * @param text may be cut: what is not in it is the start or the end
 * @param others whether the conditions that are not about the text hold
 */
export function contextThatHolds<Context>(
  contexts: readonly CompiledContext<Context>[],
  text: string,
  { start, end }: TextRange,
  others: (context: Context) => boolean,
): CompiledContext<Context> | undefined {
  for (const compiled of contexts) {
    const { context, left, right } = compiled;
    if (right !== null && !matchesAt(right, text, end)) continue;
    if (left !== null && !matchesAt(left, text, start)) continue;
    if (context === null || others(context)) return compiled;
  }
  return undefined;
}

/** A value, or a list of values, as a list. */
export function listOf<T>(values: T | readonly T[]): readonly T[] {
  return isList(values) ? values : [values];
}

/** The source of a pattern for one of several phrases. */
export function sourceOfAny(phrases: Phrases): string {
  return sourceOf(anyOf(...listOf(phrases)));
}

function isList<T>(values: T | readonly T[]): values is readonly T[] {
  return Array.isArray(values);
}

function group(opening: string, phrases: Phrases | undefined): string {
  return phrases === undefined ? '' : `${opening}${sourceOfAny(phrases)})`;
}

function pattern(source: string): RegExp | null {
  return source === '' ? null : new RegExp(source, 'uy');
}

function matchesAt(sticky: RegExp, text: string, position: number): boolean {
  sticky.lastIndex = position;
  return sticky.test(text);
}
