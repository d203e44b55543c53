/** What tidying hides, element by element: for `npm run inspect`, the extension does without. */
import { MARK, ON, UNLESS_KEPT } from './tidy';

export interface HiddenElement {
  /** A way to the element by ids, tags and places. */
  selector: string;
  /** The kind of clutter that it was taken for, or the selector of the rule that knows it. */
  reason: string;
}

/** Reads the rules that stand in the page's style sheets now, so nothing that was shown again. */
export function reportHidden(document: Document): HiddenElement[] {
  const reasons = new Map<Element, string>();
  for (const rule of [...document.adoptedStyleSheets].flatMap(({ cssRules }) => [...cssRules])) {
    const { selectorText, style } = rule as CSSStyleRule;
    if (!selectorText?.startsWith(ON) || style.display !== 'none') continue;
    for (const element of document.querySelectorAll(selectorText)) {
      const name = selectorText.slice(ON.length).replace(UNLESS_KEPT, '').trim();
      if (!reasons.has(element))
        reasons.set(element, /^\[data-kijiyomi/.test(name) ? element.getAttribute(MARK)! : name);
    }
  }
  return [...reasons]
    .filter(([element]) => !hasAncestorIn(element, reasons))
    .map(([element, reason]) => ({ selector: pathOf(element), reason }));
}

function hasAncestorIn(element: Element, elements: ReadonlyMap<Element, string>): boolean {
  for (let e = element.parentElement; e; e = e.parentElement) if (elements.has(e)) return true;
  return false;
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
