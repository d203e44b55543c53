/** What tidying hides, element by element: for `npm run inspect`, the extension does without. */
import { MARK } from './clutter-marks';

export interface HiddenElement {
  /** A way to the element by ids, tags and places. */
  selector: string;
  /** The kind of clutter that it was taken for. */
  reason: string;
}

/** Reads the marks on the page as they are now, so nothing that was shown again. */
export function reportHidden(document: Document): HiddenElement[] {
  return [...document.querySelectorAll(`[${MARK}~="hide"]`)]
    .filter((element) => !element.parentElement?.closest(`[${MARK}~="hide"]`))
    .map((element) => ({
      selector: pathOf(element),
      reason: element.getAttribute(MARK)!.split(' ')[1]!,
    }));
}

function pathOf(element: Element): string {
  const steps: string[] = [];
  for (let e: Element | null = element; e; e = e.parentElement) {
    const id = e.getAttribute('id');
    if (id) {
      steps.unshift(`#${CSS.escape(id)}`);
      break;
    }
    const { localName, parentElement } = e;
    const alike = [...(parentElement?.children ?? [])].filter((c) => c.localName === localName);
    steps.unshift(
      alike.length > 1 ? `${localName}:nth-of-type(${alike.indexOf(e) + 1})` : localName,
    );
  }
  return steps.join(' > ');
}
