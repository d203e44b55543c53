import type { TidyRules } from '../../sites/page-rules';
import type { ClutterRule } from '../../sites/site-profile';
import type { HiddenClutter } from '../article/article';
import type { PageArticles } from '../article/page-articles';
import { isElement } from '../node-types';
import { collapse, findAll, proseOf } from '../page-text';
import type { ClutterTrace } from '../page-trace';
import {
  contains,
  hasAttribute,
  inlineStyleOf,
  isConnected,
  parentElementOf,
} from '../unclobbered';
import { ClutterBounds } from './clutter-bounds';
import { hideLists } from './clutter-lists';
import { ClutterMarks, MARK } from './clutter-marks';
import { ClutterNames } from './clutter-names';
import { findClutterText, textRules, type TextRule } from './clutter-text';
import { HiddenDialogs } from './hidden-dialogs';
import { OwnStyleSheet } from './own-style-sheet';
import { findSurroundings } from './surroundings';

/** How much of a page is hidden: clutter only, or everything except the article. */
export type Tidying = 'tidy' | 'focus';

const MAX_EXCERPT_LENGTH = 80;
/** The longest excerpt of so many elements of an item is shown. */
const MAX_EXCERPTS = 50;

/** Kinds that may be dialogs: an open modal dialog is not hidden by style (clutter.css). */
const DIALOGS = new Set(['overlay', 'notice']);

/** What can carry a name of clutter; our own rubies cannot. */
const NAMED = '[id], [class]:not(ruby), footer';

/**
 * Hides clutter, and takes it all back. What is found gets a mark, by which the declared style
 * sheet hides it (clutter.css). Known selectors also hide by a style sheet of ours, so an element
 * that arrives later is hidden at once; an element that must stay although a selector matches it is
 * marked as an exception.
 */
export class Tidy {
  /** One rule for each item of the list of hidden things. */
  private readonly items: readonly ClutterRule[];
  private readonly textRules: readonly TextRule[];
  private readonly names: ClutterNames;
  private readonly bounds: ClutterBounds;
  private readonly sheet: OwnStyleSheet;
  private readonly marks: ClutterMarks;
  private readonly hiddenDialogs: HiddenDialogs;
  /** Every element found, with the id of its item; empty where the bounds protect it. */
  private found = new Map<Element, string>();
  /** Dialogs that are left alone. */
  private readonly dialogs = new WeakSet<Element>();
  /** Items that the reader chose to show. */
  private readonly shown = new Set<string>();
  private isApplied = false;
  /** Whether the surroundings were searched before. */
  private hasSurroundings = false;

  /** @param rules a site's profile joined with the rules for any site (src/sites) */
  constructor(
    private readonly document: Document,
    rules: TidyRules,
    private readonly articles: PageArticles,
    private strength: Tidying = 'tidy',
    private readonly trace?: ClutterTrace,
  ) {
    const { first } = articles;
    this.items = rules.clutter;
    this.textRules = textRules(rules.clutterText);
    this.names = new ClutterNames(rules.clutterNames, first.body);
    this.bounds = new ClutterBounds(articles, rules);
    this.sheet = new OwnStyleSheet(document);
    this.marks = new ClutterMarks(document);
    this.hiddenDialogs = new HiddenDialogs(
      first,
      this.bounds,
      this.marks,
      () => this.hide(),
      trace,
    );
  }

  apply(): void {
    if (this.isApplied) return;
    this.isApplied = true;
    this.rescan();
  }

  undo(): void {
    this.isApplied = false;
    this.hasSurroundings = false;
    this.sheet.detach();
    this.found = new Map();
    this.marks.restore();
    this.hiddenDialogs.undo();
  }

  setStrength(strength: Tidying): void {
    if (strength === this.strength) return;
    this.strength = strength;
    this.hasSurroundings = false;
    this.hiddenDialogs.widen();
    this.rescan();
  }

  /**
   * Looks for clutter again, in the whole page or only in what was added to it. A whole scan also
   * reconsiders what was found before; after annotating a long article it costs more.
   */
  rescan(added?: readonly Node[]): void {
    // Without its body nothing says what must stay: the page has been rebuilt.
    if (!this.isApplied || !isConnected(this.body)) return;
    this.bounds.refresh();
    const found = new Map<Element, string>();
    if (added === undefined) {
      this.marks.setAside(this.document);
      this.scan(this.document.body, found);
    } else {
      for (const [element, id] of this.found) if (isConnected(element)) found.set(element, id);
      for (const root of this.rootsOf(added)) {
        this.marks.setAside(root);
        this.scan(root, found);
      }
    }
    if (this.strength === 'focus') {
      const { bounds, names, dialogs, trace } = this;
      const isLater = this.hasSurroundings;
      const article = this.articles.first;
      findSurroundings({ article, bounds, names, dialogs, isLater, trace }, found);
      this.hasSurroundings = true;
    }
    this.found = hideLists(found, this.bounds, this.trace);
    this.hide();
  }

