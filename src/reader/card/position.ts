/** Where the card stands: next to its word, never over it, inside the viewport. */

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Size {
  width: number;
  height: number;
}

export interface CardPlace {
  left: number;
  /** Distance of the card's near edge from the viewport's top (below, beside) or bottom (above). */
  offset: number;
  side: 'below' | 'above';
  /** Room on that side; the card scrolls inside it. */
  maxHeight: number;
}

/** Between word and card, in CSS pixels; small enough to cross without losing the card. */
const GAP = 6;
/** Between card and the viewport's edge. */
const MARGIN = 8;
/** Below is where the eye goes next; a card is put above only where it would get less than this. */
const ENOUGH_BELOW = 260;

/** @param vertical whether the word's text runs from top to bottom: then left is where it goes on */
export function placeCard(word: Box, card: Size, viewport: Size, vertical = false): CardPlace {
  const [left, right] = [word.left - GAP - card.width, word.right + GAP];
  const beside = [left, right].find(
    (at) => at >= MARGIN && at + card.width + MARGIN <= viewport.width,
  );
  if (vertical && beside !== undefined) {
    const lowest = viewport.height - card.height - MARGIN;
    return {
      left: beside,
      offset: Math.max(MARGIN, Math.min(word.top, lowest)),
      side: 'below',
      maxHeight: viewport.height - 2 * MARGIN,
    };
  }
  const roomBelow = viewport.height - word.bottom - GAP - MARGIN;
  const roomAbove = word.top - GAP - MARGIN;
  const below = roomBelow >= Math.min(card.height, ENOUGH_BELOW) || roomBelow >= roomAbove;
  const rightmost = viewport.width - card.width - MARGIN;
  return {
    left: Math.max(MARGIN, Math.min(word.left - MARGIN, rightmost)),
    offset: below ? word.bottom + GAP : viewport.height - word.top + GAP,
    side: below ? 'below' : 'above',
    maxHeight: Math.max(0, below ? roomBelow : roomAbove),
  };
}

export function unionOf(boxes: readonly Box[]): Box | null {
  if (boxes.length === 0) return null;
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

export function contains(box: Box, x: number, y: number): boolean {
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
}

/** From a point to the nearest point of the box. */
export function distanceTo(box: Box, x: number, y: number): number {
  const dx = Math.max(box.left - x, 0, x - box.right);
  const dy = Math.max(box.top - y, 0, y - box.bottom);
  return Math.hypot(dx, dy);
}
