/**
 * The page's shadow roots in which there is text to annotate. Styles do not reach into them from
 * outside, so each gets a sheet of ours while the aids are on.
 */
import { OwnStyleSheet } from '../../page/clutter/own-style-sheet';
import type { ArticleServices } from '../services';

export class ShadowRoots {
  private readonly sheets = new Map<ShadowRoot, OwnStyleSheet>();
  /** How many of the sheets have their rules. */
  private attached = 0;

  get all(): readonly ShadowRoot[] {
    return [...this.sheets.keys()];
  }

  add(root: ShadowRoot): void {
    const sheet = this.sheets.get(root);
    if (sheet === undefined) this.sheets.set(root, new OwnStyleSheet(root));
    else sheet.attach();
  }

  /** Gives the roots our styles. Call before anything is written into one of them. */
  async attachStyles(services: ArticleServices): Promise<void> {
    const sheets = [...this.sheets.values()];
    if (sheets.length === this.attached) return;
    const words = await services.wordStyles();
    for (const sheet of sheets.slice(this.attached)) {
      sheet.replace([words]);
      sheet.attach();
    }
    this.attached = sheets.length;
  }

  detachStyles(): void {
    for (const sheet of this.sheets.values()) sheet.detach();
  }
}
