/**
 * A text with its furigana and glosses, drawn as in an article: for the settings page, which shows
 * with it what a choice does.
 */
import type { AnalysisRequest } from '../analysis/analysis-request';
import { type PackedWords, unpackWords } from '../analysis/packed-words';
import type { Word } from '../tokens/word';
import { Annotations } from './annotate/annotation';
import { GlossChooser } from './annotate/glosses';
import type { AidOptions } from './annotate/options';
import { placeWords } from './paragraphs/split-at-boundaries';
import type { Paragraph } from './paragraphs/paragraph';

/** What the background is asked for the text. */
export function sampleRequest(text: string): AnalysisRequest {
  return { paragraphs: [text], inlineReadings: [], cuts: [[]], perKanji: true };
}

/** The answer to {@link sampleRequest}. */
export function sampleWords(text: string, answer: PackedWords): readonly Word[] {
  return unpackWords(answer, [text])[0] ?? [];
}

type SampleOptions = Pick<
  AidOptions,
  'furigana' | 'furiganaGrouping' | 'glossDensity' | 'glossPlacement'
>;

/** Fills an element with the text. */
export function drawSample(
  block: HTMLElement,
  text: string,
  words: readonly Word[],
  { furigana, furiganaGrouping, glossDensity, glossPlacement }: SampleOptions,
): void {
  const document = block.ownerDocument;
  const node = document.createTextNode(text);
  block.replaceChildren(node);
  const piece = { nodes: [node], offset: 0, start: 0, end: text.length, role: 'text' } as const;
  const paragraph: Paragraph = { text, pieces: [piece], block, heading: false };
  const placed = placeWords(paragraph, words, furiganaGrouping, new Map());
  const glosses = new GlossChooser(glossDensity).choose(paragraph, placed);
  const annotations = new Annotations(document, glossPlacement);
  annotations.register([paragraph]);
  annotations.annotate(paragraph, { words: placed, furigana, glosses });
}
