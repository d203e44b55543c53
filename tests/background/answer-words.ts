/** A background that knows of words alone, for tests of the extension's pages. */
import { saveMetWord, tellPagesOfWords, wordHandlers } from '../../src/background/word-handlers';
import { listen, type Handlers } from '../../src/messaging/listen';
import { backgroundRequests } from '../../src/messaging/background-requests';
import { wordRequests } from '../../src/messaging/word-requests';

/** Call it after `connectTransport`. Returns a function that stops. */
export function answerForWords(): () => void {
  const stops = [
    listen(wordRequests, wordHandlers),
    listen(backgroundRequests, { saveWord: saveMetWord } as Handlers<typeof backgroundRequests>),
    tellPagesOfWords(),
  ];
  return () => stops.forEach((stop) => stop());
}
