/** One step of inflection, read from the form back to what it is a form of. */
import { maskOf, type ClassMask, type FormClass } from './form-class';

export interface InflectionRule {
  /** End of the form, in kana or kanji as texts write it; empty where nothing is added. */
  form: string;
  /** What the form inflects as in its turn. */
  formMask: ClassMask;
  /** What stands in its place one step nearer to the headword. */
  base: string;
  baseMask: ClassMask;
  /** Of the form, in the words of grammars for learners; empty for a stem. */
  name: string;
  /** Stands before the form and falls with it: お of お待ちになる; empty for most. */
  prefix: string;
}

export function inflectionRule(
  form: string,
  formClass: FormClass,
  base: string,
  baseClasses: readonly FormClass[],
  name: string,
  prefix = '',
): InflectionRule {
  return {
    form,
    formMask: maskOf(formClass),
    base,
    baseMask: maskOf(...baseClasses),
    name,
    prefix,
  };
}
