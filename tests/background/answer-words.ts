/** A background that knows of words alone, for tests of the extension's pages. */
import { saveMetWord, tellPagesOfWords, wordHandlers } from '../../src/background/word-handlers';
import { listen } from '../../src/messaging/listen';
import { cardRequests, type CardContract } from '../../src/messaging/card-requests';
import { wordRequests, type WordContract } from '../../src/messaging/word-requests';

/** Call it after `connectTransport`. Returns a function that stops. */
export function answerForWords(): () => void {
  const stops = [
    listen<WordContract>(wordRequests, wordHandlers),
    listen<CardContract, 'saveWord'>(cardRequests, { saveWord: saveMetWord }),
    tellPagesOfWords(),
  ];
  return () => stops.forEach((stop) => stop());
}
