/**
 * Follows what the page's own scripts do to annotated text, by a mutation observer. The page gets
 * what it wanted at once. The caller annotates again later, with a back-off where the page keeps
 * rewriting the same place.
 */
import { isElement, isText } from '../page/node-types';
import type { Annotations } from './annotate/annotation';
import type { Clones } from './annotate/clones';
import { EDITING_ATTRIBUTES, isBeingEdited } from './paragraphs/editing';
import { isOwn } from './annotate/own-elements';
import { hasJapanese } from './paragraphs/paragraphs';
import { keepingSelection } from './annotate/selection';
import {
  childNodesOf,
  insertAfter,
  isConnected,
  parentOf,
  previousSiblingOf,
  textContentOf,
} from '../page/unclobbered';

/**
 * Back-off before a place that was annotated and rewritten is annotated again, in milliseconds;
 * doubles with each rewrite.
 */
const MIN_WAIT = 100;
const MAX_WAIT = 60_000;
/** A place left alone for this long after its wait, in milliseconds, counts as quiet again. */
const QUIET_AFTER = 20_000;
/** A page that has put its own text back this often wants no aids in that place. */
const MAX_REVERSALS = 5;

interface Rewrites {
  /** The whole wait after the last of them, in milliseconds. */
  wait: number;
  /** When that wait is over. */
  until: number;
  /** How often the page wrote the text that was there before the annotation. */
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
  private readonly observer: MutationObserver;
  private readonly rewrites = new WeakMap<Node, Rewrites>();
  /** Most pages never rewrite what is annotated: nothing is looked up for them. */
  private hasRewrites = false;
  /** Where aids were lost in the changes being followed. */
  private readonly losses = new Map<Node, Loss>();
  /**
   * Copies in which somebody else changed something, by the first node each stands for, and whether
   * text was written in them.
   */
  private readonly touched = new Map<Text, boolean>();
  /** Whether the changes being followed may have changed the paragraphs. */
  private isDirty = false;

  /**
   * @param onChange called after changes that ask for another look at the page's paragraphs
   * @param now milliseconds, monotonic
   */
  constructor(
    private readonly document: Document,
    private readonly annotations: Annotations,
    private readonly clones: Clones,
    private readonly onChange: () => void,
    private readonly now: () => number = () => performance.now(),
  ) {
    this.observer = new MutationObserver((records) => this.follow(records));
  }

  observe(roots: readonly Node[]): void {
    // An element around the article may become an editor.
    const attributes = { attributeFilter: EDITING_ATTRIBUTES, subtree: true };
    this.observer.observe(this.document, attributes);
    for (const root of roots) {
      this.observer.observe(root, {
        ...attributes,
        childList: true,
        characterDataOldValue: true,
      });
    }
  }

  stop(): void {
    this.follow(this.observer.takeRecords());
    this.observer.disconnect();
  }

  /** Runs our own writing, so that it is not taken for the page's. */
  ignoringOwnMutations(write: () => void): void {
    this.follow(this.observer.takeRecords());
    try {
      keepingSelection(this.document, this.annotations, write);
    } finally {
      this.observer.takeRecords();
    }
  }

  /** Milliseconds until the text under this element should be annotated again. */
  waitFor(element: Element): number {
    if (!this.hasRewrites) return 0;
    let wait = 0;
    for (let place: Node | null = element; place !== null; place = parentOf(place)) {
      const rewrites = this.rewrites.get(place);
      if (rewrites !== undefined) wait = Math.max(wait, rewrites.until - this.now());
    }
    return wait;
  }

  private follow(all: readonly MutationRecord[]): void {
    // Asking for the selection has the browser lay out the page: not for attributes of our own words.
    const records = all.filter(({ type, target }) => type !== 'attributes' || !isOwn(target));
    if (records.length === 0) return;
    keepingSelection(this.document, this.annotations, () => {
      this.bringBack(records);
      for (const record of records) this.followOne(record);
      this.yieldTouched();
    });
    // What follow() itself did just now needs no following.
    this.observer.takeRecords();
    for (const [place, loss] of this.losses) this.noteRewrite(place, loss);
    this.losses.clear();
    if (!this.isDirty) return;
    this.isDirty = false;
    this.onChange();
  }

  /**
   * The page did away with empty text nodes; those that we had emptied come back with their text.
   */
  private bringBack(records: readonly MutationRecord[]): void {
    const back = new Set<Text>();
    for (const { removedNodes, previousSibling, target } of records) {
      for (const node of removedNodes) {
        if (!isText(node) || !this.annotations.isSweptAway(node)) continue;
        if (previousSibling && parentOf(previousSibling) === target)
          insertAfter(previousSibling, node);
        else this.annotations.copyElement(node)!.before(node);
        back.add(node);
      }
    }
    for (const node of back) {
      this.annotations.giveBack(node);
      this.noteLoss(node.parentNode, node.data, true);
    }
  }

