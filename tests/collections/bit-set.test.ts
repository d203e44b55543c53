import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BitSet, nextOf } from '../../src/collections/bit-set';

describe('BitSet', () => {
  it('holds its members and nothing else', () => {
    const small = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(fc.array(small), fc.integer({ min: -200, max: 200 }), (members, asked) => {
        expect(new BitSet(members).has(asked)).toBe(members.includes(asked));
      }),
    );
  });

  it('holds UTF-16 units of both ends', () => {
    const units = BitSet.ofUnits('\u0000\uffff');
    expect([0, 1, 0xfffe, 0xffff].map((unit) => units.has(unit))).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });
});

describe('nextOf', () => {
  const digits = BitSet.ofUnits('12');

  it.each([
    ['a1b2', 0, 1],
    ['a1b2', 1, 1],
    ['a1b2', 2, 3],
    ['ab', 0, 2],
    ['', 0, 0],
  ])('finds in %j from %i position %i', (text, from, expected) => {
    expect(nextOf(digits, text, from)).toBe(expected);
  });
});
