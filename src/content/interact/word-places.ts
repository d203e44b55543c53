/**
 * Fits readings and glosses into the lines of their paragraphs. Only a layout tells where lines
 * break, so it is done after the browser has laid out what was drawn, and again when a paragraph
 * changes its size.
 */
import type { Annotations } from '../annotate/annotation';
import type { Passage } from '../paragraphs/passages';
import { glossMoves } from './gloss-places';
import { type Column, columnOf } from './line-boxes';
import { edgeMoves, hangingRubies, releaseEdges } from './reading-edges';

export class WordPlaces {
  private readonly observer: ResizeObserver;
  /** What was drawn of a passage when it was last fitted. */
  private readonly fitted = new WeakMap<Passage, object>();
  private readonly passagesIn = new WeakMap<Element, Set<Passage>>();

  /** @param hasGlossesUnder whether glosses are under their words */
  constructor(
    private readonly annotations: Annotations,
    private readonly passages: () => readonly Passage[],
    private readonly hasGlossesUnder: boolean,
  ) {
    this.observer = new ResizeObserver((entries) => {
      this.fit(entries.flatMap(({ target }) => [...(this.passagesIn.get(target) ?? [])]));
    });
  }

  /** Call after words were written. */
  refresh(): void {
    for (const passage of this.passages()) {
      const { block } = passage.paragraph;
      const drawing = this.annotations.drawingOf(passage.paragraph);
      if (drawing === undefined || this.fitted.get(passage) === drawing) continue;
      this.fitted.set(passage, drawing);
      const others = this.passagesIn.get(block);
      if (others === undefined) this.passagesIn.set(block, new Set([passage]));
      else others.add(passage);
      // Observed anew, the block is reported after the next layout, when measuring costs nothing.
      this.observer.unobserve(block);
      this.observer.observe(block, { box: 'border-box' });
    }
  }

  stop(): void {
    this.observer.disconnect();
  }

  private fit(passages: readonly Passage[]): void {
    // It may be gone from the page, or have been drawn anew, and then it is reported again.
    const current = passages.filter(
      (passage) => this.annotations.drawingOf(passage.paragraph) === this.fitted.get(passage),
    );
    const rubies = new Map(
      current.map((passage) => [passage, hangingRubies(this.annotations, passage)]),
    );
    for (const each of rubies.values()) releaseEdges(each);
    // All are measured before anything moves.
    const column = columnsNow();
    const edges = [...rubies].flatMap(([{ paragraph }, each]) =>
      each.length === 0 ? [] : edgeMoves(each, column(paragraph.block)),
    );
    for (const move of edges) move();
    if (!this.hasGlossesUnder) return;
    // Measured again: a block that is as wide as its text has changed its width by now.
    const newColumn = columnsNow();
    const glosses = current.flatMap((passage) =>
      (passage.glosses?.size ?? 0) > 0
        ? glossMoves(this.annotations, passage, newColumn(passage.paragraph.block))
        : [],
    );
    for (const move of glosses) move();
  }
}

/** Measures each block once, however many passages it has: nothing may move in between. */
function columnsNow(): (block: Element) => Column {
  const columns = new Map<Element, Column>();
  return (block) => {
    const known = columns.get(block) ?? columnOf(block);
    columns.set(block, known);
    return known;
  };
}
