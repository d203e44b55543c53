/** The card that is shown, as the files of this room hand it to each other. */
import type { Card } from '../../card/card';
import type { PageArticles } from '../../page/article/page-articles';
import type { InlineReading } from '../../readings/inline/inline-reading';
import type { Mention } from '../../look-up/mention';
import type { Annotations } from '../annotate/annotation';
import type { WordTarget } from '../interact/word-target';
import type { Paragraph } from '../paragraphs/paragraph';
import type { CardServices } from './card-services';
import type { Box } from './position';

/** What cards depend on in the page. */
export interface CardContext {
  document: Document;
  articles: PageArticles;
  services: CardServices;
  annotations: Annotations;
  inlineReadings: () => InlineReading[];
  /** Words of the article that share kanji with a text. */
  mentions: (text: string) => Mention[];
  /** undefined: the paragraph is no longer read. */
  passageOf(paragraph: Paragraph): unknown;
}

/** What the rest of the content script does for the card. */
export interface CardEvents {
  /** The extension was updated or removed: nothing will answer any more. */
  orphaned(): void;
  /** The reader wants the card closed, and the focus back in the page. */
  close(): void;
  /** The reader wants the card of the next word (1) or of the previous one (-1). */
  step(by: 1 | -1): void;
}

/** A position in a text of the card itself. */
export interface NestedQuestion {
  text: string;
  /** In UTF-16 units. */
  offset: number;
}

export interface ShownCard {
  /** The page's word that the card belongs to. */
  target: WordTarget;
  /**
   * Questions from within the card, the latest last; empty if the card is about the page's word.
   */
  nested: readonly NestedQuestion[];
  card: Card;
  /** The text in the page that the card explains. */
  ranges: readonly Range[];
  boxes: readonly Box[];
}

/** What acts and corrections change about the card that is open. */
export interface CardOpener {
  /** Whether the card is still the one that the reader sees. */
  isShowing(card: Card): boolean;
  /** Asks for a card, and shows it in place of the present one. */
  ask(target: WordTarget, nested: readonly NestedQuestion[]): Promise<void>;
  /** To be called after the card became longer or shorter. */
  placeAgain(): void;
  /** Cards are expanded from now on, or compact. */
  rememberExpanded(expanded: boolean): void;
}
