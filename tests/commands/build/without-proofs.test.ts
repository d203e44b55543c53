import { describe, expect, it } from 'vitest';
import { dropProofs } from '../../../src/commands/build/without-proofs';

describe('dropProofs', () => {
  it('drops the sentences of a rule and keeps the rest', () => {
    const code = `export const 開く = heteronym('開く', rule('あ', {
      why: 'Doors open.',
      reads: ['ドアが｜開《あ》いた。', 'a, b'],
      when: { before: 'が' },
      "butNot": ['扉が｜開《ひら》かれた。']
    }));`;
    expect(dropProofs(code).replace(/\s+/gu, ' ')).toBe(
      `export const 開く = heteronym('開く', rule('あ', { why: 'Doors open.', when: { before: 'が' }, }));`,
    );
  });

  it('drops those of rules in rules, which may be empty then', () => {
    expect(dropProofs(`f({ reads: [{ means: 'a' }], rules: [{ reads: ['b'] }, { c }] })`)).toBe(
      'f({  rules: [{  }, { c }] })',
    );
  });

  it('leaves other modules as they are', () => {
    const code = `const { readings } = rule; const words = { 'read': meansOf(rule) };`;
    expect(dropProofs(code)).toBe(code);
  });

  it.each([
    'sentences.push(...rule.reads);',
    'const { why, butNot } = rule;',
    'rules.map(({ means = [] }) => means);',
  ])('refuses to build what reads them: %s', (code) => {
    expect(() => dropProofs(code)).toThrow('only tests can read it');
  });
});
