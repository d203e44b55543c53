/** A style sheet of ours in the page or in a shadow root: it leaves no trace in the tree. */
export class OwnStyleSheet {
  private rules: readonly string[] = [];
  private sheet: CSSStyleSheet | null = null;
  /** Only where the browser does not let us adopt a sheet. */
  private style: HTMLStyleElement | null = null;

  constructor(private readonly root: Document | ShadowRoot) {}

  /**
   * Costs least once the rules are known. Does nothing where the sheet is attached: the page may have
   * put its own list of sheets in place of ours, or dropped our element.
   */
  attach(): void {
    const sheet = this.sheet;
    if (sheet && (this.style?.isConnected ?? this.isAdopted(sheet))) return;
    this.detach();
    this.sheet = this.adopt() ?? this.append();
  }

  /** Puts these rules, one string each, in place of the former: the browser restyles the page. */
  replace(rules: readonly string[]): void {
    if (rules.join('\n') === this.rules.join('\n')) return;
    this.rules = rules;
    if (this.sheet) this.write(this.sheet);
  }

  detach(): void {
    const root = this.root;
    const sheet = this.sheet;
    if (this.style) this.style.remove();
    else if (sheet) {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
    }
    this.style = null;
    this.sheet = null;
  }

  private write(sheet: CSSStyleSheet): void {
    while (sheet.cssRules.length > 0) sheet.deleteRule(0);
    // The last one first, since each goes before the others.
    for (const rule of this.rules.toReversed()) {
      try {
        // Not by text content: a page's content security policy cannot forbid this way.
        sheet.insertRule(rule);
      } catch {
        // A rule that this browser cannot read (a selector of another age) is left out.
        continue;
      }
    }
  }

  private isAdopted(sheet: CSSStyleSheet): boolean {
    return this.root.adoptedStyleSheets.includes(sheet);
  }

  /**
   * The sheet is written before the page has it: a rule with a layer that is put into a sheet in use
   * makes Chromium lay out all text of the page anew (measured: 400 ms for 20,000 links).
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
    if (style.sheet) this.write(style.sheet);
    return style.sheet;
  }
}
