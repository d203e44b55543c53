/** A style sheet of ours in the page or in a shadow root. */
export class OwnStyleSheet {
  #sheet: CSSStyleSheet | null = null;
  #element: HTMLStyleElement | null = null;

  readonly #root: Document | ShadowRoot;
  readonly #rules: readonly string[];

  constructor(root: Document | ShadowRoot, rules: readonly string[]) {
    this.#root = root;
    this.#rules = rules;
    this.#attach();
  }

  /** Puts the sheet back where the page replaced its own list of sheets, or dropped our element. */
  ensure(): void {
    const attached = this.#element
      ? this.#element.isConnected
      : this.#sheet !== null && this.#root.adoptedStyleSheets.includes(this.#sheet);
    if (attached) return;
    this.remove();
    this.#attach();
  }

  remove(): void {
    if (this.#element) this.#element.remove();
    else if (this.#sheet) {
      this.#root.adoptedStyleSheets = this.#root.adoptedStyleSheets.filter(
        (other) => other !== this.#sheet,
      );
    }
    this.#sheet = null;
    this.#element = null;
  }

  #attach(): void {
    this.#sheet = this.#adopt() ?? this.#append();
    for (const rule of this.#rules) {
      try {
        // Rule by rule, because a page's content security policy can forbid a style element's text.
        this.#sheet?.insertRule(rule, this.#sheet.cssRules.length);
      } catch (error) {
        // Without a style the aids look plain; without the aids there is nothing to read by.
        console.warn('Kijiyomi: the browser does not take a style', error);
      }
    }
  }

  /**
   * A constructed sheet leaves the page's tree as it is. Firefox 153 lets content scripts do so;
   * older versions throw (Mozilla bug 1928865).
   */
  #adopt(): CSSStyleSheet | null {
    try {
      const sheet = new CSSStyleSheet();
      this.#root.adoptedStyleSheets = [...this.#root.adoptedStyleSheets, sheet];
      return sheet;
    } catch {
      return null;
    }
  }

  #append(): CSSStyleSheet | null {
    const root = this.#root;
    const document = root.ownerDocument ?? root;
    this.#element = document.createElement('style');
    (root === document ? document.documentElement : root).append(this.#element);
    return this.#element.sheet;
  }
}
