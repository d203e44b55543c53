import type { Tidying } from '../../settings/settings';
import type { TidyRules } from '../../sites/page-rules';
import type { ClutterRule } from '../../sites/site-profile';
import type { Article, HiddenClutter } from '../article/article';
import { ClutterBounds } from './clutter-bounds';
import { hideLists } from './clutter-lists';
import { ClutterMarks, MARK } from './clutter-marks';
import { ClutterNames } from './clutter-names';
import { ClutterPairs } from './clutter-pairs';
import { markClutterText, textRules, type TextRule } from './clutter-text';
import { isElement } from '../node-types';
import { OwnStyleSheet } from './own-style-sheet';
import { collapse, findAll, proseOf } from '../page-text';
import { markSurroundings } from '../article/surroundings';
import {
  contains,
  hasAttribute,
  inlineStyleOf,
  isConnected,
  parentElementOf,
} from '../unclobbered';

const EXCERPT = 80;
/** Of so many elements of an item the longest beginning is shown. */
const MOST_EXCERPTS = 50;

/** Kinds that may be dialogs: what is open as a modal one is not hidden by style (clutter.css). */
const DIALOGS = new Set(['overlay', 'notice']);

/** What can carry a name of clutter; our own rubies cannot. */
const NAMED = '[id], [class]:not(ruby), footer';

/**
 * Hides clutter, and takes it all back. What is found gets a mark, by which the declared style
 * sheet hides it (clutter.css). Known selectors also hide by a style sheet of ours, so an element
 * that arrives later is hidden at once; what must stay although a selector finds it is marked as an
 * exception.
 */
export class Tidy {
  /** One rule for each item of the list of hidden things. */
  private readonly items: readonly ClutterRule[];
  private readonly textRules: readonly TextRule[];
  private readonly names: ClutterNames;
  private readonly bounds: ClutterBounds;
  private readonly sheet: OwnStyleSheet;
  private readonly marks: ClutterMarks;
  private readonly pairs: ClutterPairs;
  /** Every element found, with the id of its item, or nothing where the bounds protect it. */
  private found = new Map<Element, string>();
  /** Dialogs that the reader may open. */
  private readonly dialogs = new WeakSet<Element>();
  private shown = new Set<string>();
  private applied = false;
  /** After the first look at the surroundings: what opens from then on, somebody may have opened. */
  private settled = false;

  /** @param rules a site's profile joined with the rules for any site (src/sites) */
  constructor(
    private readonly document: Document,
    rules: TidyRules,
    private readonly article: Article,
    private readonly strength: Tidying = 'tidy',
  ) {
    this.items = rules.clutter;
    this.textRules = textRules(rules.clutterText);
    this.names = new ClutterNames(rules.clutterNames, article.body);
    this.bounds = new ClutterBounds(article, rules);
    this.sheet = new OwnStyleSheet(document);
    this.marks = new ClutterMarks(document);
    this.pairs = new ClutterPairs(article, this.bounds, this.marks, () => this.look());
  }

  apply(): void {
    if (this.applied) return;
    this.applied = true;
    this.rescan();
  }

  undo(): void {
    this.applied = false;
    this.settled = false;
    this.sheet.detach();
    this.found = new Map();
    this.marks.restore();
    this.pairs.undo();
  }

  /**
   * Looks for clutter again, in the whole page or only in what was added to it. A whole scan also
   * reconsiders what was found before; after annotating a long article it is the dearer way.
   */
  rescan(added?: readonly Node[]): void {
    // Without the body that it was given, nothing says what must stay: the page has been rebuilt.
    const article = this.article;
    if (!this.applied || !isConnected(article.body)) return;
    this.bounds.refresh();
    const found = new Map([...(added ? this.found : [])].filter(([e]) => isConnected(e)));
    if (!added) this.marks.setAside(this.document);
    for (const root of added ? this.rootsOf(added) : [this.document.body]) {
      if (added) this.marks.setAside(root);
      this.scan(root, found);
    }
    if (this.strength === 'focus') {
      markSurroundings(article, this.bounds, this.names, found, this.dialogs, this.settled);
      this.settled = true;
    }
    this.found = hideLists(found, this.bounds);
    this.look();
  }

