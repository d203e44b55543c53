/** The Japanese text of the card under a point; caretPositionFromPoint does not see into it. */
import { isText } from '../../page/node-types';
import { isInCharacter } from '../interact/word-target';

export interface PlaceInText {
  text: string;
  /** In UTF-16 units. */
  offset: number;
}

/** @param element what was clicked; @param x, y of the viewport, in CSS pixels */
export function textAtPoint(element: Element, x: number, y: number): PlaceInText | null {
  const { lang } = element.closest<HTMLElement>('[lang]') ?? {};
  if (lang !== 'ja') return null;
  for (const node of element.childNodes) {
    if (!isText(node)) continue;
    for (let offset = 0; offset < node.data.length; offset++) {
      if (isInCharacter(node, offset, x, y)) return { text: node.data, offset };
    }
  }
  return null;
}
