/**
 * The page's shadow roots in which there is text to annotate. Styles do not reach into them from
 * outside, so each gets a sheet of ours, which leaves when the reader does.
 */
import { OwnStyleSheet } from '../../page/clutter/own-style-sheet';
import type { BackgroundServices } from '../services';

export class ShadowRoots {
  private readonly sheets = new Map<ShadowRoot, OwnStyleSheet>();
  /** How many of the sheets have their rules. */
  private dressed = 0;

  get all(): readonly ShadowRoot[] {
    return [...this.sheets.keys()];
  }

  add(root: ShadowRoot): void {
    const sheet = this.sheets.get(root);
    if (sheet) sheet.attach();
    else this.sheets.set(root, new OwnStyleSheet(root));
  }

  /** Resolves once what is written into any of them looks as it should. */
  async dress(services: BackgroundServices): Promise<void> {
    const sheets = [...this.sheets.values()];
    if (sheets.length === this.dressed) return;
    const { words } = await services.styles();
    for (const sheet of sheets.slice(this.dressed)) {
      sheet.replace([words]);
      sheet.attach();
    }
    this.dressed = sheets.length;
  }

  undress(): void {
    for (const sheet of this.sheets.values()) sheet.detach();
  }
}
