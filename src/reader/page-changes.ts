/**
 * Follows what the page's own scripts do to annotated text. The page always gets what it wanted at
 * once; annotating anew is left to the caller, later and ever more rarely where the page keeps
 * rewriting the same place.
 */
import { isElement, isText } from '../page/node-types';
import type { Annotations } from './annotation';
import { TEXT_ELEMENT } from './own-elements';
import { hasJapanese } from './paragraphs';

/**
 * Wait before a place that was annotated and rewritten is annotated again, in milliseconds; doubles
 * with each rewrite.
 */
const FIRST_WAIT = 100;
const LONGEST_WAIT = 60_000;
/** A place left alone for this long after its wait, in milliseconds, counts as quiet again. */
const QUIET_AFTER = 20_000;
/** A page that has put its own text back this often wants no aids in that place. */
const MOST_REVERSALS = 5;

interface Rewrites {
  count: number;
  last: number;
  /** How often the page wrote what had stood there before us. */
  reversals: number;
}

/** What was lost among the children of one node. */
interface Loss {
  /** Texts that are no longer there, of text nodes or of whole elements. */
  texts: Set<string>;
  /** A text of the node itself was written, moved or taken out, not only elements with texts. */
  own: boolean;
}

export class PageChanges {
  readonly #observer: MutationObserver;
  readonly #rewrites = new WeakMap<Node, Rewrites>();
  /** Most pages never rewrite what is annotated: nothing is looked up for them. */
  #rewritten = false;
  /** Where aids were lost in the changes being followed. */
  readonly #losses = new Map<Node, Loss>();

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
      this.#observer.observe(root, {
        childList: true,
        characterDataOldValue: true,
        subtree: true,
        attributeFilter: ['contenteditable'],
      });
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
    let wait = 0;
    for (
      let place: Node | null = this.#rewritten ? element : null;
      place;
      place = place.parentNode
    ) {
      const rewrites = this.#rewrites.get(place);
      if (rewrites) wait = Math.max(wait, rewrites.last + waitAfter(rewrites) - this.#now());
    }
    return wait;
  }

  #follow(records: readonly MutationRecord[]): void {
    let changed = false;
    for (const record of records) changed = this.#followOne(record) || changed;
    // What follow() itself did just now needs no following.
    this.#observer.takeRecords();
    for (const [place, loss] of this.#losses) this.#noteRewrite(place, loss);
    this.#losses.clear();
    if (changed) this.#onChange();
  }

  /** @returns whether the paragraphs may have changed */
  #followOne({ type, target, oldValue, removedNodes, addedNodes }: MutationRecord): boolean {
    if (isInsideCopy(target)) return false;
    if (type === 'attributes') return true;
    if (type === 'characterData') {
      const node = target as Text;
      const source = this.#annotations.release(node);
      if (source !== undefined) this.#noteLoss(node.parentNode, source, true);
      return source !== undefined || hasJapanese(node.data) || hasJapanese(oldValue ?? '');
    }
    let changed = false;
    for (const node of removedNodes) changed = this.#followRemoval(node, target) || changed;
    for (const node of addedNodes) changed = this.#followAddition(node, target) || changed;
    return changed;
  }

  #followRemoval(node: Node, parent: Node): boolean {
    if (isText(node)) return this.#giveBackUnlessIntact(node, parent) || hasJapanese(node.data);
    if (!isElement(node)) return false;
    const owner = this.#annotations.ownerOf(node);
    if (owner) return this.#giveBackUnlessIntact(owner, parent);
    // A subtree that only moved keeps its aids; one that is gone is handed back as it was.
    if (node.isConnected) return true;
    const owners = copiesIn(node).map((copy) => this.#annotations.ownerOf(copy));
    for (const inside of owners) if (inside) this.#annotations.giveBack(inside);
    const text = node.textContent;
    if (owners.length > 0) this.#noteLoss(parent, text, false);
    return hasJapanese(text);
  }

  #followAddition(node: Node, parent: Node): boolean {
    if (!node.isConnected) return false;
    // Our copy must follow its text node; text put between the two would stand in the wrong order.
    const before = node.previousSibling;
    const parted = isText(before) && this.#giveBackUnlessIntact(before, parent);
    if (isText(node)) return parted || hasJapanese(node.data);
    if (!isElement(node)) return parted;
    if (this.#annotations.ownerOf(node)) return false;
    for (const copy of copiesIn(node)) {
      if (!this.#annotations.ownerOf(copy)) dissolveClone(copy);
    }
    return parted || hasJapanese(node.textContent);
  }

  #giveBackUnlessIntact(node: Text, parent: Node): boolean {
    const copy = this.#annotations.copyElement(node);
    if (!copy || (node.isConnected && node.nextSibling === copy)) return false;
    // A node that only moved, or was parted from its copy, has lost no text.
    const isThere = node.isConnected && copy.isConnected;
    this.#annotations.giveBack(node);
    this.#noteLoss(parent, isThere ? null : node.data, true);
    return true;
  }

  #noteLoss(place: Node | null, text: string | null, own: boolean): void {
    if (!place) return;
    const loss = this.#losses.get(place) ?? { texts: new Set(), own: false };
    if (text !== null) loss.texts.add(text);
    loss.own ||= own;
    this.#losses.set(place, loss);
  }

  #noteRewrite(place: Node, { texts, own }: Loss): void {
    const reverted = [...place.childNodes].some((child) => texts.has(child.textContent ?? ''));
    // In a list that is drawn as it is scrolled, rows come and go all the time.
    if (!reverted && !own) return;
    const now = this.#now();
    const before = this.#rewrites.get(place);
    const last = before && now <= before.last + waitAfter(before) + QUIET_AFTER ? before : FRESH;
    this.#rewritten = true;
    this.#rewrites.set(place, {
      count: last.count + 1,
      last: now,
      reversals: last.reversals + Number(reverted),
    });
  }
}

const FRESH: Rewrites = { count: 0, last: 0, reversals: 0 };

/** The whole wait after a rewrite, in milliseconds. */
function waitAfter({ count, reversals }: Rewrites): number {
  if (reversals >= MOST_REVERSALS) return Infinity;
  return Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** (count - 1));
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
