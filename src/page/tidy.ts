import type { TidyRules, TidyStrength } from '../sites/profile';
import type { Article, HiddenClutter } from './article';
import { ClutterBounds } from './clutter-bounds';
import { clutterLabel } from './clutter-label';
import { ClutterNames } from './clutter-names';
import { findClutterText, textRules, type TextRule } from './clutter-text';
import { isElement } from './node-types';
import { OwnStyleSheet } from './own-style-sheet';
import { collapse, findAll, proseOf } from './page-text';
import { findSurroundings } from './surroundings';

/** The root state that the reader sets; nothing is hidden without it. */
export const ON = 'html[data-kijiyomi="on"]';
/** On elements that no selector of the sheet finds: the id of the item that they belong to. */
export const FOUND = 'data-kijiyomi-clutter';
/** On elements that a selector finds and the bounds protect. */
export const KEEP = 'data-kijiyomi-keep';

const EXCERPT = 80;

/** Items whose elements lie over the page and lock its scrolling. */
const OVERLAYS = new Set(['overlay', 'notice']);

/** The parts of a page that only the stronger tidying hides. */
const PARTS = ['overlay', 'navigation', 'sidebar', 'comments', 'surroundings'];

/** What can carry a name of clutter; our own rubies cannot. */
const NAMED = '[id], [class]:not(ruby), footer';

/** One item of the list of hidden things. */
interface Item {
  id: string;
  selectors: string[];
}

/** What a look at the page brought. */
interface Scan {
  found: Map<Element, string>;
  /** Those of them that carry a mark, since no selector finds them. */
  marked: Set<Element>;
  kept: Set<Element>;
}

const nothing = (): Scan => ({ found: new Map(), marked: new Set(), kept: new Set() });

/**
 * Hides clutter, and takes it all back. Known selectors hide through a style sheet, so an element
 * that arrives later is hidden at once; what must stay although a selector finds it is marked as an
 * exception; what its names, its text or its place give away is marked to be hidden.
 */
export class Tidy {
  readonly #document: Document;
  readonly #article: Article;
  readonly #items: readonly Item[];
  readonly #textRules: readonly TextRule[];
  readonly #strength: TidyStrength;
  readonly #names: ClutterNames;
  readonly #bounds: ClutterBounds;
  readonly #sheet: OwnStyleSheet;
  /** Every element found, with the id of its item. */
  #scanned = nothing();
  /** Dialogs that the reader may open. */
  readonly #dialogs = new WeakSet<Element>();
  #shown = new Set<string>();
  #applied = false;
  /** After the first look at the surroundings: what opens from then on, somebody may have opened. */
  #settled = false;
  /** The rules in the sheet, without the one that lets the page scroll again. */
  #rules = '';
  #released = false;

  /** @param rules a site's profile joined with the rules for any site (src/sites) */
  constructor(
    document: Document,
    rules: TidyRules,
    article: Article,
    strength: TidyStrength = 'tidy',
  ) {
    this.#document = document;
    this.#article = article;
    this.#strength = strength;
    this.#items = itemsOf(rules);
    this.#textRules = textRules(rules.clutterText);
    this.#names = new ClutterNames(rules.clutterNames ?? [], article.body);
    this.#bounds = new ClutterBounds(document, article, rules);
    this.#sheet = new OwnStyleSheet(document);
  }

