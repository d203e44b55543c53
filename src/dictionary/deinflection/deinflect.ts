/** A form as a text has it → the words that it can be a form of. */
import { FREE_MASK, WORD_MASK, type ClassMask } from './form-class';
import type { InflectionRule } from './inflection-rule';
import { INFLECTION_RULES } from './rules';

/** A word that a form can be a form of, whether it exists or not. */
export interface Derivation {
  word: string;
  /** What the word must inflect as: some class of these. */
  classes: ClassMask;
  /** From the word to the form: te-form, progressive, past. */
  names: readonly string[];
}

interface State {
  text: string;
  mask: ClassMask;
  names: readonly string[];
}

/** Forms in news have six rules at most (させられていません), stems included twelve. */
const MOST_STEPS = 14;
/** No form of the tables has more; only a hostile text would. */
const MOST_STATES = 400;

/** Verbs and adjectives have two kana at least: what is left of a shorter one is a chance match. */
const SHORTEST_WORD = 2;

let rulesByLastUnit: Map<string, readonly InflectionRule[]> | null = null;

/**
 * @param form at most some 30 UTF-16 units
 * @returns the fewest names first; never the form itself, uninflected
 */
export function deinflect(form: string): Derivation[] {
  const derivations: Derivation[] = [];
  const seen = new Set<string>();
  let states: State[] = [{ text: form, mask: FREE_MASK, names: [] }];
  let count = 0;
  for (let step = 0; step < MOST_STEPS && states.length > 0; step++) {
    const next: State[] = [];
    for (const state of states) {
      for (const rule of rulesFor(state.text)) {
        const before = undo(rule, state);
        if (before === null || count >= MOST_STATES) continue;
        const key = `${before.text} ${before.mask}`;
        if (seen.has(key)) continue;
        seen.add(key);
        count++;
        next.push(before);
        if ((before.mask & WORD_MASK) === 0) continue;
        const { text: word, mask, names } = before;
        derivations.push({ word, classes: mask & WORD_MASK, names });
      }
    }
    states = next;
  }
  return derivations.sort((a, b) => a.names.length - b.names.length);
}

function undo(rule: InflectionRule, { text, mask, names }: State): State | null {
  const { form, formMask, base, baseMask, name, prefix } = rule;
  if ((mask & formMask) === 0 || !text.endsWith(form) || !text.startsWith(prefix)) return null;
  const kept = text.slice(prefix.length, text.length - form.length);
  if (kept === '' && base.length < SHORTEST_WORD) return null;
  return {
    text: kept + base,
    mask: baseMask,
    names: name === '' ? names : [name, ...names],
  };
}

/** Rules whose form can end the text: by its last unit, and those that add nothing. */
function rulesFor(text: string): readonly InflectionRule[] {
  rulesByLastUnit ??= byLastUnit(INFLECTION_RULES);
  return rulesByLastUnit.get(text.at(-1) ?? '') ?? rulesByLastUnit.get('') ?? [];
}

function byLastUnit(rules: readonly InflectionRule[]): Map<string, readonly InflectionRule[]> {
  const units = new Set(rules.map(({ form }) => form.at(-1) ?? ''));
  return new Map(
    [...units].map((unit) => [
      unit,
      rules.filter(({ form }) => form === '' || form.endsWith(unit)),
    ]),
  );
}
