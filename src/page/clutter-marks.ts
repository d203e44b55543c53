import { isElement } from './node-types';
import { attributeOf, findBelow, hasAttribute, removeAttribute, setAttribute } from './unclobbered';

/** The attribute by which the declared style sheet (clutter.css) hides elements of the page. */
export const MARK = 'data-kijiyomi-clutter';

/** What a mark says, beside the kind of clutter: words of clutter.css. */
export type MarkWord = 'hide' | 'keep' | 'free' | 'flow' | 'reach' | 'clear' | 'bare';

/** Overwrites an attribute of the page with the same name, so that its place among others stays. */
const NEUTRAL = 'page';

/**
 * Writes marks and takes them back. The page can guess the attribute's name, so nothing is ever
 * decided by it: what we wrote is kept here, and what the page itself wrote there is set aside and
 * given back.
 */
export class ClutterMarks {
  readonly #document: Document;
  /** Ends each of our values: tells ours, and copies that the page made of them, from the page's. */
  readonly #sign = crypto.getRandomValues(new Uint32Array(2)).join('-');
  /** Without the sign. */
  #values: ReadonlyMap<Element, string> = new Map<Element, string>();
  /** The page's own values. */
  readonly #pages = new Map<Element, string>();

  constructor(document: Document) {
    this.#document = document;
  }

  /** Puts the page's own attributes of this name, at or below a node, out of force. */
  setAside(root: Element | Document): void {
    const found = [...findBelow(root, `[${MARK}]`)];
    if (isElement(root) && hasAttribute(root, MARK)) found.push(root);
    for (const element of found) {
      const value = attributeOf(element, MARK)!;
      if (!value.endsWith(this.#sign)) {
        this.#pages.set(element, value);
        setAttribute(element, MARK, this.#signed(this.#values.get(element) ?? NEUTRAL));
      } else if (!this.#values.has(element) && !this.#pages.has(element)) {
        removeAttribute(element, MARK);
      }
    }
  }

  /** Attributes are written only where they change: each write wakes the page's observers. */
  write(values: ReadonlyMap<Element, string>): void {
    const before = this.#values;
    this.#values = values;
    for (const element of before.keys()) if (!values.has(element)) this.#clear(element);
    for (const [element, value] of values) this.#set(element, value);
  }

  /** Asks something of the page as it would be without our marks on these elements. */
  without<T>(elements: Iterable<Element>, ask: () => T): T {
    const marked = [...elements].filter((element) => this.#values.has(element));
    // A selector of the at-once sheet may find them too.
    for (const element of marked) this.#set(element, 'keep');
    try {
      return ask();
    } finally {
      for (const element of marked) this.#set(element, this.#values.get(element)!);
    }
  }

  /** Gives the page everything back, copies that it made of marked elements included. */
  restore(): void {
    this.write(new Map());
    for (const [element, value] of this.#pages) setAttribute(element, MARK, value);
    this.#pages.clear();
    for (const copy of this.#document.querySelectorAll(`[${MARK}$="${this.#sign}"]`)) {
      removeAttribute(copy, MARK);
    }
  }

  #set(element: Element, value: string): void {
    const signed = this.#signed(value);
    const present = attributeOf(element, MARK);
    if (present === signed) return;
    if (present !== null && !present.endsWith(this.#sign)) this.#pages.set(element, present);
    setAttribute(element, MARK, signed);
  }

  #clear(element: Element): void {
    if (this.#pages.has(element)) setAttribute(element, MARK, this.#signed(NEUTRAL));
    else removeAttribute(element, MARK);
  }

  #signed(value: string): string {
    return `${value} ${this.#sign}`;
  }
}
