/**
 * Writes the aids of analyzed passages into the page, a slice per task, and takes out again what of
 * a long block is far from the screen.
 */
import { hydrationWaits } from './annotate/hydration';
import { isInEditor } from './paragraphs/editing';
import { LongBlocks } from './paragraphs/long-blocks';
import type { Paragraph } from './paragraphs/paragraph';
import type { PassageOrder } from './paragraphs/passage-order';
import { type Passage, isCurrent } from './paragraphs/passages';
import type { PageChanges } from './page-changes';
import { RUBY_PER_SLICE, type Viewport } from './schedule';
import type { SessionContext } from './session-context';

/** Callbacks of the writer to the session. */
export interface WriterEvents {
  /** A slice was written. */
  onSlice(): void;
  /** The page says something else than what was analyzed. */
  onOutdated(): void;
  /** @param delay milliseconds until more may be written */
  onWaiting(delay: number): void;
}

export class PassageWriter {
  private readonly longBlocks: LongBlocks;
  private readonly hydrationWait: (element: Element) => number;
  private isStopped = false;
  private isWriting = false;
  private isPrinting = false;

  /** @param passages in page order, as they are now */
  constructor(
    private readonly context: SessionContext,
    private readonly passages: () => readonly Passage[],
    private readonly order: PassageOrder,
    private readonly viewport: Viewport,
    private readonly changes: PageChanges,
    private readonly events: WriterEvents,
  ) {
    this.longBlocks = new LongBlocks(context.document, context.annotations);
    this.hydrationWait = hydrationWaits(context.document, () => context.clock.now());
  }

  /** Whether what is drawn depends on how far the reader has scrolled. */
  get followsScrolling(): boolean {
    return this.longBlocks.exist;
  }

  /** Writes everything that is ready, a slice per task. */
  async write(): Promise<void> {
    if (this.isWriting) return;
    this.isWriting = true;
    try {
      for (let more = true; more;) {
        await this.context.clock.nextTask();
        if (this.isStopped) return;
        this.changes.ignoringOwnMutations(() => (more = this.writeSlice()));
        this.events.onSlice();
      }
    } finally {
      this.isWriting = false;
    }
  }

  /** For printing there is no viewport: everything is drawn at once. */
  beginPrinting(): void {
    this.isPrinting = true;
    this.changes.ignoringOwnMutations(() => void this.writeSlice());
  }

  endPrinting(): void {
    this.isPrinting = false;
    void this.write();
  }

  stop(): void {
    this.isStopped = true;
  }

  /** Whether the passage is too far from the screen to be drawn now. */
  isFar(passage: Passage): boolean {
    return !this.isPrinting && this.longBlocks.isWaiting(passage);
  }

  /** Milliseconds until the paragraph may be written. */
  waitFor({ pieces }: Paragraph): number {
    let wait = 0;
    for (const { nodes } of pieces) {
      const { parentElement } = nodes[0];
      if (parentElement === null) continue;
      const own = [this.changes.waitFor(parentElement), this.hydrationWait(parentElement)];
      wait = Math.max(wait, ...own);
    }
    return wait;
  }

  /** @returns whether there may be more to write at once */
  private writeSlice(): boolean {
    const { annotations, document, glosses } = this.context;
    // Glosses go to first mentions, so they are chosen in reading order, not in order of writing.
    for (const passage of this.passages()) {
      if (passage.progress !== 'analyzed') continue;
      passage.glosses ??= glosses.choose(passage.paragraph, passage.words);
    }
    // Asked right after a frame only: anywhere else the browser would have to lay out the page.
    const caret = document.caretPositionFromPoint?.(innerWidth / 2, innerHeight / 8) ?? null;
    this.order.top =
      caret === null
        ? undefined
        : annotations.placeOf(caret.offsetNode as Text, caret.offset)?.paragraph;
    this.longBlocks.look(this.passages(), (block) => this.viewport.isNear(block));
    let more = false;
    this.longBlocks.keepingTop(() => {
      this.takeOutFar();
      more = this.drawSlice();
    });
    return more;
  }

  /** @returns whether there is more to draw at once */
  private drawSlice(): boolean {
    const maxRuby = this.isPrinting ? Infinity : RUBY_PER_SLICE;
    let ruby = 0;
    let soonest = Infinity;
    for (const passage of this.order.nearFirst(this.passages())) {
      if (passage.progress !== 'analyzed' || this.isFar(passage)) continue;
      // Fewer and larger slices for a long block: each of them lays out all of it.
      const cost = passage.rubies / this.longBlocks.slownessOf(passage.paragraph.block);
      if (ruby > 0 && ruby + cost > maxRuby) return true;
      // Places that the page keeps rewriting wait.
      const wait = this.waitFor(passage.paragraph);
      if (wait > 0) soonest = Math.min(soonest, wait);
      else if (this.draw(passage)) ruby += cost;
      else this.events.onOutdated();
    }
    if (soonest < Infinity) this.events.onWaiting(soonest + 1);
    return false;
  }

  /** @returns false where the page has changed: the passage must be found anew */
  private draw(passage: Passage): boolean {
    const { annotations, options } = this.context;
    const { paragraph, words } = passage;
    annotations.restore(paragraph);
    const isHere = isCurrent(paragraph, (node) => annotations.textOf(node));
    if (!isHere || isInEditor(paragraph.block)) {
      passage.progress = 'found';
      return false;
    }
    const glosses = passage.glosses ?? new Map<number, string>();
    annotations.annotate(paragraph, { words, furigana: options.furigana, glosses });
    passage.progress = 'annotated';
    return true;
  }

  /** What of a long block is far from the screen by now becomes bare text. */
  private takeOutFar(): void {
    if (!this.longBlocks.exist || this.isPrinting) return;
    const { annotations, document } = this.context;
    const { activeElement } = document;
    const focused = activeElement === null ? undefined : annotations.wordOf(activeElement);
    for (const passage of this.passages()) {
      if (passage.progress !== 'annotated' || !this.longBlocks.isLeft(passage)) continue;
      if (passage.paragraph === focused?.paragraph) continue;
      annotations.restore(passage.paragraph);
      passage.progress = 'analyzed';
    }
  }
}