  apply(): void {
    if (this.#applied) return;
    this.#applied = true;
    this.#sheet.attach();
    this.#writeSheet();
    this.rescan();
  }

  undo(): void {
    this.#applied = false;
    this.#settled = false;
    this.#sheet.detach();
    this.#mark(nothing());
    this.#rules = '';
    this.#released = false;
  }

  /**
   * Looks for clutter again, in the whole page or only in what was added to it. A whole scan also
   * reconsiders what was found before; after annotating a long article it is the dearer way.
   */
  rescan(added?: readonly Node[]): void {
    // Without the body that it was given, nothing says what must stay: the page has been rebuilt.
    if (!this.#applied || !this.#article.body.isConnected) return;
    this.#sheet.ensureAttached();
    this.#bounds.refresh();
    const scan = nothing();
    if (added) {
      const { found, marked, kept } = this.#scanned;
      scan.found = new Map([...found].filter(([element]) => element.isConnected));
      scan.marked = new Set([...marked].filter(isConnected));
      scan.kept = new Set([...kept].filter(isConnected));
    }
    for (const root of added ? this.#rootsOf(added) : [this.#document.body]) this.#scan(root, scan);
    if (this.#strength === 'focus') this.#clearAround(scan);
    this.#mark(scan);
    this.#writeSheet();
  }

  /** What is hidden now, and what would be if the reader had not asked to see it. */
  hidden(): HiddenClutter[] {
    const found = [...this.#scanned.found].filter(
      ([element, id]) => element.isConnected && !isBlank(element) && !this.#isInOther(element, id),
    );
    return this.#items.flatMap(({ id }) => {
      const own = found.filter(([, itemId]) => itemId === id).map(([element]) => element);
      if (own.length === 0) return [];
      const excerpt = own.map(excerptOf).reduce((a, b) => (b.length > a.length ? b : a));
      const label = clutterLabel(id);
      return [{ id, label, excerpt, count: own.length, shown: this.#shown.has(id) }];
    });
  }

  /** Shows one item again, or hides it again; the others stay as they are. */
  show(id: string, shown: boolean): void {
    if (shown) this.#shown.add(id);
    else this.#shown.delete(id);
    if (this.#applied) this.#writeSheet();
  }

  /** In another one of its item, or in one that is hidden. */
  #isInOther(element: Element, ownId: string): boolean {
    for (let e = element.parentElement; e; e = e.parentElement) {
      const id = this.#scanned.found.get(e);
      if (id !== undefined && (id === ownId || !this.#shown.has(id))) return true;
    }
    return false;
  }

  /** What was added, with the box that it may have filled. */
  #rootsOf(added: readonly Node[]): Set<Element> {
    const { body } = this.#article;
    const elements = added.filter((node) => isElement(node)).filter(isConnected);
    return new Set(
      elements.map((element) => {
        const box = element.parentElement;
        return box && !box.contains(body) && !body.contains(box) ? box : element;
      }),
    );
  }

  #scan(root: Element, { found, marked, kept }: Scan): void {
    for (const { id, selectors } of this.#items) {
      for (const element of findAll(root, selectors)) {
        if (kept.has(element) || found.has(element)) continue;
        if (this.#bounds.allows(element)) found.set(element, id);
        else kept.add(element);
      }
    }
    let outer: Element | null = null;
    for (const element of findAll(root, [NAMED])) {
      if (outer?.contains(element)) continue;
      const id = found.get(element) ?? this.#names.clutterOf(element);
      if (id === undefined) continue;
      if (!found.has(element)) {
        if (!this.#bounds.allows(element)) continue;
        found.set(element, id);
        marked.add(element);
      }
      outer = element;
    }
    const { body } = this.#article;
    const texts = findClutterText(root, body, this.#textRules, this.#bounds, this.#names, found);
    for (const [element, id] of texts) {
      if (!found.has(element)) marked.add(element);
      found.set(element, id);
    }
  }

  #clearAround({ found, marked }: Scan): void {
    for (const [element, id] of findSurroundings(
      this.#article,
      this.#bounds,
      this.#names,
      (child) => found.has(child),
      this.#dialogs,
      this.#settled,
    )) {
      found.set(element, id);
      marked.add(element);
    }
    this.#settled = true;
  }

  #mark(scan: Scan): void {
    const { marked, kept } = this.#scanned;
    for (const element of marked) if (!scan.marked.has(element)) element.removeAttribute(FOUND);
    for (const element of kept) if (!scan.kept.has(element)) element.removeAttribute(KEEP);
    for (const element of scan.marked) setAttribute(element, FOUND, scan.found.get(element)!);
    for (const element of scan.kept) setAttribute(element, KEEP, '');
    this.#scanned = scan;
  }

  /** Writes the rules where they have changed: the browser restyles the page each time. */
  #writeSheet(): void {
    const rules = this.#items
      .filter(({ id }) => !this.#shown.has(id))
      .flatMap(({ id, selectors }) => [
        ...selectors.map((selector) => `${ON} ${selector}:not([${KEEP}])`),
        `${ON} [${FOUND}="${id}"]`,
      ])
      .map((selector) => `${selector} { display: none !important; }`);
    const written = rules.join('\n');
    if (written !== this.#rules || this.#released) this.#sheet.replace(rules);
    this.#rules = written;
    // Asked while our own rule is out of the way: only what the page does by itself counts.
    const release = this.#hidesOverlay() ? this.#release() : '';
    this.#released = release !== '';
    if (release) this.#sheet.replace([...rules, release]);
  }

  #hidesOverlay(): boolean {
    return [...this.#scanned.found].some(
      ([element, id]) =>
        OVERLAYS.has(id) && !this.#shown.has(id) && element.isConnected && !isBlank(element),
    );
  }

  /** The rule that lets the page scroll where it has locked itself, or none. */
  #release(): string {
    const { body, documentElement, defaultView } = this.#document;
    if (!defaultView) return '';
    const styles = [body, documentElement].map((element) => defaultView.getComputedStyle(element));
    const isFixed = styles.some(({ position }) => position === 'fixed');
    const isLocked = styles.some(
      ({ overflow, overflowY, touchAction }) =>
        /hidden|clip/.test(overflowY || overflow) || touchAction === 'none',
    );
    if (!isFixed && !isLocked) return '';
    const position = isFixed ? 'position: static !important; ' : '';
    return `${ON}, ${ON} body { ${position}overflow: visible !important; touch-action: auto !important; }`;
  }
}

/** The rules by item, in their order. */
function itemsOf(rules: TidyRules): Item[] {
  const { clutter, clutterText, clutterNames = [] } = rules;
  const ids = [...clutter, ...clutterText, ...clutterNames].map(({ id }) => id);
  return [...new Set([...ids, ...PARTS])].map((id) => ({
    id,
    selectors: clutter.flatMap((rule) => (rule.id === id ? rule.selectors : [])),
  }));
}

const isConnected = (element: Element) => element.isConnected;

/** Attributes are written only where they change: each write wakes the page's observers. */
function setAttribute(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

/** Hidden by the page itself, so that there is nothing to report. */
function isBlank(element: Element): boolean {
  return element.hasAttribute('hidden') || (element as HTMLElement).style?.display === 'none';
}

function excerptOf(element: Element): string {
  const text = collapse(proseOf(element, 4 * EXCERPT));
  return text.length <= EXCERPT ? text : `${cut(text, EXCERPT - 1)}…`;
}

/** The first units of a text, without half of a surrogate pair at the end. */
function cut(text: string, length: number): string {
  const last = text.charCodeAt(length - 1);
  return text.slice(0, last >= 0xd800 && last < 0xdc00 ? length - 1 : length);
}
