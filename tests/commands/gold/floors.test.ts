import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { belowFloor, raisedFloors } from '../../../src/commands/gold/floors';

const figures = fc.dictionary(
  fc.constantFrom('wiki', 'gsd', 'ita'),
  fc.record({
    runs: fc.integer({ max: 100, min: 0 }),
    sentences: fc.integer({ max: 100, min: 0 }),
  }),
);

describe('floors', () => {
  it('only rise, and hold what was reached', () => {
    fc.assert(
      fc.property(figures, figures, (floors, reached) => {
        const raised = raisedFloors(floors, reached);
        expect(belowFloor(floors, raised).filter((line) => !/no floor/u.test(line))).toEqual([]);
        expect(belowFloor(reached, raised).filter((line) => !/no floor/u.test(line))).toEqual([]);
        expect(belowFloor(raised, raised)).toEqual([]);
      }),
    );
  });

  it('name the figures that fell, and the sets without a floor', () => {
    const floors = { wiki: { runs: 97.5, sentences: 88 } };
    expect(
      belowFloor(floors, {
        wiki: { runs: 97.49, sentences: 88 },
        gsd: { runs: 99, sentences: 99 },
      }),
    ).toEqual([
      'wiki: runs 97.49 %, floor 97.5 %',
      'gsd: no floor for runs',
      'gsd: no floor for sentences',
    ]);
  });
});
