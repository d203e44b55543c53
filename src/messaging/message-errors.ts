/*
 * The name of the class says what happened, the message to which request, and what the browser or
 * the other end said of it where they said something.
 */

/**
 * The extension was updated, reloaded or removed while its content script lives on in the page.
 * Nothing can be asked any more; the content script should stop quietly.
 */
export class ContextInvalidatedError extends Error {
  override name = 'ContextInvalidatedError';
}

/** Nobody listens at the other end: no content script in the tab, or no background yet. */
export class NobodyAnswersError extends Error {
  override name = 'NobodyAnswersError';
}

/** The other end listened, and says that it failed. */
export class RequestFailedError extends Error {
  override name = 'RequestFailedError';
}

/** The answer does not have the agreed shape, as when both ends run different versions. */
export class UnexpectedAnswerError extends Error {
  override name = 'UnexpectedAnswerError';
}
