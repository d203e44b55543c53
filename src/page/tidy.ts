import type { ClutterRule, TidyRules, TidyStrength } from '../sites/profile';
import type { Article, HiddenClutter } from './article';
import { ClutterBounds } from './clutter-bounds';
import { ClutterNames } from './clutter-names';
import { markClutterText, textRules, type TextRule } from './clutter-text';
import { isElement } from './node-types';
import { OwnStyleSheet } from './own-style-sheet';
import { collapse, findAll, proseOf } from './page-text';
import { markSurroundings } from './surroundings';

/** The root state that the reader sets; nothing is hidden without it. */
export const ON = 'html[data-kijiyomi="on"]';
/** On what was found: the id of its item, or nothing where the bounds protect it. */
export const MARK = 'data-kijiyomi-clutter';
/** Added to the selectors of the sheet. */
export const UNLESS_KEPT = `:not([${MARK}=""])`;

const EXCERPT = 80;

/** Items whose elements lie over the page and lock its scrolling. */
const OVERLAYS = new Set(['overlay', 'notice']);

/** What can carry a name of clutter; our own rubies cannot. */
const NAMED = '[id], [class]:not(ruby), footer';

/**
 * Hides clutter, and takes it all back. Known selectors hide through a style sheet, so an element
 * that arrives later is hidden at once; what must stay although a selector finds it is marked as an
 * exception; what its names, its text or its place give away is hidden by its mark.
 */
