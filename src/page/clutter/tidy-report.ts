/** What tidying hides, element by element: for `npm run inspect`, the extension does without. */
import { MARK } from './clutter-marks';
import { attributeOf, childrenOf, closest, localNameOf, parentElementOf } from '../unclobbered';

export interface HiddenElement {
  /** A way to the element by ids, tags and places. */
  selector: string;
  /** The kind of clutter that it was taken for. */
  reason: string;
}

/** Reads the marks on the page as they are now, so nothing that was shown again. */
export function reportHidden(document: Document): HiddenElement[] {
  return [...document.querySelectorAll(`[${MARK}~="hide"]`)]
    .filter((element) => !closest(parentElementOf(element), `[${MARK}~="hide"]`))
    .map((element) => ({
      selector: pathOf(element),
      reason: attributeOf(element, MARK)!.split(' ')[1]!,
    }));
}

function pathOf(element: Element): string {
  const steps: string[] = [];
  for (let e: Element | null = element; e; e = parentElementOf(e)) {
    const id = attributeOf(e, 'id');
    if (id) {
      steps.unshift(`#${CSS.escape(id)}`);
      break;
    }
    const localName = localNameOf(e);
    const parent = parentElementOf(e);
    const alike = [...(parent ? childrenOf(parent) : [])].filter(
      (c) => localNameOf(c) === localName,
    );
    steps.unshift(
      alike.length > 1 ? `${localName}:nth-of-type(${alike.indexOf(e) + 1})` : localName,
    );
  }
  return steps.join(' > ');
}
