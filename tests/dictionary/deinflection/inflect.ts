/** The rules run forwards: from a word to its forms. */
import { FREE_MASK, type ClassMask } from '../../../src/dictionary/deinflection/form-class';
import { INFLECTION_RULES } from '../../../src/dictionary/deinflection/rules';

/** A form, what it inflects as, and the English names of its steps. */
export interface InflectedForm {
  form: string;
  classes: ClassMask;
  names: readonly string[];
}

/** Every form of a word whose chain has as many named steps at most. */
export function inflect(word: string, classes: ClassMask, mostNames: number): InflectedForm[] {
  const forms: InflectedForm[] = [];
  const pending: InflectedForm[] = [{ form: word, classes, names: [] }];
  for (let current = pending.pop(); current !== undefined; current = pending.pop()) {
    for (const rule of INFLECTION_RULES) {
      const { form, formMask, base, baseMask, label, prefix } = rule;
      if ((current.classes & baseMask) === 0 || !current.form.endsWith(base)) continue;
      const names = label === null ? current.names : [...current.names, label.en];
      if (names.length > mostNames) continue;
      const stem = current.form.slice(0, current.form.length - base.length);
      const next = { form: prefix + stem + form, classes: formMask, names };
      pending.push(next);
      if ((formMask & FREE_MASK) !== 0 && names.length > 0) forms.push(next);
    }
  }
  return forms;
}
