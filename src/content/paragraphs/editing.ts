/**
 * Text that somebody edits. What is in the page there will be stored as an article or a letter, so
 * nothing of ours may be in it.
 */

import { isElement } from '../../page/node-types';
import { closest, documentOf, shadowTreeOf } from '../../page/unclobbered';
import { onTrusted } from '../interact/trusted-events';

/** An editor of the page's: it holds what it edits, also where parts of it cannot be changed. */
export const EDITABLE = '[contenteditable]:not([contenteditable="false" i]), [role="textbox" i]';

/** What makes an element an editor, or no longer. */
export const EDITING_ATTRIBUTES = ['contenteditable', 'role'];

/** Whether the text of an element, or of one around it, is being edited. */
export function isBeingEdited(element: Element): boolean {
  return isInEditor(element) || isEditableByStyle(getComputedStyle(element));
}

/** Chromium and Safari let a style sheet make text editable. The property is inherited. */
export function isEditableByStyle(style: CSSStyleDeclaration): boolean {
  return style.getPropertyValue('-webkit-user-modify').startsWith('read-write');
}

/** The same by attributes alone, without asking for styles. */
export function isInEditor(element: Element): boolean {
  if (documentOf(element).designMode === 'on') return true;
  for (let around: Element | null = element; around; around = shadowTreeOf(around)?.host ?? null) {
    if (closest(around, EDITABLE)) return true;
  }
  return false;
}

/**
 * What comes before the first character that is typed. Not a press or the focus that it brings: the
 * browser then puts the caret into what was hit, which must still be there.
 */
const BEFORE_TYPING = ['keydown', 'selectionchange', 'beforeinput'] as const;

/**
 * Hears of editing that no attribute tells of: `designMode` of the document, before something is
 * typed, and whatever else takes input.
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
