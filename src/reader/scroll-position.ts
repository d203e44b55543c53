/**
 * Changes the page's height, or its width where text is vertical, without moving what is being read: the topmost block on the screen
 * stays where it is. Browsers do so by themselves (scroll anchoring) only for some changes.
 */
export function keepingScrollPosition(
  document: Document,
  blocks: readonly Element[],
  change: () => void,
): void {
  const view = document.defaultView;
  const anchor = blocks.find((block) => {
    const { top, right, bottom, left } = block.getBoundingClientRect();
    return view && bottom > 0 && top < view.innerHeight && right > 0 && left < view.innerWidth;
  });
  const before = anchor?.getBoundingClientRect();
  change();
  if (!before || !anchor?.isConnected) return;
  const after = anchor.getBoundingClientRect();
  const vertical = getComputedStyle(anchor).writingMode.startsWith('v');
  // The first line of vertical text is on the right.
  const left = vertical ? after.right - before.right : 0;
  const top = after.top - before.top;
  if (Math.hypot(left, top) >= 1) view?.scrollBy({ left, top, behavior: 'instant' });
}
