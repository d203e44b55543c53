/**
 * A list of any length, of which only the rows in view are built. Rows may differ in height: one
 * that was not built yet counts as high as `rowHeight` says. Margins of rows are as high as what is
 * left out: the list's padding would make a list that scrolls as high as that, whatever its greatest
 * height. Lists that are not long are built whole.
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

/** Up to so many rows all are built: they cost little, and the browser's own search finds them. */
const SHORT_LIST = 60;

/** So many rows are built above and below those in view. */
const ROWS_AROUND = 8;

interface VirtualListProps {
  id: string;
  class: string;
  count: number;
  /** Of a usual row, in CSS pixels. */
  rowHeight: number;
  /** What scrolls: the page, or the list itself. */
  scroller: 'page' | 'list';
  children: (index: number) => ListRow;
  /** Called with the first and the last row that are built. */
  onShown: (first: number, last: number) => void;
}

export interface ListRow {
  /** What tells the row from others wherever it is in the list. */
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
    const behind = index === last ? height - end : 0;
    const { key, attributes, content } = children(index);
    return (
      <li
        key={key}
        ref={measure}
        data-index={index}
        aria-setsize={count}
        aria-posinset={index + 1}
        style={{ marginBlockStart: pixels(before), marginBlockEnd: pixels(behind) }}
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
  /** Of all rows, in CSS pixels; 0 where all are built. */
  height: number;
  measure: (row: HTMLElement | null) => void;
}

function useVirtualItems(
  { count, rowHeight, scroller }: VirtualListProps,
  list: { current: HTMLElement | null },
): VirtualItems {
  const [, redraw] = useReducer<number, void>((times) => times + 1, 0);
  const [top, setTop] = useState(0);
  // The same function as long as it says the same: another makes the library lay out all rows anew.
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

/** The library types each for its own kind of scroller. */
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

/** The rows to build, and the one that has the focus: without it the focus would be lost. */
function withFocused(range: Range, list: HTMLElement | null): number[] {
  const indexes = defaultRangeExtractor(range);
  const row = list?.contains(document.activeElement)
    ? document.activeElement?.closest<HTMLElement>('[data-index]')
    : null;
  const focused = row ? Number(row.dataset['index']) : -1;
  if (focused < 0 || focused >= range.count || indexes.includes(focused)) return indexes;
  return [...indexes, focused].sort((a, b) => a - b);
}
