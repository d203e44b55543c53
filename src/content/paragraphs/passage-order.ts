import type { Viewport } from '../schedule';
import type { Paragraph } from './paragraph';
import type { Passage } from './passages';

/** In which order passages are analyzed and written: what the reader sees comes first. */
export class PassageOrder {
  /**
   * The paragraph at the top of the screen, if known. Without it only the block is known to be
   * near, and a block may hold many paragraphs.
   */
  top: Paragraph | undefined;

  constructor(private readonly viewport: Viewport) {}

  /**
   * What is on the screen, what follows it, and what comes before it from the nearest on: text that
   * grows above the screen has the browser move everything below.
   */
  nearFirst(passages: readonly Passage[]): Passage[] {
    const first = passages.findIndex((passage) =>
      this.top === undefined ? this.isNear(passage) : passage.paragraph === this.top,
    );
    const before = passages.slice(0, Math.max(0, first));
    return [...passages.slice(before.length), ...before.reverse()].sort(
      (a, b) => Number(this.isNear(b)) - Number(this.isNear(a)),
    );
  }

  private isNear({ paragraph }: Passage): boolean {
    return this.viewport.isNear(paragraph.block);
  }
}
