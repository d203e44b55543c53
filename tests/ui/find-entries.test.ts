import { describe, expect, it } from 'vitest';
import { findEntries } from '../../src/ui/find-entries';
import { entryOf, troopDispatch } from '../vocabulary/vocabulary-entries';

const entries = [
  entryOf(troopDispatch),
  entryOf({
    ...troopDispatch,
    term: '生成ＡＩ',
    reading: 'せいせいエーアイ',
    meaning: 'generative AI',
    sentence: '生成AIの利用が広がる。',
  }),
];
const found = (query: string) => findEntries(entries, query).map(({ term }) => term);

describe('searching the saved words', () => {
  it('gives all of them for an empty query', () => {
    expect(findEntries(entries, '  ')).toBe(entries);
  });

  it('looks at term, reading, meaning and sentence', () => {
    expect(found('派兵')).toEqual(['派兵']);
    expect(found('はへい')).toEqual(['派兵']);
    expect(found('troops')).toEqual(['派兵']);
    expect(found('利用が')).toEqual(['生成ＡＩ']);
    expect(found('経済')).toEqual([]);
  });

  it('makes no difference between cases and widths', () => {
    expect(found('生成ai')).toEqual(['生成ＡＩ']);
    expect(found('ＴＲＯＯＰＳ')).toEqual(['派兵']);
  });
});
