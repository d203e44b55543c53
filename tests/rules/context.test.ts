import { describe, expect, it } from 'vitest';
import {
  compiledContexts,
  contextThatHolds,
  type TextContext,
  type When,
} from '../../src/rules/context';
import { evidenceFor } from '../../src/rules/evidence';
import { chars, END_OF_TEXT, sequence, START_OF_TEXT, words } from '../../src/rules/phrase';

/** @param marked a text with the word between two | */
function parse(marked: string) {
  const [before = '', word = '', after = ''] = marked.split('|');
  return { text: before + word + after, start: before.length, end: before.length + word.length };
}

function contextFor(when: When<TextContext>, { text, start, end }: ReturnType<typeof parse>) {
  return contextThatHolds(compiledContexts(when), text, { start, end }, () => true);
}

function holds(context: TextContext, marked: string): boolean {
  const { text, start, end } = parse(marked);
  return contextFor(context, { text, start, end }) !== undefined;
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

it('a rule holds in the first context of which all conditions hold, or always', () => {
  const word = parse('ドアが|開い|た');
  const [some, other] = [{ before: '窓が' }, { after: 'た' }];
  expect(contextFor([some, other], word)?.context).toBe(other);
  expect(contextFor(some, word)).toBeUndefined();
  expect(contextFor('always', word)).toMatchObject({ context: null });
});

it('a rule asks for other conditions last', () => {
  const contexts = compiledContexts([{ before: '窓が' }, { after: 'た' }]);
  const { text, ...word } = parse('ドアが|開い|た');
  const asked: TextContext[] = [];
  const found = contextThatHolds(contexts, text, word, (context) => asked.push(context) === 0);
  expect(found).toBeUndefined();
  expect(asked).toEqual([{ after: 'た' }]);
});

describe('the evidence of a rule', () => {
  const evidence = (when: When<TextContext>, marked: string) => {
    const { text, start, end } = parse(marked);
    const context = contextFor(when, { text, start, end })?.context ?? null;
    const range = evidenceFor(context, text, { start, end });
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
