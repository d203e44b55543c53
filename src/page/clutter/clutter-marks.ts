import { isElement } from '../node-types';
import {
  attributeOf,
  findBelow,
  hasAttribute,
  removeAttribute,
  setAttribute,
} from '../unclobbered';

/** The attribute by which the declared style sheet (clutter.css) hides elements of the page. */
export const MARK = 'data-kijiyomi-clutter';

/** Words of a mark, beside the kind of clutter; clutter.css has a rule for each. */
export type MarkWord = 'hide' | 'keep' | 'free' | 'scroll' | 'flow' | 'reach' | 'clear' | 'bare';

/** Refers to the page's own value by its number, which a copy of the element carries too. */
const PAGE_VALUE = /(?:^| )page:(\d+) /u;

/**
 * Writes marks and takes them back. The page can guess the attribute's name, so nothing is ever
 * decided by reading it: what we wrote is kept here, and what the page itself wrote is set aside
 * and restored.
 */
export class ClutterMarks {
  /** Ends each of our values. Copies that the page makes of a marked element have it too. */
  private readonly signature = crypto.getRandomValues(new Uint32Array(2)).join('-');
  /** Our values by their elements, without the signature. */
  private values: ReadonlyMap<Element, string> = new Map<Element, string>();
  /** The page's own values, set aside. */
  private readonly pageValues = new Map<Element, string>();
  /** The page's own values, each once, and the numbers by which ours refer to them. */
  private readonly numberOfValue = new Map<string, number>();
  private readonly numberedValues: string[] = [];

  /** @param name the attribute's */
  constructor(
    private readonly document: Document,
    private readonly name = MARK,
  ) {}

  /** Sets aside the page's own attributes of this name, at or below a node. */
  setAside(root: Element | Document): void {
    const found = [...findBelow(root, `[${this.name}]`)];
    if (isElement(root) && hasAttribute(root, this.name)) found.push(root);
    for (const element of found) {
      const value = attributeOf(element, this.name)!;
      const isOurs = this.isOurs(value);
      if (isOurs && (this.values.has(element) || this.pageValues.has(element))) continue;
      // Ours on an element that we do not know: a copy that the page made.
      const pageValue = isOurs ? this.pageValueIn(value) : value;
      if (pageValue === undefined) {
        removeAttribute(element, this.name);
        continue;
      }
      this.pageValues.set(element, pageValue);
      setAttribute(element, this.name, this.signed(element, this.values.get(element)));
    }
  }

  /** Writes attributes only where they change: each write wakes the page's mutation observers. */
  write(values: ReadonlyMap<Element, string>): void {
    const before = this.values;
    this.values = values;
    for (const element of before.keys()) {
      if (!values.has(element)) this.clear(element);
    }
    for (const [element, value] of values) this.set(element, value);
  }

  /** Reads something of the page as it would be without our marks on these elements. */
  without<T>(elements: Iterable<Element>, read: () => T): T {
    const marked = [...elements].filter((element) => this.values.has(element));
    // `keep`, since a selector of our style sheet may match them too.
    for (const element of marked) this.set(element, 'keep');
    try {
      return read();
    } finally {
      for (const element of marked) this.set(element, this.values.get(element)!);
    }
  }

  /** Restores the page's own attributes, also on copies that it made of marked elements. */
  restore(): void {
    this.write(new Map());
    for (const [element, value] of this.pageValues) {
      if (this.isOurs(attributeOf(element, this.name))) setAttribute(element, this.name, value);
    }
    this.pageValues.clear();
    for (const copy of this.document.querySelectorAll(`[${this.name}$="${this.signature}"]`)) {
      const pageValue = this.pageValueIn(attributeOf(copy, this.name)!);
      if (pageValue === undefined) removeAttribute(copy, this.name);
      else setAttribute(copy, this.name, pageValue);
    }
    this.numberOfValue.clear();
    this.numberedValues.length = 0;
  }

  private set(element: Element, value: string): void {
    const present = attributeOf(element, this.name);
    if (present !== null && !this.isOurs(present)) this.pageValues.set(element, present);
    const signed = this.signed(element, value);
    if (present !== signed) setAttribute(element, this.name, signed);
  }

  private clear(element: Element): void {
    // The page has written another value meanwhile, or removed it.
    if (!this.isOurs(attributeOf(element, this.name))) this.pageValues.delete(element);
    else if (this.pageValues.has(element)) setAttribute(element, this.name, this.signed(element));
    else removeAttribute(element, this.name);
  }

  private isOurs(value: string | null): boolean {
    return value?.endsWith(this.signature) === true;
  }

  private signed(element: Element, value?: string): string {
    const pageValue = this.pageValues.get(element);
    const words = [value, pageValue === undefined ? undefined : `page:${this.numberOf(pageValue)}`];
    return [...words.filter((word) => word !== undefined), this.signature].join(' ');
  }

  private numberOf(pageValue: string): number {
    const known = this.numberOfValue.get(pageValue);
    if (known !== undefined) return known;
    const number = this.numberedValues.push(pageValue) - 1;
    this.numberOfValue.set(pageValue, number);
    return number;
  }

  /** The page's own value that one of ours refers to, if there was one. */
  private pageValueIn(value: string): string | undefined {
    const number = PAGE_VALUE.exec(value)?.[1];
    return number === undefined ? undefined : this.numberedValues[Number(number)];
  }
}
