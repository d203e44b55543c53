/**
 * Hidden dialogs with what belongs to them: the backdrop, scroll locks, inertness. All of it goes
 * with the dialog and comes back with it. Where it is uncertain what belongs to a dialog, the
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
import type { Bound, ClutterTrace } from '../page-trace';
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

/** Kinds that are dialogs, wherever their boxes are drawn (in a shadow root, for instance). */
const DIALOGS = new Set(['overlay', 'notice']);
/** Kinds that may be sheets at an edge of the viewport, with a backdrop over the rest. */
const OFFERS = new Set(['app', 'newsletter', 'subscription', 'promotion', 'tools']);
/** Kinds that nobody opens on purpose, even if they open just after a press. */
const NEVER_OPENED_BY_READER = new Set(['ad', 'ad-note']);

/** Clutter of other kinds that is examined; there may be thousands. */
const MAX_EXAMINED = 300;
/**
 * The longest text of a dialog that is a notice as a whole, in UTF-16 units without white space.
 */
const MAX_NOTICE_LENGTH = 1_500;

/** Debounce of attribute changes, in milliseconds: doubled after each look that changed nothing. */
const MIN_DEBOUNCE = 100;
const MAX_DEBOUNCE = 3_200;
/** Attributes that open and close dialogs and backdrops. */
const WATCHED = ['class', 'style', 'open', 'hidden', 'inert'];

/** Words of clutter.css for the root and the boxes around the article. */
export type UnlockingWords = ReadonlyMap<Element, ReadonlySet<MarkWord>>;
const NO_WORDS: UnlockingWords = new Map();

export class HiddenDialogs {
  private readonly document: Document;
  private readonly unblocker: PageUnblocker;
  private readonly observer: MutationObserver;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private debounce = MIN_DEBOUNCE;
  /** Backdrops that are hidden with their dialogs. */
  private backdrops = new Set<Element>();
  /** Dialogs that stay, with the kind of clutter that they were taken for. */
  private kept = new Map<Element, string>();
  /** Dialogs that the reader has opened: they stay for good. */
  private readonly openedByReader = new WeakSet<Element>();
  /** Dialogs that the page showed at the last look. */
  private open = new Set<Element>();
  private words = NO_WORDS;
  /** A summary of the last look, to see whether the next has changed anything. */
  private outcome = '';
  private hasLooked = false;
  private needsAnotherLook = false;

  /** @param onChange called when the page may have opened or closed something */
  constructor(
    private readonly article: Article,
    private readonly bounds: ClutterBounds,
    private readonly marks: ClutterMarks,
    private readonly onChange: () => void,
    private readonly trace?: ClutterTrace,
  ) {
    this.document = documentOf(article.body);
    this.unblocker = new PageUnblocker(this.document);
    this.observer = new MutationObserver((records) => this.follow(records));
  }

  /**
   * Completes what was found: adds backdrops under the kind of their dialog, and takes their kind
   * from dialogs that must stay.
   * @param shown kinds that the reader chose to show
   * @returns what unlocks the page
   */
  complete(found: Map<Element, string>, shown: ReadonlySet<string>): UnlockingWords {
    for (const backdrop of this.backdrops) found.delete(backdrop);
    for (const [dialog, id] of this.kept) if (found.has(dialog)) found.set(dialog, id);
    this.widenNotices(found);
    const dialogs = this.dialogsAmong(found, shown);
    const touched = [...dialogs, ...this.backdrops, ...this.words.keys()];
    this.backdrops = new Set();
    this.kept = new Map();
    if (dialogs.length > 0 || touched.length > 0) {
      this.words = this.marks.without(touched, () => this.pair(dialogs, found, shown));
    }
    this.watch(dialogs.length > 0);
    // Something may lie over what was inert until now.
    if (this.needsAnotherLook) this.schedule();
    this.needsAnotherLook = false;
    this.hasLooked = true;
    return this.words;
  }

  isBackdrop(element: Element): boolean {
    return this.backdrops.has(element);
  }

  /** More is looked for from now on: what is found at the next look was not opened since the last. */
  widen(): void {
    this.hasLooked = false;
  }

  /** Call it when the marks have been removed. */
  undo(): void {
    this.watch(false);
    this.restorePage();
    this.backdrops.clear();
    this.kept.clear();
    this.open.clear();
    this.words = NO_WORDS;
    this.hasLooked = false;
  }

