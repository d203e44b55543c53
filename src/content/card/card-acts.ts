/** Does what is pressed in the card. */
import type { ActKind, ActOf, CardAct } from '../../card/card-act';
import { meaningOf } from '../../card/savable-word';
import { metWord } from '../../vocabulary/met-word';
import { contextOf } from '../paragraphs/context';
import { statusOf } from './card-services';
import type { CardHost } from './card-host';
import type { ReadingCorrection } from './reading-correction';
import type { CardContext, CardEvents, CardOpener, NestedQuestion, ShownCard } from './shown-card';
import { speak } from './speech';

type Handler<K extends ActKind> = (act: ActOf<K>, shown: ShownCard, host: CardHost) => void;

export class CardActs {
  constructor(
    private readonly context: CardContext,
    private readonly events: CardEvents,
    private readonly opener: CardOpener,
    private readonly correction: ReadingCorrection,
  ) {}

  private readonly handlers = {
    back: (_, { target, nested }) => void this.opener.ask(target, nested.slice(0, -1)),
    close: () => this.events.close(),
    copy: ({ form }, { card }, host) => void copy(card.copied[form], host),
    'look-up': ({ text }, shown) => this.lookUp({ text, offset: 0 }, shown),
    expand: (_, __, host) => {
      host.isExpanded = !host.isExpanded;
      this.opener.rememberExpanded(host.isExpanded);
      this.opener.placeAgain();
    },
    keys: (_, __, host) => {
      host.toggleKeys();
      this.opener.placeAgain();
    },
    'edit-reading': (_, __, host) => {
      host.toggleForm();
      this.opener.placeAgain();
    },
    pin: (_, __, host) => {
      host.isPinned = !host.isPinned;
    },
    save: (act, shown, host) => void this.toggleSaved(act, shown, host),
    speak: (_, { card }) => speak(card.copied.spoken),
    step: ({ by }) => this.events.step(by),
    'undo-correction': (_, shown, host) => void this.correction.undo(shown, host),
  } satisfies { [K in ActKind]: Handler<K> };

  press(act: CardAct, shown: ShownCard, host: CardHost): void {
    host.clearStatus();
    // TypeScript does not see that the handler is the one for the kind of this act.
    const handle = this.handlers[act.kind] as Handler<ActKind>;
    handle(act, shown, host);
  }

  /** Shows the card of a word in the card. */
  lookUp(question: NestedQuestion, { target, nested }: ShownCard): void {
    void this.opener.ask(target, [...nested, question]);
  }

  /** Saves a word, with its first meanings or with one of them; pressed again it removes the word. */
  private async toggleSaved(
    { word: index, sense, saved }: ActOf<'save'>,
    { card, target }: ShownCard,
    host: CardHost,
  ): Promise<void> {
    const { services, articles } = this.context;
    const word = card.words[index];
    if (word === undefined) return;
    const { term, reading, partOfSpeech } = word;
    let isPrivate = false;
    try {
      if (saved) {
        await services.remove({ term, reading });
      } else {
        const met = metWord({
          term,
          reading,
          partOfSpeech,
          meaning: meaningOf(word, sense),
          chosen: sense !== undefined,
          context: contextOf(target.paragraph.text, target.start, target.end),
          article: articles.at(target.paragraph.block),
        });
        ({ isPrivate } = await services.save(met));
      }
    } catch (error) {
      if (this.opener.isShowing(card)) host.showStatus(statusOf(error));
      return;
    }
    if (!this.opener.isShowing(card)) return;
    host.markSaved(index, saved ? null : { sense });
    if (isPrivate) host.showStatus('keptPrivately');
  }
}

async function copy(text: string, host: CardHost): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    host.showStatus('copied');
  } catch {
    // Not allowed, or the page is not from a secure origin and has no clipboard.
    host.showStatus('notCopied');
  }
}