  private followOne({ type, target, oldValue, removedNodes, addedNodes }: MutationRecord): void {
    if (type === 'attributes') {
      this.followEditing(target as Element);
      return;
    }
    const owner = this.annotations.ownerAround(target);
    if (owner) {
      const isWritten = type === 'characterData' || [...removedNodes].some(isText);
      this.touched.set(owner, isWritten || this.touched.get(owner) === true);
      return;
    }
    if (type === 'characterData') {
      const node = target as Text;
      const source = this.annotations.release(node);
      if (source !== undefined) this.noteLoss(node.parentNode, source, true);
      this.markDirtyIfJapanese(node.data);
      this.markDirtyIfJapanese(oldValue ?? '');
    }
    for (const node of removedNodes) this.followRemoval(node, target);
    for (const node of addedNodes) this.followAddition(node, target);
  }

  /** An editor must hold nothing but the page's own text when the reader begins to type. */
  private followEditing(element: Element): void {
    this.isDirty = true;
    if (isBeingEdited(element)) this.annotations.restoreWithin(element);
  }

  /** What somebody changed in our copies is the page's text now. */
  private yieldTouched(): void {
    for (const [node, isWritten] of this.touched) {
      const standing = this.annotations.standing(node);
      if (standing === 'none') continue;
      const text = this.annotations.textOf(node);
      if (standing === 'gone') this.annotations.giveBack(node);
      else this.annotations.yield(node, isWritten);
      // Who takes out our elements alone has put the text back that was there before us.
      this.noteLoss(node.parentNode, text, true);
    }
    this.touched.clear();
  }

  private followRemoval(node: Node, parent: Node): void {
    if (isText(node)) {
      this.giveBackUnlessIntact(node, parent);
      this.markDirtyIfJapanese(node.data);
    }
    if (!isElement(node)) return;
    const owner = this.annotations.ownerOf(node);
    if (owner) this.giveBackUnlessIntact(owner, parent);
    // A subtree that only moved keeps its aids; one that is gone is handed back as it was.
    else if (isConnected(node)) this.isDirty = true;
    else {
      const had = this.annotations.restoreWithin(node);
      this.markDirtyIfJapanese(textContentOf(node));
      if (had) this.noteLoss(parent, textContentOf(node), false);
    }
  }

  private followAddition(node: Node, parent: Node): void {
    if (!isConnected(node)) return;
    // Our copy must follow its text node; text put between the two would be in the wrong order.
    const before = previousSiblingOf(node);
    if (isText(before)) this.giveBackUnlessIntact(before, parent);
    if (isText(node)) this.markDirtyIfJapanese(node.data);
    // Between the stretches of a copy, or around one of them.
    const around = before && isElement(before) && this.annotations.ownerOf(before);
    if (around && !isOwn(node)) this.giveBackUnlessIntact(around, parent);
    if (!isElement(node)) return;
    this.clones.dissolve(node, (element) => this.annotations.ownerAround(element) !== undefined);
    this.markDirtyIfJapanese(textContentOf(node));
  }

  private giveBackUnlessIntact(node: Text, parent: Node): void {
    const standing = this.annotations.standing(node);
    if (standing === 'none' || standing === 'whole') return;
    if (standing === 'disturbed') {
      const [first] = this.annotations.copyOf(node)!.nodes;
      this.touched.set(first, this.touched.get(first) ?? false);
      return;
    }
    // A node that only moved has lost no text.
    const isThere = node.isConnected && isConnected(this.annotations.copyElement(node)!);
    this.annotations.giveBack(node);
    this.noteLoss(parent, isThere ? null : node.data, true);
  }

  /** @param text that was added, removed or written */
  private markDirtyIfJapanese(text: string): void {
    this.isDirty ||= hasJapanese(text);
  }

  private noteLoss(place: Node | null, text: string | null, own: boolean): void {
    this.isDirty = true;
    if (place === null) return;
    const loss = this.losses.get(place) ?? { texts: new Set(), own: false };
    if (text !== null) loss.texts.add(text);
    loss.own ||= own;
    this.losses.set(place, loss);
  }

  private noteRewrite(place: Node, { texts, own }: Loss): void {
    const reverted = [...childNodesOf(place)].some((child) =>
      texts.has(textContentOf(child) ?? ''),
    );
    // In a list that is drawn as it is scrolled, rows come and go all the time.
    if (!reverted && !own) return;
    const now = this.now();
    const before = this.rewrites.get(place);
    const isRecent = before !== undefined && now <= before.until + QUIET_AFTER;
    const last = isRecent ? before : NO_REWRITES;
    const reversals = last.reversals + Number(reverted);
    const wait = reversals < MAX_REVERSALS ? Math.min(MAX_WAIT, last.wait * 2) : Infinity;
    this.hasRewrites = true;
    this.rewrites.set(place, { wait, until: now + wait, reversals });
  }
}

const NO_REWRITES: Rewrites = { wait: MIN_WAIT / 2, until: 0, reversals: 0 };
