/**
 * Hears why recognition and tidying decide as they do, for a person who asks (`npm run inspect`).
 * The extension passes no trace.
 */
import type { Sign } from '../sites/page-judgement';
import type { TextBlock } from './article/text-block';

export interface ArticleTrace {
  /** Called with all signs for and against an article, once the text has added its own. */
  signs: (signs: readonly Sign[]) => void;
  /** A text block does not count in the search for the element that holds the article. */
  notCounted: (block: TextBlock, reason: NotCounted) => void;
  /** What the elements of the page are worth as the one that holds the article. */
  worth: (worth: ReadonlyMap<Element, number>) => void;
  /** How the text of the main element was narrowed down to that of the article. */
  narrowed: (steps: NarrowingSteps) => void;
}

export type NotCounted = 'no-sentence' | 'links' | 'few-kana' | 'clutter-text';

/** The text blocks that were left after each step. */
export interface NarrowingSteps {
  inMain: readonly TextBlock[];
  outsideBoxes: readonly TextBlock[];
  beforeOtherArticles: readonly TextBlock[];
  paragraphs: readonly TextBlock[];
}

export interface ClutterTrace {
  /** A rule took the element for clutter. The last judgement of an element holds. */
  judged: (element: Element, judgement: ClutterJudgement) => void;
}

export interface ClutterJudgement {
  /** The kind of clutter, an item of the list of hidden things. */
  kind: string;
  by: 'selector' | 'names' | 'text' | 'surroundings' | 'list' | 'dialog' | 'backdrop';
  /** The element whose text or selector gave its box away. */
  seed?: Element;
  /** Why the element stays nevertheless; null where it is hidden. */
  bound: Bound | null;
}

/** What protects an element from being hidden. */
export type Bound =
  | 'frame'
  | 'holds-protected'
  | 'protected'
  | 'notice'
  | 'sentences'
  | 'being-filled'
  | 'of-article'
  | 'continuation'
  | 'closed-or-opened'
  | 'long-list'
  | 'opened-by-reader'
  | 'uncertain-dialog';
