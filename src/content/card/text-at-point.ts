/** Finds the Japanese text of the card under a point: caretPositionFromPoint does not see into it. */
import { isText } from '../../page/node-types';
import { isInCharacter } from '../interact/word-target';
import type { NestedQuestion } from './shown-card';

/** @param element that was clicked; @param x, y in CSS pixels of the viewport */
export function textAtPoint(element: Element, x: number, y: number): NestedQuestion | null {
  if (element.closest<HTMLElement>('[lang]')?.lang !== 'ja') return null;
  for (const node of element.childNodes) {
    if (!isText(node)) continue;
    for (let offset = 0; offset < node.data.length; offset++) {
      if (isInCharacter(node, offset, x, y)) return { text: node.data, offset };
    }
  }
  return null;
}
