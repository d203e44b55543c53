import type { Article, HiddenClutter } from './article';
import { ClutterBounds } from './clutter-bounds';
import { findClutterText, textRules, type TextRule } from './clutter-text';
import { isElement } from './node-types';
import { OwnStyleSheet } from './own-style-sheet';
import { collapse, findAll, proseOf } from './page-text';
import type { TidyRules } from '../sites/profile';
import { clutterLabel } from './clutter-label';

/** The root state that the reader sets; nothing is hidden without it. */
const ON = 'html[data-kijiyomi="on"]';
/** On elements found by their text: the id of the item that they belong to. */
const FOUND = 'data-kijiyomi-clutter';
/** On elements that a selector finds and the bounds protect. */
const KEEP = 'data-kijiyomi-keep';

const EXCERPT = 80;

/** Items whose elements lie over the page and lock its scrolling. */
const OVERLAYS = new Set(['overlay', 'notice']);

const RELEASE = `${ON}, ${ON} body { overflow: visible !important; }`;

/** One item of the list of hidden things. */
interface Item {
  id: string;
  selectors: string[];
}

/** What a look at the page brought. */
interface Scan {
  found: Map<Element, string>;
  byText: Set<Element>;
  kept: Set<Element>;
}

/**
 * Hides clutter, and takes it all back. Known selectors hide through a style sheet, so an element
 * that arrives later is hidden at once; what must stay although a selector finds it is marked as an
 * exception, and what only its text gives away is marked to be hidden.
 */
export class Tidy {
  readonly #document: Document;
  readonly #article: Article;
  readonly #items: readonly Item[];
  readonly #textRules: readonly TextRule[];
  readonly #bounds: ClutterBounds;
  readonly #sheet: OwnStyleSheet;
  /** Every element found, with the id of its item. */
  #found = new Map<Element, string>();
  #foundByText = new Set<Element>();
  #kept = new Set<Element>();
  #shown = new Set<string>();
  #applied = false;
  /** The rules in the sheet, without the one that lets the page scroll again. */
  #rules = '';
  #released = false;

  /** @param rules a site's profile, or those for any site (profiles/any-site.ts) */
  constructor(document: Document, rules: TidyRules, article: Article) {
    this.#document = document;
    this.#article = article;
    this.#items = itemsOf(rules);
    this.#textRules = textRules(rules.clutterText);
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
    this.#sheet.detach();
    this.#mark({ found: new Map(), byText: new Set(), kept: new Set() });
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
    const roots = added
      ? added.filter((node) => isElement(node)).filter(isConnected)
      : [this.#document.body];
    const state: Scan = { found: new Map(), byText: new Set(), kept: new Set() };
    if (added) {
      state.found = new Map([...this.#found].filter(([element]) => element.isConnected));
      state.byText = new Set([...this.#foundByText].filter(isConnected));
      state.kept = new Set([...this.#kept].filter(isConnected));
    }
    for (const root of roots) this.#scan(root, state);
    this.#mark(state);
    this.#writeSheet();
  }

  /** What is hidden now, and what would be if the reader had not asked to see it. */
  hidden(): HiddenClutter[] {
    const found = [...this.#found].filter(([element]) => element.isConnected && !isBlank(element));
    return this.#items.flatMap(({ id }) => {
      const own = found.filter(([, itemId]) => itemId === id).map(([element]) => element);
      const outer = own.filter((element) => !own.some((o) => o !== element && o.contains(element)));
      if (outer.length === 0) return [];
      const excerpt = outer.map(excerptOf).reduce((a, b) => (b.length > a.length ? b : a));
      const label = clutterLabel(id);
      return [{ id, label, excerpt, count: outer.length, shown: this.#shown.has(id) }];
    });
  }

  /** Shows one item again, or hides it again; the others stay as they are. */
  show(id: string, shown: boolean): void {
    if (shown) this.#shown.add(id);
    else this.#shown.delete(id);
    if (this.#applied) this.#writeSheet();
  }

  #scan(root: Element, { found, byText, kept }: Scan): void {
    for (const { id, selectors } of this.#items) {
      for (const element of findAll(root, selectors)) {
        if (kept.has(element) || found.has(element)) continue;
        if (this.#bounds.allows(element)) found.set(element, id);
        else kept.add(element);
      }
    }
    const { body } = this.#article;
    for (const [element, id] of findClutterText(root, body, this.#textRules, this.#bounds, found)) {
      found.set(element, id);
      byText.add(element);
    }
  }

  #mark({ found, byText, kept }: Scan): void {
    for (const element of this.#foundByText) {
      if (!byText.has(element)) element.removeAttribute(FOUND);
    }
    for (const element of this.#kept) if (!kept.has(element)) element.removeAttribute(KEEP);
    for (const element of byText) setAttribute(element, FOUND, found.get(element)!);
    for (const element of kept) setAttribute(element, KEEP, '');
    this.#found = found;
    this.#foundByText = byText;
    this.#kept = kept;
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
    this.#released = this.#hidesOverlay() && this.#isScrollLocked();
    if (this.#released) this.#sheet.replace([...rules, RELEASE]);
  }

  #hidesOverlay(): boolean {
    return [...this.#found].some(
      ([element, id]) =>
        OVERLAYS.has(id) && !this.#shown.has(id) && element.isConnected && !isBlank(element),
    );
  }

  #isScrollLocked(): boolean {
    const { body, documentElement, defaultView } = this.#document;
    if (!defaultView) return false;
    return [body, documentElement].some((element) => {
      const { overflow, overflowY } = defaultView.getComputedStyle(element);
      return (overflowY || overflow) === 'hidden';
    });
  }
}

/** The rules of a profile by item, in their order. */
function itemsOf(rules: Pick<TidyRules, 'clutter' | 'clutterText'>): Item[] {
  const items = new Map<string, Item>();
  for (const { id } of [...rules.clutter, ...rules.clutterText]) {
    if (!items.has(id)) items.set(id, { id, selectors: [] });
  }
  for (const { id, selectors } of rules.clutter) items.get(id)!.selectors.push(...selectors);
  return [...items.values()];
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
