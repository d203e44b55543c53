/** Boxes along the lines of a paragraph, horizontal or vertical, in its own pixels. */
import { boundsOf, computedStyleOf } from '../../page/unclobbered';

/** A box as its line sees it. */
export interface LineBox {
  start: number;
  end: number;
  /** The middle of the line across its direction: tells lines apart. */
  line: number;
  thickness: number;
}

/** The content of a block, between its paddings. */
export interface Column {
  start: number;
  end: number;
  isVertical: boolean;
  /** Pixels of the viewport in one of the block's own: a page may zoom or scale it. */
  scale: number;
}

export function columnOf(block: Element): Column {
  const style = computedStyleOf(block);
  const isVertical = style.writingMode.startsWith('vertical');
  const bounds = boundsOf(block);
  const { offsetWidth, offsetHeight } = block as Partial<HTMLElement>;
  const own = isVertical ? offsetHeight : offsetWidth;
  const drawn = isVertical ? bounds.height : bounds.width;
  const scale = own !== undefined && own > 0 && drawn > 0 ? drawn / own : 1;
  const { start, end } = lineBox(bounds, { isVertical, scale });
  return {
    start: start + (parseFloat(style.paddingInlineStart) || 0),
    end: end - (parseFloat(style.paddingInlineEnd) || 0),
    isVertical,
    scale,
  };
}

export function lineBox(
  { left, right, top, bottom }: DOMRect,
  { isVertical, scale }: Pick<Column, 'isVertical' | 'scale'>,
): LineBox {
  const [start, end, over, under] = isVertical
    ? [top, bottom, left, right]
    : [left, right, top, bottom];
  return {
    start: start / scale,
    end: end / scale,
    line: (over + under) / 2 / scale,
    thickness: (under - over) / scale,
  };
}

export function isSameLine(
  a: Pick<LineBox, 'line' | 'thickness'>,
  b: Pick<LineBox, 'line'>,
): boolean {
  return Math.abs(a.line - b.line) < a.thickness / 2;
}