  /** What is hidden now, and what would be if the reader had not asked to see it. */
  hidden(): HiddenClutter[] {
    const own = new Map<string, Element[]>();
    const isHidden = (id: string | undefined) => Boolean(id) && !this.shown.has(id!);
    for (const [element, id] of this.seen()) {
      // Not those in another one of their item, or in one that is hidden.
      const isInside = this.around(element).some((its) => its === id || isHidden(its));
      if (isInside || this.pairs.isBackdrop(element)) continue;
      const elements = own.get(id);
      if (elements) elements.push(element);
      else own.set(id, [element]);
    }
    return this.items.flatMap(({ id }) => {
      const elements = own.get(id) ?? [];
      if (elements.length === 0) return [];
      const excerpts = elements.slice(0, MOST_EXCERPTS).map(excerptOf);
      const excerpt = excerpts.reduce((a, b) => (b.length > a.length ? b : a));
      return [{ id, excerpt, count: elements.length, shown: this.shown.has(id) }];
    });
  }

  /** Shows one item again, or hides it again; the others stay as they are. */
  show(id: string, shown: boolean): void {
    if (shown) this.shown.add(id);
    else this.shown.delete(id);
    if (this.applied) this.look();
  }

  /** The elements found of which the page itself would show something. */
  private seen(): [Element, string][] {
    return [...this.found].filter(
      ([element, id]) =>
        id &&
        isConnected(element) &&
        !hasAttribute(element, 'hidden') &&
        inlineStyleOf(element)?.display !== 'none',
    );
  }

  /** What was added, with the box that it may have filled. */
  private rootsOf(added: readonly Node[]): Set<Element> {
    const { body } = this.article;
    const roots = new Set<Element>();
    for (const node of added) {
      if (!isElement(node) || !isConnected(node)) continue;
      const box = parentElementOf(node);
      roots.add(box && !contains(box, body) && !contains(body, box) ? box : node);
    }
    return roots;
  }

  private scan(root: Element, marks: Map<Element, string>): void {
    const bounds = this.bounds;
    const names = this.names;
    for (const { id, selectors } of this.items) {
      for (const element of findAll(root, selectors)) {
        if (!marks.has(element)) marks.set(element, bounds.allows(element) ? id : '');
      }
    }
    let outer: Element | null = null;
    for (const element of findAll(root, [NAMED])) {
      if (contains(outer, element)) continue;
      const id = marks.get(element) || names.clutterOf(element);
      if (!id || !(marks.get(element) || bounds.allows(element))) continue;
      marks.set(element, id);
      outer = element;
    }
    markClutterText(root, this.article.body, this.textRules, bounds, names, marks);
  }

  /** The items of what an element stands in. */
  private around(element: Element): string[] {
    const items: string[] = [];
    for (let e = parentElementOf(element); e; e = parentElementOf(e)) {
      const id = this.found.get(e);
      if (id) items.push(id);
    }
    return items;
  }

  /** Hides what was found, with what belongs to it. */
  private look(): void {
    if (!this.applied || !isConnected(this.article.body)) return;
    const words = this.pairs.settle(this.found, this.shown);
    const values = new Map<Element, string>();
    for (const [element, id] of this.found) {
      if (!this.shown.has(id)) values.set(element, id ? `hide ${id}` : 'keep');
    }
    for (const [element, its] of words) {
      values.set(element, [values.get(element), ...its].filter(Boolean).join(' '));
    }
    this.marks.write(values);
    this.writeSheet();
  }

  private writeSheet(): void {
    const hiding = this.items.filter(({ id }) => !this.shown.has(id));
    this.sheet.replace(
      hiding.flatMap(({ id, selectors }) =>
        selectors.map((selector) => atOnce(selector, DIALOGS.has(id))),
      ),
    );
    this.sheet.attach();
  }
}

/**
 * Void without the declared sheet, which sets the property: both go with the extension. In a browser
 * that has no such queries, what arrives is hidden as soon as it has been found.
 */
function atOnce(selector: string, mayBeDialog: boolean): string {
  const unless = `[${MARK}~="keep"]${mayBeDialog ? ', :modal, :has(:modal)' : ''}`;
  return `@layer kijiyomi {
    @container kijiyomi style(--kijiyomi-aids: on) {
      ${selector}:not(${unless}) { display: none !important; }
    }
  }`;
}

function excerptOf(element: Element): string {
  const text = collapse(proseOf(element, 4 * EXCERPT));
  if (text.length <= EXCERPT) return text;
  // Without half of a surrogate pair at the end.
  return `${text.slice(0, EXCERPT - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