  /** What is hidden, and what would be if the reader had not chosen to show it. */
  hidden(): HiddenClutter[] {
    const elementsOf = new Map<string, Element[]>();
    const isHidden = (id: string) => !this.shown.has(id);
    for (const [element, id] of this.visibleInPage()) {
      // Without those inside another one of their item, or inside a hidden one.
      const isInside = this.itemsAround(element).some((its) => its === id || isHidden(its));
      if (isInside || this.hiddenDialogs.isBackdrop(element)) continue;
      const elements = elementsOf.get(id);
      if (elements === undefined) elementsOf.set(id, [element]);
      else elements.push(element);
    }
    return this.items.flatMap(({ id }) => {
      const elements = elementsOf.get(id) ?? [];
      if (elements.length === 0) return [];
      const excerpts = elements.slice(0, MAX_EXCERPTS).map(excerptOf);
      const excerpt = excerpts.reduce((a, b) => (b.length > a.length ? b : a));
      return [{ id, excerpt, count: elements.length, shown: this.shown.has(id) }];
    });
  }

  /** Shows one item again, or hides it again; the others stay as they are. */
  show(id: string, shown: boolean): void {
    if (shown) this.shown.add(id);
    else this.shown.delete(id);
    if (this.isApplied) this.hide();
  }

  private get body(): Element {
    return this.articles.first.body;
  }

  /** The clutter that the page itself would show. */
  private visibleInPage(): [Element, string][] {
    return [...this.found].filter(
      ([element, id]) =>
        id !== '' &&
        isConnected(element) &&
        !hasAttribute(element, 'hidden') &&
        inlineStyleOf(element)?.display !== 'none',
    );
  }

  /** What was added, with the box that it may have filled. */
  private rootsOf(added: readonly Node[]): Set<Element> {
    const roots = new Set<Element>();
    for (const node of added) {
      if (!isElement(node) || !isConnected(node)) continue;
      const box = parentElementOf(node);
      const isApart = box !== null && !contains(box, this.body) && !contains(this.body, box);
      roots.add(isApart ? box : node);
    }
    return roots;
  }

  private scan(root: Element, found: Map<Element, string>): void {
    this.scanSelectors(root, found);
    this.scanNames(root, found);
    const { body, textRules: rules, bounds, names, trace } = this;
    findClutterText(root, { body, rules, bounds, names, trace }, found);
  }

  private scanSelectors(root: Element, found: Map<Element, string>): void {
    for (const { id, selectors } of this.items) {
      for (const element of findAll(root, selectors)) {
        if (found.has(element)) continue;
        const bound = this.bounds.boundOf(element);
        this.trace?.judged(element, { kind: id, by: 'selector', bound });
        found.set(element, bound === null ? id : '');
      }
    }
  }

  private scanNames(root: Element, found: Map<Element, string>): void {
    let outer: Element | null = null;
    for (const element of findAll(root, [NAMED])) {
      if (contains(outer, element)) continue;
      const known = found.get(element) ?? '';
      if (known === '') {
        const id = this.names.clutterOf(element);
        if (id === undefined) continue;
        const bound = this.bounds.boundOf(element);
        this.trace?.judged(element, { kind: id, by: 'names', bound });
        if (bound !== null) continue;
        found.set(element, id);
      }
      outer = element;
    }
  }

  /** The items of the clutter that an element is inside. */
  private itemsAround(element: Element): string[] {
    const items: string[] = [];
    for (let e = parentElementOf(element); e !== null; e = parentElementOf(e)) {
      const id = this.found.get(e) ?? '';
      if (id !== '') items.push(id);
    }
    return items;
  }

  /** Hides what was found, with what belongs to it. */
  private hide(): void {
    if (!this.isApplied || !isConnected(this.body)) return;
    const unlocking = this.hiddenDialogs.complete(this.found, this.shown);
    const values = new Map<Element, string>();
    for (const [element, id] of this.found) {
      if (!this.shown.has(id)) values.set(element, id === '' ? 'keep' : `hide ${id}`);
    }
    for (const [element, words] of unlocking) {
      const value = values.get(element);
      values.set(element, [...(value === undefined ? [] : [value]), ...words].join(' '));
    }
    this.marks.write(values);
    this.writeSheet();
  }

  private writeSheet(): void {
    const hiding = this.items.filter(({ id }) => !this.shown.has(id));
    this.sheet.replace(
      hiding.flatMap(({ id, selectors }) =>
        selectors.map((selector) => hidingRule(selector, DIALOGS.has(id))),
      ),
    );
    this.sheet.attach();
  }
}

/**
 * A rule that is void without the declared sheet, which sets the property: both go with the
 * extension. In a browser without style queries, what arrives is hidden when it has been found.
 */
function hidingRule(selector: string, mayBeDialog: boolean): string {
  const exceptions = `[${MARK}~="keep"]${mayBeDialog ? ', :modal, :has(:modal)' : ''}`;
  return `@layer kijiyomi {
    @container kijiyomi style(--kijiyomi-aids: on) {
      ${selector}:not(${exceptions}) { display: none !important; }
    }
  }`;
}

function excerptOf(element: Element): string {
  const text = collapse(proseOf(element, 4 * MAX_EXCERPT_LENGTH));
  if (text.length <= MAX_EXCERPT_LENGTH) return text;
  // Without half of a surrogate pair at the end.
  return `${text.slice(0, MAX_EXCERPT_LENGTH - 1).replace(/[\ud800-\udbff]$/u, '')}…`;
}
