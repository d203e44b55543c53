import { boundsOf, isConnected } from '../page/unclobbered';

/**
 * Changes the page's height without moving what is being read: the topmost block on the screen
 * stays where it is. Browsers do so by themselves (scroll anchoring) only for some changes.
 */
export function keepingScrollPosition(blocks: readonly Element[], change: () => void): void {
  const anchor = blocks.find((block) => {
    const { top, bottom } = boundsOf(block);
    return bottom > 0 && top < innerHeight;
  });
  const topOf = () => (anchor ? boundsOf(anchor).top : 0);
  const before = topOf();
  change();
  if (!anchor || !isConnected(anchor)) return;
  const moved = topOf() - before;
  if (Math.abs(moved) >= 1) scrollBy({ top: moved, behavior: 'instant' });
}

/**
 * Changes text above or around what is being read inside one block, whose line stays where it is.
 * Browsers lose hold of a text that is written anew.
 * @param lineOf where the line is, if it is displayed; asked before and after the change
 * @param isVertical lines follow each other from right to left
 */
export function keepingLine(
  lineOf: () => DOMRect | undefined,
  isVertical: boolean,
  change: () => void,
): void {
  const before = lineOf();
  change();
  const after = before && lineOf();
  if (!after) return;
  const moved = isVertical ? after.right - before.right : after.top - before.top;
  if (Math.abs(moved) < 1) return;
  scrollBy({ [isVertical ? 'left' : 'top']: moved, behavior: 'instant' });
}
