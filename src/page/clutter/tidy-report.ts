/** What tidying hides, element by element, for `npm run inspect`. Not part of the extension. */
import { MARK } from './clutter-marks';
import { attributeOf, childrenOf, closest, localNameOf, parentElementOf } from '../unclobbered';

export interface HiddenElement {
  /** A path to the element by ids, tags and positions. */
  selector: string;
  /** The kind of clutter that it was taken for. */
  reason: string;
}

/** Reads the marks on the page as they are now: not what is shown again. */
export function reportHidden(document: Document): HiddenElement[] {
  return [...document.querySelectorAll(`[${MARK}~="hide"]`)]
    .filter((element) => closest(parentElementOf(element), `[${MARK}~="hide"]`) === null)
    .map((element) => ({
      selector: pathOf(element),
      reason: attributeOf(element, MARK)!.split(' ')[1]!,
    }));
}

function pathOf(element: Element): string {
  const steps: string[] = [];
  for (let e: Element | null = element; e !== null; e = parentElementOf(e)) {
    const id = attributeOf(e, 'id');
    if (id !== null && id !== '') {
      steps.unshift(`#${CSS.escape(id)}`);
      break;
    }
    const localName = localNameOf(e);
    const parent = parentElementOf(e);
    const siblings = [...(parent === null ? [] : childrenOf(parent))].filter(
      (c) => localNameOf(c) === localName,
    );
    steps.unshift(
      siblings.length > 1 ? `${localName}:nth-of-type(${siblings.indexOf(e) + 1})` : localName,
    );
  }
  return steps.join(' > ');
}
