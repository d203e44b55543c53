/**
 * The page's shadow roots in which there is text to annotate. Styles do not reach into them from
 * outside, so each gets a sheet of ours, which leaves when the reader does.
 */
import { OwnStyleSheet } from '../page/own-style-sheet';

export class ShadowRoots {
  readonly #sheets = new Map<ShadowRoot, OwnStyleSheet>();
  #rules: Promise<string> | null = null;
  readonly #styles: () => Promise<string>;

  /** @param styles resolves to the text of styles/reader.css, as one rule */
  constructor(styles: () => Promise<string>) {
    this.#styles = styles;
  }

  get all(): readonly ShadowRoot[] {
    return [...this.#sheets.keys()];
  }

  add(root: ShadowRoot): void {
    const known = this.#sheets.get(root);
    if (known) known.ensureAttached();
    else this.#sheets.set(root, new OwnStyleSheet(root));
  }

  /** Resolves once what is written into any of them looks as it should. */
  async dress(): Promise<void> {
    if (this.#sheets.size === 0) return;
    this.#rules ??= this.#styles();
    const rules = await this.#rules.catch((error: unknown) => {
      this.#rules = null;
      throw error;
    });
    for (const sheet of this.#sheets.values()) {
      sheet.replace([rules]);
      sheet.attach();
    }
  }

  undress(): void {
    for (const sheet of this.#sheets.values()) sheet.detach();
  }
}
