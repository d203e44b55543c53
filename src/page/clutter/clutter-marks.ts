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

/** What a mark says, beside the kind of clutter: words of clutter.css. */
export type MarkWord = 'hide' | 'keep' | 'free' | 'scroll' | 'flow' | 'reach' | 'clear' | 'bare';

/** In the place of a value of the page, whose number follows: a copy of the element says it too. */
const PAGES = /(?:^| )page:(\d+) /;

/**
 * Writes marks and takes them back. The page can guess the attribute's name, so nothing is ever
 * decided by it: what we wrote is kept here, and what the page itself wrote there is set aside and
 * given back.
 */
export class ClutterMarks {
  /** Ends each of our values: tells ours, and copies that the page made of them, from the page's. */
  private readonly sign = crypto.getRandomValues(new Uint32Array(2)).join('-');
  /** Without the sign. */
  private values: ReadonlyMap<Element, string> = new Map<Element, string>();
  /** The page's own values. */
  private readonly pages = new Map<Element, string>();
  /** The same values, each once, and the numbers that stand for them in ours. */
  private readonly numbers = new Map<string, number>();
  private readonly numbered: string[] = [];

  constructor(private readonly document: Document) {}

  /** Puts the page's own attributes of this name, at or below a node, out of force. */
  setAside(root: Element | Document): void {
    const found = [...findBelow(root, `[${MARK}]`)];
    if (isElement(root) && hasAttribute(root, MARK)) found.push(root);
    for (const element of found) {
      const value = attributeOf(element, MARK)!;
      const isOurs = this.isOurs(value);
      if (isOurs && (this.values.has(element) || this.pages.has(element))) continue;
      // Ours on an element that we do not know: the page made a copy of one.
      const page = isOurs ? this.pagesIn(value) : value;
      if (page === undefined) {
        removeAttribute(element, MARK);
        continue;
      }
      this.pages.set(element, page);
      setAttribute(element, MARK, this.signed(element, this.values.get(element)));
    }
  }

  /** Attributes are written only where they change: each write wakes the page's observers. */
  write(values: ReadonlyMap<Element, string>): void {
    const before = this.values;
    this.values = values;
    for (const element of before.keys()) if (!values.has(element)) this.clear(element);
    for (const [element, value] of values) this.set(element, value);
  }

  /** Asks something of the page as it would be without our marks on these elements. */
  without<T>(elements: Iterable<Element>, ask: () => T): T {
    const marked = [...elements].filter((element) => this.values.has(element));
    // A selector of the at-once sheet may find them too.
    for (const element of marked) this.set(element, 'keep');
    try {
      return ask();
    } finally {
      for (const element of marked) this.set(element, this.values.get(element)!);
    }
  }

  /** Gives the page everything back, copies that it made of marked elements included. */
  restore(): void {
    this.write(new Map());
    for (const [element, value] of this.pages) {
      if (this.isOurs(attributeOf(element, MARK))) setAttribute(element, MARK, value);
    }
    this.pages.clear();
    for (const copy of this.document.querySelectorAll(`[${MARK}$="${this.sign}"]`)) {
      const page = this.pagesIn(attributeOf(copy, MARK)!);
      if (page === undefined) removeAttribute(copy, MARK);
      else setAttribute(copy, MARK, page);
    }
    this.numbers.clear();
    this.numbered.length = 0;
  }

  private set(element: Element, value: string): void {
    const present = attributeOf(element, MARK);
    if (present !== null && !this.isOurs(present)) this.pages.set(element, present);
    const signed = this.signed(element, value);
    if (present !== signed) setAttribute(element, MARK, signed);
  }

  private clear(element: Element): void {
    // The page has written another meanwhile, or none.
    if (!this.isOurs(attributeOf(element, MARK))) this.pages.delete(element);
    else if (this.pages.has(element)) setAttribute(element, MARK, this.signed(element));
    else removeAttribute(element, MARK);
  }

  private isOurs(value: string | null): boolean {
    return value?.endsWith(this.sign) === true;
  }

  private signed(element: Element, value?: string): string {
    const page = this.pages.get(element);
    const words = [value, page === undefined ? undefined : `page:${this.numberOf(page)}`];
    return [...words.filter((word) => word !== undefined), this.sign].join(' ');
  }

  private numberOf(page: string): number {
    const known = this.numbers.get(page);
    if (known !== undefined) return known;
    const number = this.numbered.push(page) - 1;
    this.numbers.set(page, number);
    return number;
  }

  /** The page's own value that one of ours stands for, if there was one. */
  private pagesIn(value: string): string | undefined {
    const number = PAGES.exec(value)?.[1];
    return number === undefined ? undefined : this.numbered[Number(number)];
  }
}
