import type { Phrase } from '../../sites/site-profile';

/** One regular expression that finds any of the phrases; matches nothing where there are none. */
export function phrasePattern(phrases: readonly Phrase[]): RegExp {
  const sources = phrases.map((phrase) =>
    typeof phrase === 'string' ? phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&') : phrase.pattern,
  );
  return sources.length > 0 ? new RegExp(sources.join('|'), 'u') : /(?!)/;
}
