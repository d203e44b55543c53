import type { StoreFailure } from '../vocabulary/store-failure';

/** What can become of a request. */
export type MessageFailure =
  /**
   * The extension was updated, reloaded or removed while its content script lives on in the page.
   * Nothing can be asked any more; the content script should stop quietly.
   */
  | 'ContextInvalidatedError'
  /** Nobody listens at the other end: no content script in the tab, or no background yet. */
  | 'NobodyAnswersError'
  /** The other end listened, and says that it failed. */
  | 'RequestFailedError'
  /** The answer does not have the agreed shape, as when both ends run different versions. */
  | 'UnexpectedAnswerError';

/** `message` says to which request it happened, and what the browser or the other end said of it. */
export class MessageError extends Error {
  constructor(
    override readonly name: MessageFailure,
    message: string,
    /** Where the other end failed: what its database said. */
    readonly failure: StoreFailure = 'unknown',
  ) {
    super(message);
  }
}
