/**
 * Changes the page's height without moving what is being read: the topmost block on the screen
 * stays where it is. Browsers do so by themselves (scroll anchoring) only for some changes.
 */
export function keepingScrollPosition(
  document: Document,
  blocks: readonly Element[],
  change: () => void,
): void {
  const height = document.defaultView?.innerHeight ?? 0;
  const anchor = blocks.find((block) => {
    const { top, bottom } = block.getBoundingClientRect();
    return bottom > 0 && top < height;
  });
  const before = anchor?.getBoundingClientRect().top ?? 0;
  change();
  if (!anchor?.isConnected) return;
  const moved = anchor.getBoundingClientRect().top - before;
  if (Math.abs(moved) >= 1) {
    document.defaultView?.scrollBy({ top: moved, behavior: 'instant' });
  }
}
