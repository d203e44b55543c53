/**
 * A text with its furigana and glosses, drawn as in an article: for the settings page, which shows
 * with it what a choice does.
 */
import { type PackedWords, unpackWords } from '../analysis/packed-words';
import { Annotations } from './annotate/annotation';
import { GlossChooser } from './annotate/glosses';
import type { AidOptions } from './annotate/options';
import { placeWords } from './paragraphs/split-at-boundaries';
import type { Paragraph } from './paragraphs/paragraph';

/** What the background answers for the text, or null before it does. */
export type SampleAnswer = PackedWords | null;

type SampleOptions = Pick<
  AidOptions,
  'furigana' | 'furiganaGrouping' | 'glossDensity' | 'glossPlacement'
>;

/** Fills an element with the text. */
export type DrawSample = (
  block: HTMLElement,
  text: string,
  answer: SampleAnswer,
  options: SampleOptions,
) => void;

export const drawSample: DrawSample = (block, text, answer, options) => {
  const { furigana, furiganaGrouping, glossDensity, glossPlacement } = options;
  const words = answer === null ? [] : unpackWords(answer, [text])[0]!;
  const document = block.ownerDocument;
  const node = document.createTextNode(text);
  block.replaceChildren(node);
  const piece = { nodes: [node], offset: 0, start: 0, end: text.length, role: 'text' } as const;
  const paragraph: Paragraph = { text, pieces: [piece], block, heading: false };
  const placed = placeWords(paragraph, words, furiganaGrouping, new Map());
  const glosses = new GlossChooser(glossDensity, glossPlacement).choose(paragraph, placed);
  const annotations = new Annotations(document, glossPlacement);
  annotations.register([paragraph]);
  annotations.annotate(paragraph, { words: placed, furigana, glosses });
};
