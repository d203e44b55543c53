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
