import type { Example } from '../../../src/dictionary/deinflection/example';

/** A form, and the word that it is a form of. */
export interface ExampleDerivation {
  form: string;
  of: string;
}

/** Of an example, which may have several forms, separated by spaces. */
export function derivationsIn(example: Example): ExampleDerivation[] {
  const [of = '', forms = ''] = example.split(' → ');
  return forms.split(' ').map((form) => ({ form, of }));
}
