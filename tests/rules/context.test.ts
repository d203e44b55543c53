import { describe, expect, it } from 'vitest';
import { contextsOf, holdIn, textConditions, type TextContext } from '../../src/rules/context';
import { evidenceFor } from '../../src/rules/evidence';
import { chars, END_OF_TEXT, sequence, START_OF_TEXT, words } from '../../src/rules/phrase';

/** @param marked a text with the word between two | */
function parse(marked: string) {
  const [before = '', word = '', after = ''] = marked.split('|');
  return { text: before + word + after, start: before.length, end: before.length + word.length };
}

function holds(context: TextContext, marked: string): boolean {
  const { text, start, end } = parse(marked);
  return holdIn(textConditions(context), text, start, end);
}

describe('a context', () => {
  it('asks what is right before and right after the word', () => {
    const context = { before: words('ドア 窓'), after: 'た' };
    expect(holds(context, 'ドア|開い|た')).toBe(true);
    expect(holds(context, 'ドアが|開い|た')).toBe(false);
    expect(holds(context, '窓|開い|て')).toBe(false);
  });

  it('takes any one of several phrases', () => {
    const context = { before: ['が', sequence('に', chars('はも'))] };
    expect(holds(context, 'ドアが|開い|た')).toBe(true);
    expect(holds(context, 'ドアには|開い|た')).toBe(true);
    expect(holds(context, 'ドアに|開い|た')).toBe(false);
  });

  it('asks what is not there', () => {
    const context = { before: 'が', notBefore: ['扉が', '戸が'], notAfter: 'れ' };
    expect(holds(context, '窓が|開い|た')).toBe(true);
    expect(holds(context, '扉が|開い|た')).toBe(false);
    expect(holds(context, '窓が|開か|れた')).toBe(false);
  });

  it('knows where the text begins and ends', () => {
    const alone = { before: START_OF_TEXT, after: END_OF_TEXT };
    expect(holds(alone, '|金|')).toBe(true);
    expect(holds(alone, '|金|の')).toBe(false);
    expect(holds(alone, '純|金|')).toBe(false);
  });
});

it('a rule has one context, several, or none for always', () => {
  const context = { before: 'が' };
  expect(contextsOf(context)).toEqual([context]);
  expect(contextsOf([context, { after: 'た' }])).toEqual([context, { after: 'た' }]);
  expect(contextsOf('always')).toEqual([null]);
});

describe('the evidence of a rule', () => {
  const evidence = (when: Parameters<typeof evidenceFor>[0], marked: string) => {
    const { text, start, end } = parse(marked);
    const range = evidenceFor(when, text, { start, end });
    return text.slice(range.start, range.end);
  };

  it('is the word with what its context asks for', () => {
    const when = { before: sequence(words('ドア 窓'), 'が'), after: ['た', 'て'] };
    expect(evidence(when, '古いドアが|開い|たままだ')).toBe('ドアが開いた');
  });

  it('is that of the context that holds', () => {
    const when = [{ before: 'は' }, { after: 'たまま' }];
    expect(evidence(when, '窓が|開い|たままだ')).toBe('開いたまま');
    expect(evidence(when, '窓は|開い|たままだ')).toBe('は開い');
  });

  it('is the word alone where nothing is asked for', () => {
    expect(evidence('always', '窓が|開い|た')).toBe('開い');
    expect(evidence({ notBefore: 'は' }, '窓が|開い|た')).toBe('開い');
  });
});
