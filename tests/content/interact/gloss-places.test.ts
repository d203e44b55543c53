import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeGlosses, type GlossBox } from '../../../src/content/interact/gloss-places';

describe('placeGlosses', () => {
  it('puts a gloss under the middle of its word', () => {
    expect(placeGlosses([{ middle: 100, width: 60 }], 0, 600)).toEqual([100]);
  });

  it('keeps it in the column at both edges', () => {
    expect(placeGlosses([{ middle: 16, width: 60 }], 0, 600)).toEqual([30]);
    expect(placeGlosses([{ middle: 590, width: 60 }], 0, 600)).toEqual([570]);
  });

  it('starts at the edge of a column that is narrower than the gloss', () => {
    expect(placeGlosses([{ middle: 20, width: 100 }], 0, 40)).toEqual([50]);
  });

  it('never lets two glosses overlap or leave a line that has room for all', () => {
    const glosses = fc.array(
      fc.record({
        middle: fc.integer({ min: 0, max: 800 }),
        width: fc.integer({ min: 1, max: 120 }),
      }),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(glosses, (unsorted) => {
        const boxes: GlossBox[] = [...unsorted].sort((a, b) => a.middle - b.middle);
        const middles = placeGlosses(boxes, 0, 800);
        boxes.forEach(({ width }, i) => {
          const left = middles[i]! - width / 2;
          expect(left).toBeGreaterThanOrEqual(0);
          expect(left + width).toBeLessThanOrEqual(800);
          if (i > 0) expect(left).toBeGreaterThan(middles[i - 1]! + boxes[i - 1]!.width / 2);
        });
      }),
    );
  });
});
