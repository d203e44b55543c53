import { describe, expect, it } from 'vitest';
import { formPhrase } from '../../../src/card/form-phrase/form-phrase';
import { FORM_LABELS, type FormName } from '../../../src/dictionary/deinflection/forms/forms';
import { partOfSpeechLabel } from '../../../src/senses/edict-labels';

/** @param chain names of forms, joined as the card joins them */
function phrase(gloss: string, tags: string, chain: string, headword = ''): string | null {
  const inflection = chain.split(' + ').map((name) => FORM_LABELS[name as FormName]);
  const partOfSpeech = tags.split(' ').map(partOfSpeechLabel);
  return formPhrase({
    headword,
    inflection,
    senses: [{ partOfSpeech, glosses: [gloss], notes: [] }],
  });
}

describe('the form of a verb in plain English', () => {
  it.each([
    ['past', 'stated'],
    ['te-form + progressive', 'is / has been stating'],
    ['te-form + progressive + past', 'was / had been stating'],
    ['te-form + progressive + negative', 'is not stating / has not stated'],
    ['negative + past', 'did not state'],
    ['polite + past', 'stated (polite)'],
    ['polite + negative', 'does not state (polite)'],
    ['passive + past', 'was stated'],
    ['passive + te-form + progressive + past', 'was being / had been stated'],
    ['passive or potential', 'is stated / can state'],
    ['potential + negative + past', 'could not state'],
    ['causative + past', 'made … state'],
    ['causative-passive + past', 'was made to state'],
    ['te-form', 'states and …'],
    ['continuative', 'states and …'],
    ['wish + past', 'wanted to state'],
    ['te-form + coming change + past', 'has been stating'],
    ['te-form + completion + past', 'ended up stating'],
    ['completion (終える) + past', 'finished stating'],
    ['conditional', 'if … states'],
    ['te-form + concession', 'even if … states'],
    ['obligation (べき) + past', 'should have stated'],
    ['past + hearsay', 'apparently stated'],
    ['while', 'while stating'],
    ['volitional', 'will / let’s state'],
    ['inability + past', 'was unable to state'],
    ['te-form + favor received (humble) + past', 'had someone state (humble)'],
    ['te-form + favor received + negative', 'does not have someone state'],
    ['imperative', 'state!'],
  ])('%s: %s', (chain, said) => {
    expect(phrase('to state', 'v1 vt', chain)).toBe(said);
  });

  it('says what an intransitive verb has become', () => {
    expect(phrase('to die', 'v5n vi', 'te-form + progressive')).toBe('is dying / has died');
    expect(phrase('to rise', 'v5r vi', 'te-form + progressive + past')).toBe(
      'was rising / had risen',
    );
  });

  it.each([
    ['to put up (a building)', 'past', 'put up'],
    ['to be decided', 'past', 'was decided'],
    ['to carry out', 'te-form + progressive + past', 'was / had been carrying out'],
    ['to stop', 'te-form + progressive + past', 'was / had been stopping'],
    ['to occur', 'past', 'occurred'],
  ])('inflects the verb of the meaning: %s', (gloss, chain, said) => {
    expect(phrase(gloss, 'v5r vt', chain)).toBe(said);
  });

  it('leaves a gap for a meaning that is no verb, or too long', () => {
    expect(phrase('call', 'n vs', 'passive + past')).toBe('was …-ed');
    expect(phrase('to have the nerve to do it', 'v5r', 'past')).toBe('…-ed');
  });

  it('says nothing where there is no plain phrase', () => {
    expect(phrase('high', 'adj-i', 'adverbial')).toBeNull();
    expect(phrase('call', 'n vs', 'conditional')).toBeNull();
    expect(phrase('call', 'n vs', 'causative')).toBeNull();
    expect(formPhrase({ headword: '', inflection: [], senses: [] })).toBeNull();
  });
});

describe('the form of an adjective in plain English', () => {
  it.each([
    ['past', 'was high'],
    ['negative', 'is not high'],
    ['negative + past', 'was not high'],
    ['excess + past', 'was too high'],
    ['appearance', 'looks high'],
  ])('%s: %s', (chain, said) => {
    expect(phrase('high', 'adj-i', chain)).toBe(said);
  });
});
