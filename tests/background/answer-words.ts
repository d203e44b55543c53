/** A background that knows of words alone, for tests of the extension's pages. */
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { saveMetWord, tellPagesOfWords, wordHandlers } from '../../src/background/word-requests';
import { answerWordRequests } from '../../src/messaging/answer-word-requests';
import { listen } from '../../src/messaging/listen';

/** Call it after `connectTransport`. Returns a function that stops. */
export function answerForWords(): () => void {
  const stops = [
    answerWordRequests(wordHandlers),
    listen({ saveWord: saveMetWord }, (_, request) => request),
    tellPagesOfWords(),
  ];
  return () => stops.forEach((stop) => stop());
}

/** As the browser says it of a page of the extension. */
export const pageAddress = () => fakeBrowser.runtime.getURL('/popup.html');
