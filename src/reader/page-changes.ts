/**
 * Follows what the page's own scripts do to annotated text. The page always gets what it wanted at
 * once; annotating anew is left to the caller, later and ever more rarely where the page keeps
 * rewriting the same place.
 */
import { isElement, isText } from '../page/node-types';
import type { Annotations } from './annotation';
import { TEXT_ELEMENT } from './own-elements';
import { hasJapanese } from './paragraphs';

/** Wait before a rewritten place is annotated again, in milliseconds; doubles with each rewrite. */
const FIRST_WAIT = 100;
const LONGEST_WAIT = 60_000;
/** A place left alone for this long, in milliseconds, counts as quiet again. */
const QUIET_AFTER = 20_000;

interface Rewrites {
  count: number;
  last: number;
}

export class PageChanges {
  readonly #observer: MutationObserver;
  readonly #rewrites = new WeakMap<Node, Rewrites>();

  readonly #annotations: Annotations;
  readonly #onChange: () => void;
  readonly #now: () => number;

  /**
   * @param onChange called after changes that ask for another look at the page's paragraphs
   * @param now milliseconds, monotonic
   */
  constructor(
    annotations: Annotations,
    onChange: () => void,
    now: () => number = () => performance.now(),
  ) {
    this.#annotations = annotations;
    this.#onChange = onChange;
    this.#now = now;
    this.#observer = new MutationObserver((records) => this.#follow(records));
  }

  observe(roots: readonly Node[]): void {
    for (const root of roots) {
      this.#observer.observe(root, { childList: true, characterDataOldValue: true, subtree: true });
    }
  }

  stop(): void {
    this.#follow(this.#observer.takeRecords());
    this.#observer.disconnect();
  }

  /** Runs our own writing, so that it is not taken for the page's. */
  silently(write: () => void): void {
    this.#follow(this.#observer.takeRecords());
    try {
      write();
    } finally {
      this.#observer.takeRecords();
    }
  }

  /** Milliseconds until the text under this element should be annotated again. */
  waitFor(element: Element): number {
    const rewrites = this.#rewrites.get(element);
    if (!rewrites) return 0;
    const wait = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** (rewrites.count - 1));
    return Math.max(0, rewrites.last + wait - this.#now());
  }

  #follow(records: readonly MutationRecord[]): void {
    const places = new Set<Node>();
    for (const record of records) {
      const { target } = record;
      if (!this.#followOne(record)) continue;
      places.add(isElement(target) ? target : (target.parentNode ?? target));
    }
    // What follow() itself did just now needs no following.
    this.#observer.takeRecords();
    if (places.size === 0) return;
    for (const place of places) this.#noteRewrite(place);
    this.#onChange();
  }

  /** @returns whether the paragraphs may have changed */
  #followOne(record: MutationRecord): boolean {
    const { target } = record;
    if (isInsideCopy(target)) return false;
    if (record.type === 'characterData') {
      const node = target as Text;
      const wasOurs = this.#annotations.release(node) !== undefined;
      return wasOurs || hasJapanese(node.data) || hasJapanese(record.oldValue ?? '');
    }
    let changed = false;
    for (const node of record.removedNodes) changed = this.#followRemoval(node) || changed;
    for (const node of record.addedNodes) changed = this.#followAddition(node) || changed;
    return changed;
  }

  #followRemoval(node: Node): boolean {
    if (isText(node)) return this.#giveBackUnlessIntact(node) || hasJapanese(node.data);
    if (!isElement(node)) return false;
    const owner = this.#annotations.ownerOf(node);
    if (owner) return this.#giveBackUnlessIntact(owner);
    // A subtree that only moved keeps its aids; one that is gone is handed back as it was.
    if (node.isConnected) return true;
    let changed = false;
    for (const copy of copiesIn(node)) {
      const inside = this.#annotations.ownerOf(copy);
      if (!inside) continue;
      this.#annotations.giveBack(inside);
      changed = true;
    }
    return changed || hasJapanese(node.textContent);
  }

  #followAddition(node: Node): boolean {
    if (!node.isConnected) return false;
    // Our copy must follow its text node; text put between the two would stand in the wrong order.
    const before = node.previousSibling;
    const parted = isText(before) && this.#giveBackUnlessIntact(before);
    if (isText(node)) return parted || hasJapanese(node.data);
    if (!isElement(node)) return parted;
    if (this.#annotations.ownerOf(node)) return false;
    for (const copy of copiesIn(node)) {
      if (!this.#annotations.ownerOf(copy)) dissolveClone(copy);
    }
    return parted || hasJapanese(node.textContent);
  }

  #giveBackUnlessIntact(node: Text): boolean {
    const copy = this.#annotations.copyElement(node);
    if (!copy || (node.isConnected && node.nextSibling === copy)) return false;
    this.#annotations.giveBack(node);
    return true;
  }

  #noteRewrite(place: Node): void {
    const now = this.#now();
    const before = this.#rewrites.get(place);
    const count = before && now - before.last < QUIET_AFTER ? before.count + 1 : 1;
    this.#rewrites.set(place, { count, last: now });
  }
}

/** Takes copies apart that the page made by cloning or by writing back its own `innerHTML`. */
export function dissolveClone(copy: Element): void {
  const text = copy.textContent;
  const before = copy.previousSibling;
  if (isText(before) && before.data === '') {
    before.data = text;
    copy.remove();
  } else {
    copy.replaceWith(text);
  }
}

function copiesIn(element: Element): Element[] {
  const inside = [...element.querySelectorAll(TEXT_ELEMENT)];
  return element.localName === TEXT_ELEMENT ? [element, ...inside] : inside;
}

function isInsideCopy(node: Node): boolean {
  const element = isElement(node) ? node : node.parentElement;
  return element?.closest(TEXT_ELEMENT) != null;
}
