/**
 * Every rule of deinflection has an example that needs it: with the rule, the example is found by the
 * named form; without it, it is not found, or by other forms.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { openDictionaries } from '../../../src/commands/open-dictionaries';
import { deinflect, deinflectBy } from '../../../src/dictionary/deinflection/deinflect';
import { endingRules, type EndingGroup } from '../../../src/dictionary/deinflection/ending';
import { ENDINGS } from '../../../src/dictionary/deinflection/endings';
import type { Example } from '../../../src/dictionary/deinflection/example';
import {
  maskOf,
  WORD_MASK,
  type ClassMask,
  type FormClass,
} from '../../../src/dictionary/deinflection/form-class';
import type { InflectionRule } from '../../../src/dictionary/deinflection/inflection-rule';
import { IRREGULAR } from '../../../src/dictionary/deinflection/irregular';
import { KEIGO, KEIGO_RULES, PREFIXES } from '../../../src/dictionary/deinflection/keigo';
import { INFLECTION_RULES } from '../../../src/dictionary/deinflection/rules';
import { ownFormRules, PARADIGMS, stemRules } from '../../../src/dictionary/deinflection/stems';
import type { WordDictionary } from '../../../src/dictionary/word-dictionary';
import { classesOf } from '../../../src/look-up/dictionary-search';
import { derivationsIn, type ExampleDerivation } from './example-derivations';

/** Rules that are taken away together, and the examples of which one must notice that. */
interface Proof {
  title: string;
  /** Forms of the same table. */
  rules: readonly InflectionRule[];
  /** Which classes of what they are attached to are taken away. */
  from: ClassMask;
  /** The words inflect as one of these. */
  among?: ClassMask;
  examples: readonly ExampleDerivation[];
}

const keyOf = (rule: InflectionRule) => JSON.stringify(rule);

/** All rules but these, or these for fewer classes. */
function without(rules: readonly InflectionRule[], from: ClassMask): InflectionRule[] {
  const gone = new Set(rules.map(keyOf));
  return INFLECTION_RULES.flatMap((rule) => {
    if (!gone.has(keyOf(rule))) return [rule];
    const baseMask = rule.baseMask & ~from;
    return baseMask === 0 ? [] : [{ ...rule, baseMask }];
  });
}

let words: WordDictionary;
beforeAll(async () => {
  ({ words } = await openDictionaries());
}, 180_000);

/** What the dictionary's word inflects as. */
function classesOfWord(headword: string): ClassMask {
  return words.find(headword).reduce((mask, entry) => mask | classesOf(entry), 0);
}

/** Names of the shortest chain from the word to the form; null where there is none. */
function chain(
  find: typeof deinflect,
  { form, of }: ExampleDerivation,
  among = WORD_MASK,
): string | null {
  const classes = classesOfWord(of) & among;
  const found = find(form).find((one) => one.word === of && (one.classes & classes) !== 0);
  return found?.inflection.map(({ key }) => key).join(' + ') ?? null;
}

/** Examples that are found by the rule's form, and not without it. */
function needing({ rules, from, among, examples }: Proof): ExampleDerivation[] {
  const find = deinflectBy(without(rules, from));
  return examples.filter((example) => {
    const before = chain(deinflect, example, among);
    const isNamed = rules.every(({ label }) => label === null || before?.includes(label.key));
    return before !== null && isNamed && chain(find, example, among) !== before;
  });
}

const classesIn = (after: FormClass | readonly FormClass[]): readonly FormClass[] =>
  typeof after === 'string' ? [after] : after;

function proofsOfEndings(groups: readonly EndingGroup[]): Proof[] {
  return groups.flatMap((group) =>
    Object.entries(group.endings).flatMap(([ending, record]) =>
      classesIn(group.after).map((after) => ({
        title: `${group.replaces ?? ''}→${ending} after ${after}`,
        rules: endingRules([{ ...group, endings: { [ending]: record } }]),
        from: maskOf(after),
        examples: [record.example].flat().flatMap((one) => derivationsIn(one)),
      })),
    ),
  );
}

const AFTER = ['continuative', 'vs'] as const;

const proofsOfKeigo: Proof[] = [
  ...Object.entries(KEIGO).flatMap(([ending, { examples }]) =>
    AFTER.map((after) => ({
      title: `お…${ending} after ${after}`,
      rules: KEIGO_RULES.filter(
        ({ form, baseMask }) => form === ending && baseMask === maskOf(after),
      ),
      from: maskOf(after),
      examples: derivationsIn(examples[after]),
    })),
  ),
  ...PREFIXES.map(({ prefix, after, example }) => ({
    title: `${prefix}… before ${after}`,
    rules: KEIGO_RULES.filter(
      (rule) =>
        rule.prefix === prefix && rule.baseMask === maskOf(after) && example.endsWith(rule.form),
    ),
    from: maskOf(after),
    examples: derivationsIn(example),
  })),
];

const proofsOfParadigms: Proof[] = PARADIGMS.flatMap((paradigm) =>
  paradigm.classes.flatMap((one) => {
    const example: Example | undefined = paradigm.examples[one];
    return [...stemRules(paradigm), ...ownFormRules(paradigm)].map((rule) => ({
      title: `${rule.base}→${rule.form} of ${one}`,
      rules: [rule],
      from: maskOf(one),
      // ない of 書かない is no class of words.
      ...(one !== 'nai' && { among: maskOf(one) }),
      examples: example === undefined ? [] : derivationsIn(example),
    }));
  }),
);

const PROOFS = {
  endings: proofsOfEndings(ENDINGS),
  'irregular forms': proofsOfEndings(IRREGULAR),
  keigo: proofsOfKeigo,
  stems: proofsOfParadigms,
};

describe('the examples of deinflection', () => {
  it.each(Object.entries(PROOFS))('need each rule of the %s', (_, proofs) => {
    expect(proofs.length).toBeGreaterThan(20);
    expect(proofs.filter((proof) => needing(proof).length === 0).map(({ title }) => title)).toEqual(
      [],
    );
  });

  it.each(Object.entries(PROOFS))('are each a form of their word: %s', (_, proofs) => {
    const examples = proofs.flatMap((proof) => proof.examples);
    const lost = examples.filter((example) => chain(deinflect, example) === null);
    expect(lost.map(({ form, of }) => `${of} → ${form}`)).toEqual([]);
  });

  it('prove all rules that there are', () => {
    const proved = new Set(
      Object.values(PROOFS).flatMap((proofs) => proofs.flatMap(({ rules }) => rules.map(keyOf))),
    );
    expect(INFLECTION_RULES.filter((rule) => !proved.has(keyOf(rule)))).toEqual([]);
  });
});
