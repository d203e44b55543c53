/**
 * Text that is being edited. It will be stored as an article or a letter, so nothing of ours may be
 * in it.
 */

import { isElement } from '../../page/node-types';
import { closest, documentOf, shadowTreeOf } from '../../page/unclobbered';
import { onTrusted } from '../interact/trusted-events';

/** An editor in the page. It holds the edited text, even if some of it cannot be changed. */
export const EDITABLE = '[contenteditable]:not([contenteditable="false" i]), [role="textbox" i]';

/** Attributes that make an element an editor, or end that. */
export const EDITING_ATTRIBUTES = ['contenteditable', 'role'];

/** Whether the text of an element, or of one around it, is being edited. */
export function isBeingEdited(element: Element): boolean {
  return isInEditor(element) || isEditableByStyle(getComputedStyle(element));
}

/** Chromium and Safari let a style sheet make text editable. The property is inherited. */
export function isEditableByStyle(style: CSSStyleDeclaration): boolean {
  return style.getPropertyValue('-webkit-user-modify').startsWith('read-write');
}

/** The same by attributes alone, without computed styles. */
export function isInEditor(element: Element): boolean {
  if (documentOf(element).designMode === 'on') return true;
  for (
    let around: Element | null = element;
    around !== null;
    around = shadowTreeOf(around)?.host ?? null
  ) {
    if (closest(around, EDITABLE) !== null) return true;
  }
  return false;
}

/**
 * Events before the first character is typed. Not a press or the focus that follows: the browser then
 * puts the caret into the text that was hit, which must still be there.
 */
const BEFORE_TYPING = ['keydown', 'selectionchange', 'beforeinput'] as const;

/**
 * Notices editing that no attribute shows: `designMode` of the document, before the first character
 * is typed, and whatever else takes input.
 */
export class EditingWatch {
  private readonly listeners = new AbortController();
  private isDesign: boolean;

  /** @param onEditing called with what is edited, or with the document when that has changed */
  constructor(
    private readonly document: Document,
    private readonly onEditing: (root: Element | Document) => void,
  ) {
    this.isDesign = document.designMode === 'on';
    const options = { signal: this.listeners.signal, capture: true, passive: true };
    for (const name of BEFORE_TYPING) {
      onTrusted(document, name, (event) => this.onEvent(event), options);
    }
  }

  stop(): void {
    this.listeners.abort();
  }

  private onEvent({ type, target }: Event): void {
    const isDesign = this.document.designMode === 'on';
    if (isDesign !== this.isDesign) {
      this.isDesign = isDesign;
      this.onEditing(this.document);
    } else if (type === 'beforeinput' && isElement(target as Node)) {
      this.onEditing(target as Element);
    }
  }
}
