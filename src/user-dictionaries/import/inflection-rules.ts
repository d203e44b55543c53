import type { InflectionClass } from '../../look-up/card-entry';

/**
 * Whether a term with these rules has forms of one of the classes. Dictionaries also write finer
 * rules: `v5k`, `v1d`, `vs-i`.
 * @param rules names separated by spaces; a term without any is not inflected
 * @param classes empty for the term itself, which needs no rules
 */
export function inflectsAs(rules: string, classes: readonly InflectionClass[]): boolean {
  if (classes.length === 0) return true;
  const own = rules.split(' ');
  return classes.some((wanted) => own.some((rule) => rule.startsWith(wanted)));
}