export class Tidy {
  readonly #document: Document;
  readonly #article: Article;
  /** One rule for each item of the list of hidden things. */
  readonly #items: readonly ClutterRule[];
  readonly #textRules: readonly TextRule[];
  readonly #strength: TidyStrength;
  readonly #names: ClutterNames;
  readonly #bounds: ClutterBounds;
  readonly #sheet: OwnStyleSheet;
  /** Every element found, with its mark. */
  #marks = new Map<Element, string>();
  /** Dialogs that the reader may open. */
  readonly #dialogs = new WeakSet<Element>();
  #shown = new Set<string>();
  #applied = false;
  /** After the first look at the surroundings: what opens from then on, somebody may have opened. */
  #settled = false;

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
    this.#items = rules.clutter;
    this.#textRules = textRules(rules.clutterText);
    this.#names = new ClutterNames(rules.clutterNames ?? [], article.body);
    this.#bounds = new ClutterBounds(article, rules);
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
    this.#mark(new Map());
  }

  /**
   * Looks for clutter again, in the whole page or only in what was added to it. A whole scan also
   * reconsiders what was found before; after annotating a long article it is the dearer way.
   */
  rescan(added?: readonly Node[]): void {
    // Without the body that it was given, nothing says what must stay: the page has been rebuilt.
    const article = this.#article;
    if (!this.#applied || !article.body.isConnected) return;
    this.#sheet.attach();
    this.#bounds.refresh();
    const marks = new Map([...(added ? this.#marks : [])].filter(([e]) => e.isConnected));
    for (const root of added ? this.#rootsOf(added) : [this.#document.body])
      this.#scan(root, marks);
    if (this.#strength === 'focus') {
      markSurroundings(article, this.#bounds, this.#names, marks, this.#dialogs, this.#settled);
      this.#settled = true;
    }
    this.#mark(marks);
    this.#writeSheet();
  }

  /** What is hidden now, and what would be if the reader had not asked to see it. */
  hidden(): HiddenClutter[] {
    const seen = this.#seen();
    const hiding = this.#items.filter(({ id }) => !this.#shown.has(id)).map(markedAs);
    return this.#items.flatMap((item) => {
      const { id } = item;
      // Not those in another one of their item, or in one that is hidden.
      const around = [...hiding, markedAs(item)].join();
      const own = seen.filter(([e, its]) => its === id && !e.parentElement?.closest(around));
      if (own.length === 0) return [];
      const excerpts = own.map(([element]) => excerptOf(element));
      const excerpt = excerpts.reduce((a, b) => (b.length > a.length ? b : a));
      return [{ id, excerpt, count: own.length, shown: this.#shown.has(id) }];
    });
  }

  /** Shows one item again, or hides it again; the others stay as they are. */
  show(id: string, shown: boolean): void {
    if (shown) this.#shown.add(id);
    else this.#shown.delete(id);
    if (this.#applied) this.#writeSheet();
  }

  /** The elements found of which the page itself would show something. */
  #seen(): [Element, string][] {
    return [...this.#marks].filter(
      ([element, id]) =>
        id &&
        element.isConnected &&
        !element.hasAttribute('hidden') &&
        (element as HTMLElement).style?.display !== 'none',
    );
  }

  /** What was added, with the box that it may have filled. */
  #rootsOf(added: readonly Node[]): Set<Element> {
    const { body } = this.#article;
    const roots = new Set<Element>();
    for (const node of added) {
      if (!isElement(node) || !node.isConnected) continue;
      const box = node.parentElement;
      roots.add(box && !box.contains(body) && !body.contains(box) ? box : node);
    }
    return roots;
  }

  #scan(root: Element, marks: Map<Element, string>): void {
    const bounds = this.#bounds;
    const names = this.#names;
    for (const { id, selectors } of this.#items) {
      for (const element of findAll(root, selectors)) {
        if (!marks.has(element)) marks.set(element, bounds.allows(element) ? id : '');
      }
    }
    let outer: Element | null = null;
    for (const element of findAll(root, [NAMED])) {
      if (outer?.contains(element)) continue;
      const id = marks.get(element) || names.clutterOf(element);
      if (!id || !(marks.get(element) || bounds.allows(element))) continue;
      marks.set(element, id);
      outer = element;
    }
    markClutterText(root, this.#article.body, this.#textRules, bounds, names, marks);
  }

  /** Attributes are written only where they change: each write wakes the page's observers. */
  #mark(marks: Map<Element, string>): void {
    for (const element of this.#marks.keys()) {
      if (!marks.has(element)) element.removeAttribute(MARK);
    }
    for (const [element, id] of marks) {
      if (element.getAttribute(MARK) !== id) element.setAttribute(MARK, id);
    }
    this.#marks = marks;
  }

  #writeSheet(): void {
    const hiding = this.#items.filter(({ id }) => !this.#shown.has(id));
    const rules = hiding
      .flatMap((item) => [...item.selectors.map((one) => one + UNLESS_KEPT), markedAs(item)])
      .map((selector) => `${ON} ${selector} { display: none !important; }`);
    this.#sheet.replace(rules);
    // Asked while our own rule is out of the way: only what the page does by itself counts.
    if (this.#seen().some(([, id]) => OVERLAYS.has(id) && !this.#shown.has(id))) {
      this.#sheet.replace([...rules, ...this.#release()]);
    }
  }

  /** The rule that lets the page scroll where it has locked itself, or none. */
  #release(): string[] {
    const { body, documentElement, defaultView } = this.#document;
    const styles = [body, documentElement].map((element) => defaultView!.getComputedStyle(element));
    const isFixed = styles.some(({ position }) => position === 'fixed');
    const isLocked = styles.some(
      ({ overflow, overflowY, touchAction }) =>
        /hidden|clip/.test(overflowY || overflow) || touchAction === 'none',
    );
    if (!isFixed && !isLocked) return [];
    const position = isFixed ? 'position: static !important; ' : '';
    return [
      `${ON}, ${ON} body { ${position}overflow: visible !important; touch-action: auto !important; }`,
    ];
  }
}

const markedAs = ({ id }: ClutterRule) => `[${MARK}="${id}"]`;

function excerptOf(element: Element): string {
  const text = collapse(proseOf(element, 4 * EXCERPT));
  if (text.length <= EXCERPT) return text;
  // Without half of a surrogate pair at the end.
  return `${text.slice(0, EXCERPT - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
