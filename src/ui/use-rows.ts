import type { VNode } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';

/** As many rows as fill a window, and as many as are made at a time after that. */
const FIRST_ROWS = 100;
const MORE_ROWS = 300;

/**
 * One row per item: the first screenful at once, the others in the turns after it, so that a list
 * of thousands opens as fast as a short one. An item that is still in the list keeps its row, and
 * its row costs nothing. `show` must make the same row for the same item as long as it is the same
 * function. `startOver` begins with the first screenful again.
 */
export function useRows<Item extends object>(
  items: readonly Item[],
  show: (item: Item) => VNode,
): { rows: VNode[]; startOver: () => void } {
  const [count, setCount] = useState(FIRST_ROWS);
  // Preact leaves a row alone when it is handed the very same one again.
  const made = useMemo(() => ({ show, rows: new WeakMap<Item, VNode>() }), [show]);

  useEffect(() => {
    if (count >= items.length) return undefined;
    const turn = setTimeout(() => setCount(count + MORE_ROWS));
    return () => clearTimeout(turn);
  }, [count, items.length]);

  const rows = items.slice(0, count).map((item) => {
    const row = made.rows.get(item) ?? made.show(item);
    made.rows.set(item, row);
    return row;
  });
  return { rows, startOver: () => setCount(FIRST_ROWS) };
}
