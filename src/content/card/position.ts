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
  const rightmost = viewport.width - card.width - MARGIN;
  const beside = [word.left - GAP - card.width, word.right + GAP].find(
    (at) => at >= MARGIN && at <= rightmost,
  );
  if (vertical && beside !== undefined) {
    return {
      left: beside,
      offset: between(word.top, viewport.height - card.height - MARGIN),
      side: 'below',
      maxHeight: viewport.height - 2 * MARGIN,
    };
  }
  const roomBelow = viewport.height - word.bottom - GAP - MARGIN;
  const roomAbove = word.top - GAP - MARGIN;
  const below = roomBelow >= Math.min(card.height, ENOUGH_BELOW, roomAbove);
  return {
    left: between(word.left - MARGIN, rightmost),
    offset: GAP + (below ? word.bottom : viewport.height - word.top),
    side: below ? 'below' : 'above',
    maxHeight: Math.max(0, below ? roomBelow : roomAbove),
  };
}

/** As near to the wish as the limit allows, and never beyond the margin. */
function between(wish: number, limit: number): number {
  return Math.max(MARGIN, Math.min(wish, limit));
}

/** Widths of a card, in its own pixels. */
const NARROWEST = 240;
const WIDEST = 416;
const HIGHEST = 420;
/** A card in a window that is zoomed into by fingers is drawn smaller rather than narrower than this. */
const READABLE = 320;

/**
 * Gives the card its size and its place at a word. All that is known of zoom is measured: a page
 * may zoom its root or its body (CSS `zoom`), and fingers may show a part of the window (pinch).
 * @param card fixed, in the top layer
 * @param word in CSS pixels of the viewport, as `getClientRects` has them
 */
export function fitCard(card: HTMLElement, word: Box, vertical: boolean): void {
  const seen = visibleArea(card.ownerDocument);
  const width = seen.right - seen.left;
  const { style } = card;
  Object.assign(style, { zoom: '', left: '0', top: '0', bottom: 'auto', maxHeight: '' });
  const zoomed = card.getBoundingClientRect().width / card.offsetWidth || 1;
  const least = Math.min(READABLE, card.ownerDocument.documentElement.clientWidth * zoomed);
  const scale = Math.min(1, width / least || 1);
  const widest = Math.min(WIDEST, (width - 2 * MARGIN) / scale);
  style.zoom = String(scale / zoomed);
  style.maxWidth = `${widest}px`;
  style.minWidth = `${Math.min(NARROWEST, widest)}px`;
  const drawn = card.getBoundingClientRect();
  const place = placeCard(
    {
      left: word.left - seen.left,
      top: word.top - seen.top,
      right: word.right - seen.left,
      bottom: word.bottom - seen.top,
    },
    { width: card.offsetWidth * scale, height: card.offsetHeight * scale },
    { width, height: seen.bottom - seen.top },
    vertical,
  );
  style.left = `${(place.left + seen.left - drawn.left) / scale}px`;
  style.maxHeight = `${Math.min(place.maxHeight / scale, HIGHEST)}px`;
  if (place.side === 'below') {
    style.top = `${(place.offset + seen.top - drawn.top) / scale}px`;
    return;
  }
  // From the bottom up, so that a card that grows does not cover its word.
  Object.assign(style, { top: 'auto', bottom: '0' });
  const { bottom } = card.getBoundingClientRect();
  style.bottom = `${(bottom - seen.bottom + place.offset) / scale}px`;
}

/** What is seen of the window, in CSS pixels of the viewport, without scroll bars. */
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

/** From a point to the nearest point of the box. */
export function distanceTo({ left, top, right, bottom }: Box, x: number, y: number): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}
