/** Deinflection: from a form in a text to the words that it can be a form of. */
import type { Label } from '../../text/label';
import { FREE_MASK, WORD_MASK, type ClassMask } from './form-class';
import type { InflectionRule } from './inflection-rule';
import { INFLECTION_RULES } from './rules';

/** A word that a form can be a form of. It need not exist. */
export interface Derivation {
  word: string;
  /** What the word must inflect as: one of these classes. */
  classes: ClassMask;
  /** From the word to the form: te-form, progressive, past. */
  inflection: readonly Label[];
}

interface State {
  text: string;
  mask: ClassMask;
  inflection: readonly Label[];
}

/** Forms in the news take up to six rules (させられていません), with their stems twelve. */
const MAX_STEPS = 14;
/** More than any form needs; bounds the work on hostile text. */
const MAX_STATES = 400;

/** In characters: verbs and adjectives have at least two, so a shorter base is a chance match. */
const MIN_WORD_LENGTH = 2;

type RulesByLastUnit = ReadonlyMap<string, readonly InflectionRule[]>;

let allRules: RulesByLastUnit | null = null;

/**
 * @param form up to about 30 UTF-16 units
 * @returns the shortest inflections first; never the form itself, uninflected
 */
export function deinflect(form: string): Derivation[] {
  allRules ??= byLastUnit(INFLECTION_RULES);
  return derivationsOf(form, allRules);
}

/** Deinflection by other rules than all. */
export function deinflectBy(rules: readonly InflectionRule[]): typeof deinflect {
  const indexed = byLastUnit(rules);
  return (form) => derivationsOf(form, indexed);
}

/** A breadth-first search over the rules. */
function derivationsOf(form: string, rules: RulesByLastUnit): Derivation[] {
  const derivations: Derivation[] = [];
  const seen = new Set<string>();
  let states: State[] = [{ text: form, mask: FREE_MASK, inflection: [] }];
  let count = 0;
  for (let step = 0; step < MAX_STEPS && states.length > 0; step++) {
    const next: State[] = [];
    for (const state of states) {
      for (const rule of rulesFor(state.text, rules)) {
        const before = undo(rule, state);
        if (before === null || count >= MAX_STATES) continue;
        const key = `${before.text} ${before.mask}`;
        if (seen.has(key)) continue;
        seen.add(key);
        count++;
        next.push(before);
        if ((before.mask & WORD_MASK) === 0) continue;
        const { text: word, mask, inflection } = before;
        derivations.push({ word, classes: mask & WORD_MASK, inflection });
      }
    }
    states = next;
  }
  return derivations.sort((a, b) => a.inflection.length - b.inflection.length);
}

/** The state before a rule was applied; null where it cannot have been. */
function undo(rule: InflectionRule, { text, mask, inflection }: State): State | null {
  const { form, formMask, base, baseMask, label, prefix } = rule;
  if ((mask & formMask) === 0 || !text.endsWith(form) || !text.startsWith(prefix)) return null;
  const kept = text.slice(prefix.length, text.length - form.length);
  if (kept === '' && base.length < MIN_WORD_LENGTH) return null;
  return {
    text: kept + base,
    mask: baseMask,
    inflection: label === null ? inflection : [label, ...inflection],
  };
}

/** Rules whose suffix can end the text: those with its last unit, and those without a suffix. */
function rulesFor(text: string, rules: RulesByLastUnit): readonly InflectionRule[] {
  return rules.get(text.at(-1) ?? '') ?? rules.get('') ?? [];
}

function byLastUnit(rules: readonly InflectionRule[]): RulesByLastUnit {
  const units = new Set(rules.map(({ form }) => form.at(-1) ?? ''));
  return new Map(
    [...units].map((unit) => [
      unit,
      rules.filter(({ form }) => form === '' || form.endsWith(unit)),
    ]),
  );
}
