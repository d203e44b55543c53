/**
 * Hidden dialogs with what belongs to them: the backdrop, the locks of the page, its inertness. All
 * of it goes with the dialog and comes back with it. Where that cannot be told with certainty, the
 * dialog stays.
 */
import type { Article } from '../article/article';
import type { ClutterBounds } from './clutter-bounds';
import {
  DIALOG,
  hasOtherDialog,
  isLaidOver,
  isShown,
  PASSWORD,
  pathOf,
  readLayers,
  type Layers,
} from './clutter-layers';
import type { ClutterMarks, MarkWord } from './clutter-marks';
import { proseLength } from '../page-text';
import { readLocks } from './page-locks';
import { PageUnblocker } from './page-unblocker';
import {
  computedStyleOf,
  contains,
  documentOf,
  findBelow,
  isConnected,
  matches,
  parentElementOf,
} from '../unclobbered';

/** Kinds that come as dialogs, wherever their boxes are drawn (in a shadow root, for instance). */
const DIALOGS = new Set(['overlay', 'notice']);
/** Kinds that may come as sheets at an edge of the window, with a backdrop over the rest. */
const OFFERS = new Set(['app', 'newsletter', 'subscription', 'promotion', 'tools']);
/** What opens when the reader has pressed something may still be one of these. */
const NEVER_READERS = new Set(['ad', 'ad-note']);

/** Found things of other kinds whose place is asked for: there may be thousands. */
const MOST_ASKED = 300;
/** The longest text of a dialog that is a notice as a whole, without white space. */
const LONGEST_NOTICE = 1_500;

/** How soon a change of an attribute is followed, in milliseconds, and how late at most. */
const SOONEST = 100;
const LATEST = 3_200;
/** What opens and closes dialogs and backdrops. */
const WATCHED = ['class', 'style', 'open', 'hidden', 'inert'];

export type PageWords = ReadonlyMap<Element, ReadonlySet<MarkWord>>;
const NO_WORDS: PageWords = new Map();

export class ClutterPairs {
  private readonly document: Document;
  private readonly aside: PageUnblocker;
  private readonly observer: MutationObserver;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private wait = SOONEST;
  /** Hidden with their dialogs. */
  private backdrops = new Set<Element>();
  /** Dialogs that stay, with the kind that they were taken for. */
  private kept = new Map<Element, string>();
  /** Dialogs that the reader has opened: they stay for good. */
  private readonly readers = new WeakSet<Element>();
  /** Those that the page showed when it was last looked at. */
  private open = new Set<Element>();
  private words = NO_WORDS;
  /** What came of the last look, to tell whether anything has changed. */
  private outcome = '';
  private isLater = false;
  private lookAgain = false;

  /** @param onChange asks for another look: the page may have opened or closed something */
  constructor(
    private readonly article: Article,
    private readonly bounds: ClutterBounds,
    private readonly marks: ClutterMarks,
    private readonly onChange: () => void,
  ) {
    this.document = documentOf(article.body);
    this.aside = new PageUnblocker(this.document);
    this.observer = new MutationObserver((records) => this.follow(records));
  }

  /**
   * Completes what was found: backdrops are added under the kind of their dialog, dialogs that must
   * stay lose theirs.
   * @param shown kinds that the reader asked to see
   * @returns what the root and the boxes around the article need to be free
   */
  settle(found: Map<Element, string>, shown: ReadonlySet<string>): PageWords {
    for (const backdrop of this.backdrops) found.delete(backdrop);
    for (const [dialog, id] of this.kept) if (found.has(dialog)) found.set(dialog, id);
    this.widen(found);
    const dialogs = this.dialogsAmong(found, shown);
    const touched = [...dialogs, ...this.backdrops, ...this.words.keys()];
    this.backdrops = new Set();
    this.kept = new Map();
    if (dialogs.length > 0 || touched.length > 0) {
      this.words = this.marks.without(touched, () => this.pair(dialogs, found, shown));
    }
    this.watch(dialogs.length > 0);
    // What was inert until now hid what lies over it.
    if (this.lookAgain) this.schedule();
    this.lookAgain = false;
    this.isLater = true;
    return this.words;
  }

  isBackdrop(element: Element): boolean {
    return this.backdrops.has(element);
  }

  /** Call when no mark is left. */
  undo(): void {
    this.watch(false);
    this.giveBack();
    this.backdrops.clear();
    this.kept.clear();
    this.open.clear();
    this.words = NO_WORDS;
    this.isLater = false;
  }

