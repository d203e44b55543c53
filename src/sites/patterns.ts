/** Regular expressions made of smaller ones. All of them carry the flag `u`. */
import type { Phrase } from './site-profile';

/** Matches nothing, not even an empty text. */
export const NOTHING = /(?!)/u;

/** Any of these, tried in their order. */
export function anyOf(...patterns: readonly RegExp[]): RegExp {
  return patterns.length > 0
    ? new RegExp(patterns.map(({ source }) => source).join('|'), 'u')
    : NOTHING;
}

/** A template of a pattern, as it would be written in a literal: each part becomes a group. */
export function compose({ raw }: TemplateStringsArray, ...parts: readonly RegExp[]): RegExp {
  return new RegExp(sourceOf(raw, parts), 'u');
}

/** As `compose`; ignores the case of letters. */
export function composeCaseless(
  { raw }: TemplateStringsArray,
  ...parts: readonly RegExp[]
): RegExp {
  return new RegExp(sourceOf(raw, parts), 'iu');
}

function sourceOf(raw: readonly string[], parts: readonly RegExp[]): string {
  return raw.reduce((source, text, i) => `${source}(?:${parts[i - 1]!.source})${text}`);
}

/** Finds any of the phrases in a text. */
export function phrasePattern(phrases: readonly Phrase[]): RegExp {
  return anyOf(...phrases.map((phrase) => (phrase instanceof RegExp ? phrase : literally(phrase))));
}

function literally(text: string): RegExp {
  return new RegExp(text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'), 'u');
}
