/** Where the card is placed: next to its word, never over it, inside the viewport. */

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
  /** Space on that side; a longer card scrolls. */
  maxHeight: number;
}

/** Between word and card, in CSS pixels; small, so that the pointer crosses it without closing the card. */
const GAP = 6;
/** Between the card and the edge of the viewport, in CSS pixels. */
const MARGIN = 8;
/** In CSS pixels. The card goes above its word only if there is less space below. */
const MIN_SPACE_BELOW = 260;

/** @param vertical whether the text runs from top to bottom: then the card goes beside the word */
export function placeCard(
  word: Box,
  card: Size,
  viewport: Size,
  { vertical = false } = {},
): CardPlace {
  const rightmost = viewport.width - card.width - MARGIN;
  const beside = [word.left - GAP - card.width, word.right + GAP].find(
    (left) => left >= MARGIN && left <= rightmost,
  );
  if (vertical && beside !== undefined) {
    return {
      left: beside,
      offset: clamped(word.top, viewport.height - card.height - MARGIN),
      side: 'below',
      maxHeight: viewport.height - 2 * MARGIN,
    };
  }
  const roomBelow = viewport.height - word.bottom - GAP - MARGIN;
  const roomAbove = word.top - GAP - MARGIN;
  const below = roomBelow >= Math.min(card.height, MIN_SPACE_BELOW, roomAbove);
  return {
    left: clamped(word.left - MARGIN, rightmost),
    offset: GAP + (below ? word.bottom : viewport.height - word.top),
    side: below ? 'below' : 'above',
    maxHeight: Math.max(0, below ? roomBelow : roomAbove),
  };
}

/** The wanted coordinate, or the nearest one between the margin and the maximum. */
function clamped(wanted: number, max: number): number {
  return Math.max(MARGIN, Math.min(wanted, max));
}

/** Sizes of a card, in its own pixels. */
const MIN_WIDTH = 280;
const MAX_WIDTH = 416;
const MAX_HEIGHT = 420;
/** Under pinch zoom a card is scaled down rather than made narrower than this. */
const MIN_SCALED_WIDTH = 320;

/**
 * Gives the card its size and its place at a word. Zoom is measured, not read: a page may zoom its
 * root or its body (CSS `zoom`), and pinch zoom shows only a part of the window.
 * @param card fixed, in the top layer
 * @param size how large the reader wants it: 1 is normal
 * @param word in CSS pixels of the viewport, as `getClientRects` has them
 */
export function fitCard(
  card: HTMLElement,
  word: Box,
  { vertical, size }: { vertical: boolean; size: number },
): void {
  const visible = visibleArea(card.ownerDocument);
  const width = visible.right - visible.left;
  const { style } = card;
  Object.assign(style, { zoom: '', left: '0', top: '0', bottom: 'auto', maxHeight: '' });
  const zoomed = card.getBoundingClientRect().width / card.offsetWidth || 1;
  const minWidth = Math.min(
    MIN_SCALED_WIDTH,
    card.ownerDocument.documentElement.clientWidth * zoomed,
  );
  const scale = size * Math.min(1, width / minWidth || 1);
  const maxWidth = Math.min(MAX_WIDTH, (width - 2 * MARGIN) / scale);
  style.zoom = String(scale / zoomed);
  style.maxWidth = `${maxWidth}px`;
  style.minWidth = `${Math.min(MIN_WIDTH, maxWidth)}px`;
  const drawn = card.getBoundingClientRect();
  const place = placeCard(
    {
      left: word.left - visible.left,
      top: word.top - visible.top,
      right: word.right - visible.left,
      bottom: word.bottom - visible.top,
    },
    { width: card.offsetWidth * scale, height: card.offsetHeight * scale },
    { width, height: visible.bottom - visible.top },
    { vertical },
  );
  style.left = `${(place.left + visible.left - drawn.left) / scale}px`;
  style.maxHeight = `${Math.min(place.maxHeight / scale, MAX_HEIGHT)}px`;
  if (place.side === 'below') {
    style.top = `${(place.offset + visible.top - drawn.top) / scale}px`;
    return;
  }
  // Anchored at the bottom, so that a card that grows does not cover its word.
  Object.assign(style, { top: 'auto', bottom: '0' });
  const { bottom } = card.getBoundingClientRect();
  style.bottom = `${(bottom - visible.bottom + place.offset) / scale}px`;
}

/** The visible part of the window, in CSS pixels of the viewport, without scroll bars. */
function visibleArea({ documentElement, defaultView }: Document): Box {
  const view = defaultView?.visualViewport;
  const left = view?.offsetLeft ?? 0;
  const top = view?.offsetTop ?? 0;
  return {
    left,
    top,
    right: left + (view?.width ?? documentElement.clientWidth),
    bottom: top + (view?.height ?? innerHeight),
  };
}

export function unionOf(boxes: readonly Box[]): Box | null {
  if (boxes.length === 0) return null;
  const each = (edge: keyof Box) => boxes.map((box) => box[edge]);
  return {
    left: Math.min(...each('left')),
    top: Math.min(...each('top')),
    right: Math.max(...each('right')),
    bottom: Math.max(...each('bottom')),
  };
}

export function contains(box: Box, x: number, y: number): boolean {
  return distanceTo(box, x, y) === 0;
}

/** From a point to the nearest point of the box, in CSS pixels. */
export function distanceTo({ left, top, right, bottom }: Box, x: number, y: number): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}
