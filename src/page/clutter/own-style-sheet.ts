/** A style sheet of ours in a page or in a shadow root: adopted, so it leaves no trace in the tree. */
export class OwnStyleSheet {
  private rules: readonly string[] = [];
  private sheet: CSSStyleSheet | null = null;
  /** Only where the browser does not let a content script adopt a sheet. */
  private style: HTMLStyleElement | null = null;

  constructor(private readonly root: Document | ShadowRoot) {}

  /**
   * Attaches the sheet, again where the page has replaced its list of adopted sheets or removed our
   * element. Costs least when the rules are known before.
   */
  attach(): void {
    const sheet = this.sheet;
    if (sheet !== null && (this.style?.isConnected ?? this.isAdopted(sheet))) return;
    this.detach();
    this.sheet = this.adopt() ?? this.append();
  }

  /** Replaces the rules, one string each; the browser restyles the page. */
  replace(rules: readonly string[]): void {
    if (rules.join('\n') === this.rules.join('\n')) return;
    this.rules = rules;
    if (this.sheet !== null) this.write(this.sheet);
  }

  detach(): void {
    const root = this.root;
    const sheet = this.sheet;
    if (this.style !== null) this.style.remove();
    else if (sheet !== null) {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
    }
    this.style = null;
    this.sheet = null;
  }

  private write(sheet: CSSStyleSheet): void {
    while (sheet.cssRules.length > 0) sheet.deleteRule(0);
    // The last one first: insertRule puts each before the others.
    for (const rule of this.rules.toReversed()) {
      try {
        // Not as text content, which a page's content security policy may forbid.
        sheet.insertRule(rule);
      } catch {
        // A rule that this browser does not know, with a newer selector, is left out.
        continue;
      }
    }
  }

  private isAdopted(sheet: CSSStyleSheet): boolean {
    return this.root.adoptedStyleSheets.includes(sheet);
  }

  /**
   * The sheet is written before it is adopted: a layer rule that is inserted into an adopted sheet
   * makes Chromium 156 lay out all text of the page anew (measured: 400 ms for 20,000 links).
   *
   * Older versions of Firefox do not let content scripts reach `adoptedStyleSheets` (Mozilla bug
   * 1928865); ESR 153 does.
   */
  private adopt(): CSSStyleSheet | null {
    const root = this.root;
    try {
      const sheet = new (root.ownerDocument ?? root).defaultView!.CSSStyleSheet();
      this.write(sheet);
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      return this.isAdopted(sheet) ? sheet : null;
    } catch {
      return null;
    }
  }

  private append(): CSSStyleSheet | null {
    const root = this.root;
    const style = (root.ownerDocument ?? root).createElement('style');
    ('documentElement' in root ? root.documentElement : root).append(style);
    this.style = style;
    if (style.sheet !== null) this.write(style.sheet);
    return style.sheet;
  }
}
