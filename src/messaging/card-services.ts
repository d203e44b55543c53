import type { CardServices } from '../content/card/card-services';
import { askingBackground } from './ask-background';
import { cardAnswers, type CardContract } from './card-requests';

const ask = askingBackground<CardContract>(cardAnswers);

/** The card's questions, from a content script or a page of the extension. */
export const cardServices: CardServices = {
  lookUp: (question) => ask('lookUp', question),
  correct: (request) => ask('correctReading', request),
  save: (word) => ask('saveWord', word),
  remove: (word) => ask('removeWord', word),
  styles: () => ask('getCardStyles', {}),
  rememberExpanded: (expanded) => ask('expandCards', { expanded }),
};
