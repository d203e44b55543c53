/** Everything the reader does with words: pointer, touch, keyboard, and the card. */
import type { PageArticles } from '../../page/article/page-articles';
import type { Annotations } from '../annotate/annotation';
import { CardControl } from '../card/card-control';
import { CardKeys } from './card-keys';
import { Hover } from './hover';
import { LongPress } from './long-press';
import type { AidOptions } from '../annotate/options';
import type { Passage } from '../paragraphs/passages';
import { mentionsOf } from '../paragraphs/mentions';
import { RovingFocus } from './roving-focus';
import { WordPlaces } from './word-places';
import type { Clock } from '../clock';
import type { CardServices } from '../card/card-services';
import type { Paragraph } from '../paragraphs/paragraph';
import type { InlineReading } from '../../readings/inline/inline-reading';

export interface InteractionContext {
  document: Document;
  articles: PageArticles;
  services: CardServices;
  options: AidOptions;
  clock: Clock;
  annotations: Annotations;
  passageOf(paragraph: Paragraph): Passage | undefined;
  /** In page order. */
  passages(): readonly Passage[];
  inlineReadings: () => InlineReading[];
}

export class Interaction {
  private readonly card: CardControl;
  private readonly hover: Hover;
  private readonly focus: RovingFocus;
  private readonly keys: CardKeys;
  private readonly longPress: LongPress;
  private readonly places: WordPlaces;

  constructor(context: InteractionContext) {
    const mentions = (text: string) => mentionsOf(context.passages(), text);
    this.card = new CardControl(
      { ...context, mentions },
      {
        orphaned: () => this.stop(),
        close: () => this.focus.leaveCard(),
        step: (by) => this.focus.stepCard(by),
      },
    );
    this.hover = new Hover(context, this.card);
    this.focus = new RovingFocus(context, this.card);
    this.keys = new CardKeys(context.document, this.card);
    this.longPress = new LongPress(context, this.card);
    const { annotations, options } = context;
    const isUnder = options.glossPlacement === 'under';
    this.places = new WordPlaces(annotations, () => context.passages(), isUnder);
  }

  /** Call after words were written into the page or taken out. */
  refresh(): void {
    this.places.refresh();
    this.focus.refresh();
    this.card.refresh();
  }

  stop(): void {
    this.places.stop();
    this.hover.stop();
    this.focus.stop();
    this.keys.stop();
    this.longPress.stop();
    this.card.stop();
  }
}

/** Starts it with the services of its own script. */
export type StartInteraction = (context: Omit<InteractionContext, 'services'>) => Interaction;
