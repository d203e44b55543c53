/** Everything the reader of a page does with words: pointer, touch, keyboard, and the card. */
import type { GivenReading } from '../language/readings-in-text';
import type { Article } from '../page/article';
import type { Annotations } from './annotation';
import { CardControl } from './card/card-control';
import { Hover } from './hover';
import type { ReaderOptions } from './options';
import type { Paragraph } from './paragraphs';
import type { Passage } from './passages';
import { mentionsOf } from './mentions';
import { RovingFocus } from './roving-focus';
import type { ReaderServices } from './services';

export interface InteractionContext {
  document: Document;
  article: Article;
  services: ReaderServices;
  options: ReaderOptions;
  annotations: Annotations;
  passageOf(paragraph: Paragraph): Passage | undefined;
  /** In page order. */
  passages(): readonly Passage[];
  given: () => GivenReading[];
}

export class Interaction {
  readonly #card: CardControl;
  readonly #hover: Hover;
  readonly #focus: RovingFocus;

  constructor(context: InteractionContext) {
    const mentions = (text: string) => mentionsOf(context.passages(), text);
    this.#card = new CardControl(
      { ...context, mentions },
      {
        lost: () => this.stop(),
        close: () => this.#focus.leaveCard(),
        step: (by) => this.#focus.stepCard(by),
      },
    );
    this.#hover = new Hover(context, this.#card);
    this.#focus = new RovingFocus(context, this.#card);
  }

  /** Call after words were written into the page or taken out. */
  refresh(): void {
    this.#focus.refresh();
    this.#card.refresh();
  }

  stop(): void {
    this.#hover.stop();
    this.#focus.stop();
    this.#card.stop();
  }
}
