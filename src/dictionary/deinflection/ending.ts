/** What endings have in common: a table of them for what they are attached to. */
import type { Example } from './example';
import type { FormClass } from './form-class';
import type { FormName } from './forms/forms';
import { inflectionRule, type InflectionRule } from './inflection-rule';

interface Ending {
  /** How the resulting form inflects. */
  readonly becomes: FormClass;
  /** Null if the form needs no name. */
  readonly name: FormName | null;
  /** Forms that are not found without it. */
  readonly example: Example | readonly Example[];
}

export interface EndingGroup {
  /** What the endings are attached to, or replace the end of. */
  readonly after: FormClass | readonly FormClass[];
  /** The end that they replace; none for most. */
  readonly replaces?: string;
  readonly endings: Readonly<Record<string, Ending>>;
}

/** In the order of their tables. */
export function endingRules(groups: readonly EndingGroup[]): InflectionRule[] {
  return groups.flatMap(({ after, replaces = '', endings }) => {
    const bases = typeof after === 'string' ? [after] : after;
    return Object.entries(endings).map(([ending, { becomes, name }]) =>
      inflectionRule(ending, becomes, replaces, bases, name),
    );
  });
}
