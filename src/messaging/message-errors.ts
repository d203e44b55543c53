import type { ORPHANED } from '../content/orphaned';
import type { StoreFailure } from '../vocabulary/store-failure';

/** How a request can fail. */
export type MessageFailure =
  /**
   * The content script is orphaned: its extension was updated, reloaded or removed. No request can
   * succeed any more, so the content script should stop silently.
   */
  | typeof ORPHANED
  /** There is no listener: no content script in the tab, or the background has not started. */
  | 'NobodyAnswersError'
  /** The listener failed, and reported the error. */
  | 'RequestFailedError'
  /**
   * The answer does not match its schema, for example because the two ends are of different
   * versions.
   */
  | 'UnexpectedAnswerError';

/** `message` names the request and quotes the browser or the other end. */
export class MessageError extends Error {
  constructor(
    override readonly name: MessageFailure,
    message: string,
    /** For failures of the vocabulary's database, the reason. */
    readonly failure: StoreFailure = 'unknown',
  ) {
    super(message);
  }
}