  private pair(
    dialogs: readonly Element[],
    found: Map<Element, string>,
    shown: ReadonlySet<string>,
  ): UnlockingWords {
    const isHidden = isInHidden(found, shown);
    const layers = this.read(dialogs, isHidden);
    const isOpen = (one: Element) => layers.open.includes(one) || this.unblocker.isOpen(one);
    const open = dialogs.filter(isOpen);
    const readersOwn = open.filter((one) => this.isOpenedByReader(one, found.get(one)!));
    for (const one of readersOwn) {
      this.openedByReader.add(one);
      this.keep(one, found, 'opened-by-reader');
    }
    const isInTheWay = (one: Element) => {
      const id = found.get(one)!;
      if (DIALOGS.has(id) || modalsIn(one).length > 0 || this.unblocker.isOpen(one)) return true;
      if (OFFERS.has(id) && layers.backdrops.length + layers.drawn.length > 0) return true;
      return [...layers.inTheMiddle].some((element) => contains(one, element));
    };
    const ours = open.filter((one) => !readersOwn.includes(one) && isInTheWay(one));
    if (ours.length === 0) {
      this.restorePage();
      this.open = new Set(open);
      this.remember('');
      return NO_WORDS;
    }
    this.open = new Set(open);
    const modals = ours.flatMap((one) => modalsIn(one));
    const locks = readLocks(this.article);
    const id = found.get(ours[0]!)!;
    const { backdrops, drawn, isReachable, isCovered } = layers;
    const hasBelongings =
      backdrops.length + drawn.length + locks.words.size + locks.attributes.length > 0;
    const isUnknown = !isReachable && modals.length === 0 && !hasBelongings;
    const hasOthers =
      layers.hasOthers || readersOwn.length > 0 || hasOtherDialog(this.article, isHidden);
    if (
      isUnknown ||
      isCovered ||
      ((hasBelongings || modals.length > 0) && hasOthers) ||
      !backdrops.every((one) => this.bounds.allows(one))
    ) {
      for (const one of ours) {
        this.kept.set(one, found.get(one)!);
        this.keep(one, found, 'uncertain-dialog');
      }
      this.restorePage();
      this.remember('kept');
      return NO_WORDS;
    }
    this.needsAnotherLook = modals.length + locks.attributes.length > 0;
    for (const one of backdrops) {
      found.set(one, id);
      this.trace?.judged(one, { kind: id, by: 'backdrop', bound: null });
    }
    this.backdrops = new Set(backdrops);
    for (const modal of modals) this.unblocker.close(modal);
    for (const [element, attribute] of locks.attributes) this.unblocker.release(element, attribute);
    for (const element of drawn) {
      locks.words.set(element, (locks.words.get(element) ?? new Set<MarkWord>()).add('bare'));
    }
    this.remember(`${ours.length} ${backdrops.length} ${locks.words.size} ${drawn.length}`);
    return locks.words;
  }

  private keep(dialog: Element, found: Map<Element, string>, bound: Bound): void {
    this.trace?.judged(dialog, { kind: found.get(dialog)!, by: 'dialog', bound });
    found.set(dialog, '');
  }

  private read(dialogs: readonly Element[], isHidden: (element: Element) => boolean): Layers {
    if (typeof this.document.elementsFromPoint === 'function') {
      return readLayers(this.article, dialogs, isHidden);
    }
    // happy-dom has no layout, so no layers.
    const open = dialogs.filter(isShown);
    const inTheMiddle = new Set<Element>();
    return {
      open,
      inTheMiddle,
      backdrops: [],
      drawn: [],
      hasOthers: false,
      isCovered: false,
      isReachable: true,
    };
  }

  /** A notice that was found by its text becomes all of the dialog that it fills. */
  private widenNotices(found: Map<Element, string>): void {
    const path = new Set(pathOf(this.article));
    for (const [element, id] of [...found]) {
      if (id !== 'notice') continue;
      let box: Element | null = null;
      for (let e = parentElementOf(element); e !== null && !path.has(e); e = parentElementOf(e)) {
        if (computedStyleOf(e).position === 'fixed' || matches(e, DIALOG)) box = e;
      }
      if (box === null || (found.get(box) ?? '') !== '' || this.openedByReader.has(box)) continue;
      if (!this.bounds.allows(box) || proseLength(box) > MAX_NOTICE_LENGTH) continue;
      found.set(box, id);
      this.trace?.judged(box, { kind: id, by: 'dialog', seed: element, bound: null });
    }
  }

  /** What may be a dialog, whether the page shows it now or not. */
  private dialogsAmong(found: ReadonlyMap<Element, string>, shown: ReadonlySet<string>): Element[] {
    const path = new Set(pathOf(this.article));
    let examined = 0;
    return [...found].flatMap(([element, id]) => {
      if (id === '' || shown.has(id) || !isConnected(element)) return [];
      if (DIALOGS.has(id)) return [element];
      return examined++ < MAX_EXAMINED && isLaidOver(element, path) ? [element] : [];
    });
  }

  /** Did it open just after the reader had pressed something, or does it ask for a password? */
  private isOpenedByReader(dialog: Element, id: string): boolean {
    const asksPassword = [...findBelow(dialog, PASSWORD)].some(isShown);
    if (this.openedByReader.has(dialog) || asksPassword) return true;
    const { userActivation } = this.document.defaultView!.navigator;
    return (
      this.hasLooked &&
      !this.open.has(dialog) &&
      !NEVER_OPENED_BY_READER.has(id) &&
      (userActivation as UserActivation | undefined)?.isActive === true
    );
  }

  /**
   * Blocks the page again if it still shows a dialog; if it has closed it, it has unblocked itself.
   */
  private restorePage(): void {
    const isOpen = [...this.open].some((one) => this.unblocker.isOpen(one) || isShown(one));
    if (isOpen) this.unblocker.restore();
    else this.unblocker.forget();
  }

  private remember(outcome: string): void {
    this.debounce =
      outcome === this.outcome ? Math.min(2 * this.debounce, MAX_DEBOUNCE) : MIN_DEBOUNCE;
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
    // A dialog that opens locks the root. Other changes may be an animation.
    if (isRoot) this.debounce = MIN_DEBOUNCE;
    this.schedule();
  }

  private schedule(): void {
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      this.onChange();
    }, this.debounce);
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
    for (let e: Element | null = element; e !== null; e = parentElementOf(e)) {
      const id = found.get(e) ?? '';
      if (id !== '' && !shown.has(id)) return true;
    }
    return false;
  };
}
