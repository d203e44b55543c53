/** Each inflected form has examples, and the card says of them what its record states. */
import { beforeAll, describe, expect, it } from 'vitest';
import { formPhrase } from '../../../src/card/form-phrase/form-phrase';
import { openDictionaries } from '../../../src/commands/open-dictionaries';
import { deinflect } from '../../../src/dictionary/deinflection/deinflect';
import type { Example } from '../../../src/dictionary/deinflection/example';
import { FORMS } from '../../../src/dictionary/deinflection/forms/forms';
import type { WordDictionary } from '../../../src/dictionary/word-dictionary';
import { classesOf } from '../../../src/look-up/dictionary-search';
import { partOfSpeechLabel } from '../../../src/senses/edict-labels';
import type { Label } from '../../../src/text/label';
import { derivationsIn } from '../../dictionary/deinflection/example-derivations';

let words: WordDictionary;
beforeAll(async () => {
  ({ words } = await openDictionaries());
}, 180_000);

/** The chain from the word to the form, and what the card says of it. */
function shown(example: Example): { chain: readonly Label[]; phrase: string | null } {
  const [{ form, of } = { form: '', of: '' }] = derivationsIn(example);
  for (const entry of words.find(of).filter(({ headword }) => headword === of)) {
    const classes = classesOf(entry);
    const found = deinflect(form).find((one) => one.word === of && (one.classes & classes) !== 0);
    if (found === undefined) continue;
    const senses = entry.senses.map(({ pos, glosses }) => ({
      partOfSpeech: pos.map(partOfSpeechLabel),
      glosses,
      notes: [],
    }));
    return {
      chain: found.inflection,
      phrase: formPhrase({ headword: of, inflection: found.inflection, senses }),
    };
  }
  throw new Error(`${example}: not found`);
}

describe('inflected forms', () => {
  const examples = Object.entries(FORMS).flatMap(([key, form]) =>
    Object.entries(form.examples).map(([example, phrase]) => [example, key, phrase] as const),
  );

  it('have an example each', () => {
    const without = Object.entries(FORMS).filter(
      ([, form]) => Object.keys(form.examples).length === 0,
    );
    // べし as a token of its own (tokens/inflection.ts); deinflection tells its forms apart.
    expect(without.map(([key]) => key)).toEqual(['obligation']);
  });

  it.each(examples)('%s is the form "%s" and means: %s', (example, key, phrase) => {
    const card = shown(example as Example);
    expect(card.chain.map((label) => label.key)).toContain(key);
    expect(card.phrase).toBe(phrase);
  });

  it('without a phrase have no example with one', () => {
    const plain = Object.values(FORMS).filter(({ phrase }) => phrase === null);
    expect(
      plain.flatMap((form) => Object.values(form.examples)).filter((one) => one !== null),
    ).toEqual([]);
  });

  it('have a meaning with a gap for the word', () => {
    const odd = Object.entries(FORMS).filter(([, { meaning }]) => !meaning.includes('…'));
    expect(odd.map(([key]) => key)).toEqual([]);
  });
});
