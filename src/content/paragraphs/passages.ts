/** The article's paragraphs, each with its progress from found to annotated. */
import { contains } from '../../page/unclobbered';
import { type ParagraphSource, extractParagraphs } from './paragraphs';
import type { Paragraph } from './paragraph';
import type { PlacedWord } from './split-at-boundaries';

type Progress = 'found' | 'asked' | 'analyzed' | 'annotated' | 'failed';

export interface Passage {
  paragraph: Paragraph;
  progress: Progress;
  words: readonly PlacedWord[];
  /** How many readings its words have: what drawing it costs. */
  rubies: number;
  /** Word index → gloss; null until chosen. */
  glosses: ReadonlyMap<number, string> | null;
}

/** Every paragraph of the roots, once, in their order. */
export function findParagraphs(
  roots: readonly Element[],
  headline: Element | null,
  source: ParagraphSource,
): Paragraph[] {
  const seen = new Set<Text>();
  const paragraphs: Paragraph[] = [];
  for (const root of roots) {
    const found = extractParagraphs(root, source).filter((one) => !seen.has(firstNode(one)));
    for (const paragraph of found) {
      for (const { nodes } of paragraph.pieces) seen.add(nodes[0]);
      const heading = paragraph.heading || contains(headline, paragraph.block);
      paragraphs.push({ ...paragraph, heading });
    }
  }
  return paragraphs;
}

/**
 * Carries known passages over to newly found paragraphs.
 * @returns the passages in page order, and those whose paragraph is gone
 */
export function matchPassages(
  known: readonly Passage[],
  paragraphs: readonly Paragraph[],
): { passages: Passage[]; gone: Passage[] } {
  const byNode = new Map<Text, Map<number, Passage>>();
  for (const passage of known) {
    const node = firstNode(passage.paragraph);
    const byOffset = byNode.get(node) ?? new Map<number, Passage>();
    byNode.set(node, byOffset.set(passage.paragraph.pieces[0]!.offset, passage));
  }
  const kept = new Set<Passage>();
  const passages = paragraphs.map((paragraph) => {
    const before = byNode.get(firstNode(paragraph))?.get(paragraph.pieces[0]!.offset);
    if (before && sameText(before.paragraph, paragraph)) {
      kept.add(before);
      return before;
    }
    return newPassage(paragraph);
  });
  return { passages, gone: known.filter((passage) => !kept.has(passage)) };
}

function newPassage(paragraph: Paragraph): Passage {
  return { paragraph, progress: 'found', words: [], rubies: 0, glosses: null };
}

function firstNode({ pieces }: Paragraph): Text {
  return pieces[0]!.nodes[0];
}

function sameText(a: Paragraph, b: Paragraph): boolean {
  const [before, now] = [a, b].map(({ pieces }) =>
    pieces.flatMap(({ nodes, role, offset }) => [role, offset, ...nodes]),
  );
  return (
    a.text === b.text &&
    a.block === b.block &&
    before!.length === now!.length &&
    before!.every((one, i) => one === now![i])
  );
}

/**
 * Whether the page still says what was analyzed.
 * @param textOf the publisher's text of a node
 */
export function isCurrent(
  { text, pieces }: Paragraph,
  textOf: (node: Text) => string = ({ data }) => data,
): boolean {
  return pieces.every(({ nodes, offset, start, end }) => {
    if (!nodes.every((node) => node.isConnected)) return false;
    const said = nodes.length === 1 ? textOf(nodes[0]) : nodes.map(textOf).join('');
    return said.slice(offset, offset + end - start) === text.slice(start, end);
  });
}

/** The passage's words have come. */
export function takeWords(passage: Passage, words: readonly PlacedWord[]): void {
  passage.words = words;
  passage.rubies = words.reduce((count, { furigana }) => count + furigana.length, 0);
  passage.progress = 'analyzed';
}