  private pair(
    dialogs: readonly Element[],
    found: Map<Element, string>,
    shown: ReadonlySet<string>,
  ): PageWords {
    const isHidden = isInHidden(found, shown);
    const layers = this.read(dialogs, isHidden);
    const isOpen = (one: Element) => layers.open.includes(one) || this.aside.isOpen(one);
    const open = dialogs.filter(isOpen);
    const mine = open.filter((one) => this.isReaders(one, found.get(one)!));
    for (const one of mine) {
      this.readers.add(one);
      found.set(one, '');
    }
    const isInTheWay = (one: Element) => {
      const id = found.get(one)!;
      if (DIALOGS.has(id) || modalsIn(one).length > 0 || this.aside.isOpen(one)) return true;
      if (OFFERS.has(id) && layers.backdrops.length + layers.drawn.length > 0) return true;
      return [...layers.inTheMiddle].some((element) => contains(one, element));
    };
    const ours = open.filter((one) => !mine.includes(one) && isInTheWay(one));
    if (ours.length === 0) {
      this.giveBack();
      this.open = new Set(open);
      this.note('');
      return NO_WORDS;
    }
    this.open = new Set(open);
    const modals = ours.flatMap((one) => modalsIn(one));
    const locks = readLocks(this.article);
    const id = found.get(ours[0]!)!;
    const { backdrops, drawn, reachable } = layers;
    const isPair = backdrops.length + drawn.length + locks.words.size + locks.attributes.length > 0;
    const isUnknown = !reachable && modals.length === 0 && !isPair;
    const others = layers.others || mine.length > 0 || hasOtherDialog(this.article, isHidden);
    if (
      isUnknown ||
      layers.full ||
      ((isPair || modals.length > 0) && others) ||
      !backdrops.every((one) => this.bounds.allows(one))
    ) {
      for (const one of ours) {
        this.kept.set(one, found.get(one)!);
        found.set(one, '');
      }
      this.giveBack();
      this.note('kept');
      return NO_WORDS;
    }
    this.lookAgain = modals.length + locks.attributes.length > 0;
    for (const one of backdrops) found.set(one, id);
    this.backdrops = new Set(backdrops);
    for (const modal of modals) this.aside.close(modal);
    for (const [element, attribute] of locks.attributes) this.aside.release(element, attribute);
    for (const element of drawn) {
      locks.words.set(element, (locks.words.get(element) ?? new Set<MarkWord>()).add('bare'));
    }
    this.note(`${ours.length} ${backdrops.length} ${locks.words.size} ${drawn.length}`);
    return locks.words;
  }

  private read(dialogs: readonly Element[], isHidden: (element: Element) => boolean): Layers {
    if (typeof this.document.elementsFromPoint === 'function')
      return readLayers(this.article, dialogs, isHidden);
    // Without layout, as in the unit tests, there are no layers.
    const open = dialogs.filter(isShown);
    const inTheMiddle = new Set<Element>();
    return {
      open,
      inTheMiddle,
      backdrops: [],
      drawn: [],
      others: false,
      full: false,
      reachable: true,
    };
  }

  /** A notice that is known by its text is all of the dialog that it fills. */
  private widen(found: Map<Element, string>): void {
    const path = new Set(pathOf(this.article));
    for (const [element, id] of [...found]) {
      if (id !== 'notice') continue;
      let box: Element | null = null;
      for (let e = parentElementOf(element); e && !path.has(e); e = parentElementOf(e)) {
        if (computedStyleOf(e).position === 'fixed' || matches(e, DIALOG)) box = e;
      }
      if (!box || found.get(box) || this.readers.has(box)) continue;
      if (!this.bounds.allows(box) || proseLength(box) > LONGEST_NOTICE) continue;
      found.set(box, id);
    }
  }

  /** What may be a dialog, whether the page shows it now or not. */
  private dialogsAmong(found: ReadonlyMap<Element, string>, shown: ReadonlySet<string>): Element[] {
    const path = new Set(pathOf(this.article));
    let asked = 0;
    return [...found].flatMap(([element, id]) => {
      if (!id || shown.has(id) || !isConnected(element)) return [];
      if (DIALOGS.has(id)) return [element];
      return asked++ < MOST_ASKED && isLaidOver(element, path) ? [element] : [];
    });
  }

  /** It opened just after the reader had pressed something, or asks for a password. */
  private isReaders(dialog: Element, id: string): boolean {
    const asksPassword = [...findBelow(dialog, PASSWORD)].some(isShown);
    if (this.readers.has(dialog) || asksPassword) return true;
    const { userActivation } = this.document.defaultView!.navigator;
    return (
      this.isLater &&
      !this.open.has(dialog) &&
      !NEVER_READERS.has(id) &&
      userActivation?.isActive === true
    );
  }

  /** Where the page still shows a dialog of ours; where it has ended it, it has freed itself. */
  private giveBack(): void {
    const isOpen = [...this.open].some((one) => this.aside.isOpen(one) || isShown(one));
    if (isOpen) this.aside.restore();
    else this.aside.forget();
  }

  private note(outcome: string): void {
    this.wait = outcome === this.outcome ? Math.min(2 * this.wait, LATEST) : SOONEST;
    this.outcome = outcome;
  }

  private watch(on: boolean): void {
    this.observer.disconnect();
    clearTimeout(this.timer);
    this.timer = undefined;
    if (!on) return;
    this.observer.observe(this.document, {
      subtree: true,
      attributes: true,
      attributeFilter: WATCHED,
    });
  }

  private follow(records: readonly MutationRecord[]): void {
    const { body } = this.article;
    const { documentElement, body: page } = this.document;
    const outside = records.filter(({ target }) => !contains(body, target));
    if (outside.length === 0) return;
    const isRoot = outside.some(({ target }) => target === page || target === documentElement);
    // Dialogs that open lock the root; what else changes may be a clock.
    if (isRoot) this.wait = SOONEST;
    this.schedule();
  }

  private schedule(): void {
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      this.onChange();
    }, this.wait);
  }
}

function modalsIn(element: Element): HTMLDialogElement[] {
  const modals = [...findBelow<HTMLDialogElement>(element, 'dialog:modal')];
  if (matches(element, 'dialog:modal')) modals.push(element as HTMLDialogElement);
  return modals;
}

function isInHidden(
  found: ReadonlyMap<Element, string>,
  shown: ReadonlySet<string>,
): (element: Element) => boolean {
  return (element) => {
    for (let e: Element | null = element; e; e = parentElementOf(e)) {
      const id = found.get(e);
      if (id && !shown.has(id)) return true;
    }
    return false;
  };
}
