/**
 * A virtualized list of any length: only rows in or near the viewport are rendered. Rows may differ
 * in height; unrendered rows are estimated at `rowHeight`. The space of unrendered rows is made of
 * margins of the rows: with padding, the list's own scroll box would exceed its maximum height.
 * Short lists are rendered whole.
 */
import {
  defaultRangeExtractor,
  elementScroll,
  observeElementOffset,
  observeElementRect,
  observeWindowOffset,
  observeWindowRect,
  Virtualizer,
  windowScroll,
  type Range,
  type VirtualItem,
} from '@tanstack/virtual-core';
import type { ComponentChildren } from 'preact';
import {
  useCallback,
  useEffect,
  useLayoutEffect,
  useReducer,
  useRef,
  useState,
} from 'preact/hooks';

/**
 * Lists of up to this many rows are rendered whole: that is cheap, and lets the browser's own
 * search find everything.
 */
const SHORT_LIST = 60;

/** Rows rendered above and below the viewport (overscan). */
const ROWS_AROUND = 8;

interface VirtualListProps {
  id: string;
  class: string;
  count: number;
  /** Estimated height of a row, in CSS pixels. */
  rowHeight: number;
  /** What scrolls: the page, or the list itself. */
  scroller: 'page' | 'list';
  children: (index: number) => ListRow;
  /** Called with the first and last rendered row. */
  onShown: (first: number, last: number) => void;
}

export interface ListRow {
  /** Identifies the row wherever it is in the list. */
  key: string | number;
  attributes: Record<string, string>;
  content: ComponentChildren;
}

type Scroller = HTMLElement | Window;

export function VirtualList(props: VirtualListProps) {
  const { id, count, children, onShown } = props;
  const list = useRef<HTMLUListElement>(null);
  const { rows, height, measure } = useVirtualItems(props, list);
  const first = rows[0]?.index ?? 0;
  const last = rows.at(-1)?.index ?? 0;
  useEffect(() => onShown(first, last), [onShown, first, last]);

  let end = 0;
  const items = rows.map(({ index, start, size }) => {
    const before = start - end;
    end = start + size;
    const after = index === last ? height - end : 0;
    const { key, attributes, content } = children(index);
    return (
      <li
        key={key}
        ref={measure}
        data-index={index}
        aria-setsize={count}
        aria-posinset={index + 1}
        style={{ marginBlockStart: pixels(before), marginBlockEnd: pixels(after) }}
        {...attributes}
      >
        {content}
      </li>
    );
  });
  return (
    <ul ref={list} id={id} class={props.class} tabIndex={-1}>
      {items}
    </ul>
  );
}

const pixels = (height: number) => (height > 0 ? `${height}px` : undefined);

interface VirtualItems {
  rows: Pick<VirtualItem, 'index' | 'start' | 'size'>[];
  /** Of all rows, in CSS pixels; 0 if all are rendered. */
  height: number;
  measure: (row: HTMLElement | null) => void;
}

function useVirtualItems(
  { count, rowHeight, scroller }: VirtualListProps,
  list: { current: HTMLElement | null },
): VirtualItems {
  const [, redraw] = useReducer<number, void>((times) => times + 1, 0);
  const [top, setTop] = useState(0);
  // Memoized, because a new function makes the library measure all rows again.
  const estimateSize = useCallback(() => rowHeight, [rowHeight]);
  const isLong = count > SHORT_LIST;
  const ofPage = scroller === 'page';
  const options = {
    count,
    enabled: isLong,
    overscan: ROWS_AROUND,
    estimateSize,
    scrollMargin: top,
    getScrollElement: (): Scroller | null => (ofPage ? window : list.current),
    initialRect: { width: innerWidth, height: ofPage ? innerHeight : rowHeight },
    initialOffset: ofPage ? scrollY : 0,
    rangeExtractor: (range: Range) => withFocused(range, list.current),
    ...(ofPage ? OF_PAGE : OF_LIST),
    onChange: () => redraw(),
  };
  const [virtualizer] = useState(() => new Virtualizer<Scroller, HTMLElement>(options));
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => {
    virtualizer._willUpdate();
    const box = list.current?.getBoundingClientRect();
    if (ofPage && box !== undefined) setTop(Math.round(box.top + scrollY));
  });

  if (!isLong) {
    const rows = Array.from({ length: count }, (_, index) => ({ index, start: 0, size: 0 }));
    return { rows, height: 0, measure: ignore };
  }
  const rows = virtualizer
    .getVirtualItems()
    .map(({ index, start, size }) => ({ index, start: start - top, size }));
  return { rows, height: virtualizer.getTotalSize(), measure: virtualizer.measureElement };
}

function ignore(): void {}

/** The library has a type for each kind of scroller. */
type OfScroller = Pick<
  ConstructorParameters<typeof Virtualizer<Scroller, HTMLElement>>[0],
  'observeElementRect' | 'observeElementOffset' | 'scrollToFn'
>;
const OF_PAGE = {
  observeElementRect: observeWindowRect,
  observeElementOffset: observeWindowOffset,
  scrollToFn: windowScroll,
} as unknown as OfScroller;
const OF_LIST = {
  observeElementRect,
  observeElementOffset,
  scrollToFn: elementScroll,
} as unknown as OfScroller;

/** The rows to render, including the focused row, which would otherwise lose the focus. */
function withFocused(range: Range, list: HTMLElement | null): number[] {
  const indexes = defaultRangeExtractor(range);
  const row = list?.contains(document.activeElement)
    ? document.activeElement?.closest<HTMLElement>('[data-index]')
    : null;
  const focused = row ? Number(row.dataset['index']) : -1;
  if (focused < 0 || focused >= range.count || indexes.includes(focused)) return indexes;
  return [...indexes, focused].sort((a, b) => a - b);
}
