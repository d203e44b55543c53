import { boundsOf, isConnected } from '../../page/unclobbered';

/**
 * Changes the page's height without moving what is being read: the topmost block on the screen
 * stays where it is. Browsers do so by themselves (scroll anchoring) only for some changes.
 */
export function keepingScrollPosition(blocks: readonly Element[], change: () => void): void {
  const anchor = blocks.find((block) => {
    const { top, bottom } = boundsOf(block);
    return bottom > 0 && top < innerHeight;
  });
  const boxOf = () => (anchor && isConnected(anchor) ? boundsOf(anchor) : undefined);
  keepingInPlace(boxOf, false, change);
}

/**
 * The same for any part of the page, such as a line in one block: scroll anchoring loses a text that
 * is written anew.
 * @param boxOf where it is, if it is displayed; measured before and after the change
 * @param isVertical lines follow each other from right to left
 */
export function keepingInPlace(
  boxOf: () => DOMRect | undefined,
  isVertical: boolean,
  change: () => void,
): void {
  const before = boxOf();
  change();
  const after = before && boxOf();
  if (!after) return;
  const moved = isVertical ? after.right - before.right : after.top - before.top;
  if (Math.abs(moved) < 1) return;
  scrollBy({ [isVertical ? 'left' : 'top']: moved, behavior: 'instant' });
}
