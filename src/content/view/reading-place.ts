/** Where the reader is: what is read stays in its place when the view begins and ends. */
import {
  boundsOf,
  isConnected,
  parentElementOf,
  scrollBox,
  scrollOf,
  scrollToStart,
} from '../../page/unclobbered';
import { TEXT_ELEMENT } from '../annotate/own-elements';
import { keepingInPlace } from '../annotate/scroll-position';

/** Texts that are looked through: the viewport is never further down in a page. */
const MAX_TEXTS = 5_000;

interface ScrolledBox {
  element: Element;
  at: { left: number; top: number };
}

export class ReadingPlace {
  /** The page's scroll position, and that of each box that scrolls in it. */
  private readonly before: { x: number; y: number; boxes: ScrolledBox[] };
  /** Where the view was entered: a reader who is still there gets the page's position back. */
  private entered = NaN;
  private readonly view: Window;

  constructor(private readonly document: Document) {
    this.view = document.defaultView!;
    this.before = { x: this.view.scrollX, y: this.view.scrollY, boxes: this.scrolledBoxes() };
  }

  enter(change: () => void): void {
    this.keep(change);
    this.entered = this.view.scrollY;
  }

  leave(change: () => void): void {
    const { x, y, boxes } = this.before;
    const isThere = this.view.scrollY === this.entered;
    const text = this.textInView();
    const above = text === undefined ? 0 : boundsOf(text).top;
    change();
    for (const { element, at } of boxes) scrollBox(element, at);
    if (isThere) {
      this.view.scrollTo({ left: x, top: y, behavior: 'instant' });
    } else if (text !== undefined && isConnected(text)) {
      // Also where a box in the page is what scrolls.
      scrollToStart(text);
      this.view.scrollBy({ top: boundsOf(text).top - above, behavior: 'instant' });
    }
  }

  /** Changes the layout without moving what is being read. */
  keep(change: () => void): void {
    const text = this.textInView();
    const boxOf = () => (text !== undefined && isConnected(text) ? boundsOf(text) : undefined);
    keepingInPlace(boxOf, false, change);
  }

  /** The first text of the article in the viewport. */
  private textInView(): Element | undefined {
    return [...this.document.querySelectorAll(TEXT_ELEMENT)].slice(0, MAX_TEXTS).find((text) => {
      const { top, bottom } = boundsOf(text);
      return bottom > 0 && top < this.view.innerHeight;
    });
  }

  private scrolledBoxes(): ScrolledBox[] {
    const boxes: ScrolledBox[] = [];
    const start = this.document.querySelector(TEXT_ELEMENT);
    let element = start === null ? null : parentElementOf(start);
    for (; element !== null; element = parentElementOf(element)) {
      const at = scrollOf(element);
      const isScrolled = at.left !== 0 || at.top !== 0;
      if (isScrolled && element !== this.document.documentElement) boxes.push({ element, at });
    }
    return boxes;
  }
}
