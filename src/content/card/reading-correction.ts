/** Stores the reader's own reading of a word, and takes it back. */
import type { TypedReading } from './correction-form';
import { statusOf } from './card-services';
import type { CardHost } from './card-host';
import type { CardContext, CardOpener, ShownCard } from './shown-card';

/** The dictionaries' reading again. */
const NO_CORRECTION = { reading: null, side: null } as const;

export class ReadingCorrection {
  constructor(
    private readonly context: CardContext,
    private readonly opener: CardOpener,
  ) {}

  /**
   * @returns the error to show, about the reading or from storing it; null if there is none: then
   * the
   *   card is about to show the reading
   */
  async submit(correction: TypedReading, shown: ShownCard, host: CardHost): Promise<string | null> {
    try {
      return await this.store(correction, shown);
    } catch (error) {
      return host.textOf(statusOf(error));
    }
  }

  async undo(shown: ShownCard, host: CardHost): Promise<void> {
    try {
      await this.store(NO_CORRECTION, shown);
    } catch (error) {
      if (this.opener.isShowing(shown.card)) host.showStatus(statusOf(error));
    }
  }

  /** @returns what is wrong with the reading */
  private async store(
    { reading, side }: TypedReading | typeof NO_CORRECTION,
    { target, card }: ShownCard,
  ): Promise<string | null> {
    const { services, inlineReadings } = this.context;
    const problem = await services.correct({
      text: target.paragraph.text,
      offset: target.start,
      inlineReadings: inlineReadings(),
      reading,
      side,
    });
    if (problem === null && this.opener.isShowing(card)) await this.opener.ask(target, []);
    return problem;
  }
}
