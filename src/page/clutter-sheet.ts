/** The style sheet that hides clutter: all that is added to the page, besides a few marks. */
export class ClutterSheet {
  readonly #document: Document;
  #sheet: CSSStyleSheet | null = null;
  #style: HTMLStyleElement | null = null;

  constructor(document: Document) {
    this.#document = document;
  }

  attach(): void {
    if (this.#sheet) return;
    this.#sheet = this.#adopt() ?? this.#append();
  }

  /** The page may have put its own list of sheets in place of ours, or dropped our element. */
  ensureAttached(): void {
    if (!this.#sheet || this.#isAttached(this.#sheet)) return;
    const rules = [...this.#sheet.cssRules].map((rule) => rule.cssText);
    this.detach();
    this.attach();
    this.replace(rules);
  }

  #isAttached(sheet: CSSStyleSheet): boolean {
    if (this.#style) return this.#style.isConnected;
    return this.#document.adoptedStyleSheets.includes(sheet);
  }

  /** Puts these rules in place of the former; rules that this browser cannot read are left out. */
  replace(rules: readonly string[]): void {
    const sheet = this.#sheet;
    if (!sheet) return;
    while (sheet.cssRules.length > 0) sheet.deleteRule(sheet.cssRules.length - 1);
    for (const rule of rules) {
      try {
        // Not by text content: a page's content security policy cannot forbid this way.
        sheet.insertRule(rule, sheet.cssRules.length);
      } catch {
        continue;
      }
    }
  }

  detach(): void {
    const sheet = this.#sheet;
    if (this.#style) this.#style.remove();
    else if (sheet) {
      const others = this.#document.adoptedStyleSheets.filter((other) => other !== sheet);
      this.#document.adoptedStyleSheets = others;
    }
    this.#style = null;
    this.#sheet = null;
  }

  /**
   * Leaves no trace in the document's tree. Older versions of Firefox do not let content scripts
   * reach `adoptedStyleSheets` ("Accessing from Xray wrapper is not supported"); ESR 153 does.
   */
  #adopt(): CSSStyleSheet | null {
    const view = this.#document.defaultView;
    if (!view) return null;
    try {
      const sheet = new view.CSSStyleSheet();
      this.#document.adoptedStyleSheets = [...this.#document.adoptedStyleSheets, sheet];
      return this.#document.adoptedStyleSheets.includes(sheet) ? sheet : null;
    } catch {
      return null;
    }
  }

  #append(): CSSStyleSheet | null {
    const style = this.#document.createElement('style');
    this.#document.documentElement.append(style);
    this.#style = style;
    return style.sheet;
  }
}
