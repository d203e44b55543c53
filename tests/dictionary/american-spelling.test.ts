import { describe, expect, it } from 'vitest';
import {
  inAmericanSpelling,
  withAmericanSpelling,
} from '../../src/dictionary/compile/american-spelling';

describe('American spelling of glosses', () => {
  it.each([
    ['meagre', 'meager'],
    ['neighbourhood', 'neighborhood'],
    ['behaviour', 'behavior'],
    ['organisation', 'organization'],
    ['to recognise', 'to recognize'],
    ['town centre', 'town center'],
    ['national defence', 'national defense'],
    ['programme', 'program'],
    ['to endeavour (to do)', 'to endeavor (to do)'],
  ])('%s is %s', (british, american) => {
    expect(inAmericanSpelling(british)).toBe(american);
  });

  it.each([
    'Labour Party',
    'analysis',
    'realism',
    'optimistic',
    'organism',
    'emphasis',
    'checkers',
  ])('%s stays', (gloss) => {
    expect(inAmericanSpelling(gloss)).toBe(gloss);
  });

  it('leaves out a gloss that the sense has in American spelling', () => {
    const sense = { pos: ['n'], tags: [], glosses: ['centre', 'center', 'middle'] };
    const entry = { headword: '中心', reading: 'ちゅうしん', common: true, frequencyBand: 1 };
    expect(withAmericanSpelling([{ ...entry, senses: [sense] }])[0]?.senses[0]?.glosses).toEqual([
      'center',
      'middle',
    ]);
  });
});
