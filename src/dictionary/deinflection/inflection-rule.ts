/** A suffix rule of deinflection: one step from a form back towards its headword. */
import type { Label } from '../../text/label';
import { maskOf, type ClassMask, type FormClass } from './form-class';
import { FORM_LABELS, type FormName } from './forms/forms';

export interface InflectionRule {
  /** Suffix of the form, in kana or kanji as texts write it; empty if nothing is added. */
  form: string;
  /** What the form itself inflects as. */
  formMask: ClassMask;
  /** Replaces the suffix, one step nearer to the headword. */
  base: string;
  baseMask: ClassMask;
  /** What the form is called; null for a stem, whose ending names the form. */
  label: Label | null;
  /** Removed together with the suffix: お of お待ちになる. Empty for most rules. */
  prefix: string;
}

export function inflectionRule(
  form: string,
  formClass: FormClass,
  base: string,
  baseClasses: readonly FormClass[],
  name: FormName | null,
  prefix = '',
): InflectionRule {
  return {
    form,
    formMask: maskOf(formClass),
    base,
    baseMask: maskOf(...baseClasses),
    label: name === null ? null : FORM_LABELS[name],
    prefix,
  };
}
