/** A style sheet of ours in the page or in a shadow root: it leaves no trace in the tree. */
export class OwnStyleSheet {
  readonly #root: Document | ShadowRoot;
  readonly #document: Document;
  #rules: readonly string[] = [];
  #sheet: CSSStyleSheet | null = null;
  /** Only where the browser does not let us adopt a sheet. */
  #style: HTMLStyleElement | null = null;

  constructor(root: Document | ShadowRoot) {
    this.#root = root;
    this.#document = root.ownerDocument ?? root;
  }

  attach(): void {
    if (this.#sheet) return;
    this.#sheet = this.#adopt() ?? this.#append();
    this.#write();
  }

  /** The page may have put its own list of sheets in place of ours, or dropped our element. */
  ensureAttached(): void {
    const sheet = this.#sheet;
    const attached = this.#style
      ? this.#style.isConnected
      : sheet && this.#root.adoptedStyleSheets.includes(sheet);
    if (!sheet || attached) return;
    this.detach();
    this.attach();
  }

  /** Puts these rules, one string each, in place of the former. */
  replace(rules: readonly string[]): void {
    this.#rules = rules;
    this.#write();
  }

  detach(): void {
    const sheet = this.#sheet;
    if (this.#style) this.#style.remove();
    else if (sheet) {
      const others = this.#root.adoptedStyleSheets.filter((other) => other !== sheet);
      this.#root.adoptedStyleSheets = others;
    }
    this.#style = null;
    this.#sheet = null;
  }

  #write(): void {
    const sheet = this.#sheet;
    if (!sheet) return;
    while (sheet.cssRules.length > 0) sheet.deleteRule(sheet.cssRules.length - 1);
    for (const rule of this.#rules) {
      try {
        // Not by text content: a page's content security policy cannot forbid this way.
        sheet.insertRule(rule, sheet.cssRules.length);
      } catch {
        // A rule that this browser cannot read (a selector of another age) is left out.
        continue;
      }
    }
  }

  /**
   * Older versions of Firefox do not let content scripts reach `adoptedStyleSheets` (Mozilla bug
   * 1928865); ESR 153 does.
   */
  #adopt(): CSSStyleSheet | null {
    const view = this.#document.defaultView;
    if (!view) return null;
    try {
      const sheet = new view.CSSStyleSheet();
      this.#root.adoptedStyleSheets = [...this.#root.adoptedStyleSheets, sheet];
      return this.#root.adoptedStyleSheets.includes(sheet) ? sheet : null;
    } catch {
      return null;
    }
  }

  #append(): CSSStyleSheet | null {
    const style = this.#document.createElement('style');
    const inShadow = this.#root !== this.#document;
    (inShadow ? this.#root : this.#document.documentElement).append(style);
    this.#style = style;
    return style.sheet;
  }
}
