import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceTo, placeCard, unionOf } from '../../../src/content/card/position';

const viewport = { width: 1000, height: 800 };

describe('placeCard', () => {
  it('is below the word if there is room', () => {
    const place = placeCard(
      { left: 100, top: 100, right: 140, bottom: 120 },
      { width: 300, height: 200 },
      viewport,
    );
    expect(place).toMatchObject({ side: 'below', left: 92 });
    expect(place.offset).toBeGreaterThan(120);
  });

  it('is above the word near the lower edge', () => {
    const place = placeCard(
      { left: 100, top: 700, right: 140, bottom: 720 },
      { width: 300, height: 200 },
      viewport,
    );
    expect(place.side).toBe('above');
    expect(viewport.height - place.offset).toBeLessThan(700);
  });

  it('is next to a word of vertical text, on the left if there is room', () => {
    const size = { width: 300, height: 200 };
    const word = { left: 500, top: 700, right: 530, bottom: 760 };
    const place = placeCard(word, size, viewport, { vertical: true });
    expect(place.left + size.width).toBeLessThan(500);
    expect(place.offset + size.height).toBeLessThanOrEqual(viewport.height);
    expect(
      placeCard({ ...word, left: 100, right: 130 }, size, viewport, { vertical: true }).left,
    ).toBeGreaterThan(130);
    const narrow = { width: 800, height: 800 };
    expect(placeCard(word, { width: 600, height: 200 }, narrow, { vertical: true }).side).toBe(
      'above',
    );
  });

  it('never covers the word, and stays within the viewport', () => {
    const integer = (max: number) => fc.integer({ min: 0, max });
    fc.assert(
      fc.property(
        fc.record({ left: integer(980), top: integer(780) }),
        fc.record({ width: integer(416), height: integer(600) }),
        ({ left, top }, card) => {
          const word = { left, top, right: left + 20, bottom: top + 20 };
          const place = placeCard(word, card, viewport);
          const height = Math.min(card.height, place.maxHeight);
          const cardTop =
            place.side === 'below' ? place.offset : viewport.height - place.offset - height;
          const covers = cardTop < word.bottom && cardTop + height > word.top && height > 0;
          expect(covers).toBe(false);
          expect(place.left).toBeGreaterThanOrEqual(0);
          expect(place.left + card.width).toBeLessThanOrEqual(viewport.width);
          if (height > 0) {
            expect(cardTop).toBeGreaterThanOrEqual(0);
            expect(cardTop + height).toBeLessThanOrEqual(viewport.height);
          }
        },
      ),
    );
  });
});

describe('boxes', () => {
  it('joins boxes and measures the distance to them', () => {
    const box = unionOf([
      { left: 10, top: 10, right: 20, bottom: 20 },
      { left: 30, top: 5, right: 40, bottom: 15 },
    ])!;
    expect(box).toEqual({ left: 10, top: 5, right: 40, bottom: 20 });
    expect(distanceTo(box, 20, 10)).toBe(0);
    expect(distanceTo(box, 43, 24)).toBe(5);
    expect(unionOf([])).toBeNull();
  });
});
