/**
 * Readings at the edges of their lines. A long reading reaches over what is beside its word, but at
 * the edge of a line there is nothing: it would be outside of the column, where many pages clip it.
 */
import type { Annotations } from '../annotate/annotation';
import { EDGE_CLASS, HANG_CLASS, REACH_CLASS } from '../annotate/own-elements';
import type { Passage } from '../paragraphs/passages';
import {
  classListOf,
  computedStyleOf,
  findBelow,
  firstElementOf,
  matches,
} from '../../page/unclobbered';
import { type Column, lineBox } from './line-boxes';

const HANGING = `ruby[class*="${HANG_CLASS}"], ruby[class*="${REACH_CLASS}"]`;
/** How far a reading reaches at most, in em of the reading; the number is in annotations.css. */
const MOST = 0.7;

/** The ruby of a passage whose readings may reach out of their line. */
export function hangingRubies(
  annotations: Annotations,
  { paragraph, words }: Passage,
): HTMLElement[] {
  return words.flatMap((_, index) =>
    annotations
      .elementsOf(paragraph, index)
      .flatMap((element) =>
        matches(element, HANGING) ? [element] : [...findBelow<HTMLElement>(element, HANGING)],
      ),
  );
}

/** Forgets where the edges were. */
export function releaseEdges(rubies: readonly HTMLElement[]): void {
  for (const ruby of rubies) {
    if (!matches(ruby, `[class*="${EDGE_CLASS}"]`)) continue;
    classListOf(ruby).remove(`${EDGE_CLASS}start`, `${EDGE_CLASS}end`);
  }
}

/**
 * Measures the rubies, none of which is at an edge so far.
 * @returns what keeps their readings inside of the column; to be called when everything is measured
 */
export function edgeMoves(rubies: readonly HTMLElement[], column: Column): (() => void)[] {
  return rubies.flatMap((ruby) => {
    const [rect, another] = ruby.getClientRects();
    const rt = firstElementOf(ruby);
    if (rect === undefined || another !== undefined || rt === null) return [];
    const { start, end } = lineBox(rect, column);
    const most = MOST * parseFloat(computedStyleOf(rt).fontSize);
    const sides = [
      ...(start - column.start < most ? ['start'] : []),
      ...(column.end - end < most ? ['end'] : []),
    ];
    return sides.map((side) => () => classListOf(ruby).add(EDGE_CLASS + side));
  });
}
