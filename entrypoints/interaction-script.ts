import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Interaction } from '../src/content/interact/interaction';
import { isolatedWorld } from '../src/content/isolated-world';
import type { CardServices } from '../src/content/card/card-services';
import { askingBackground } from '../src/messaging/ask-background';
import { cardAnswers, type CardContract } from '../src/messaging/card-requests';

const ask = askingBackground<CardContract>(cardAnswers);

const services = {
  lookUp: (question) => ask('lookUp', question),
  correct: (request) => ask('correctReading', request),
  save: (word) => ask('saveWord', word),
  remove: (word) => ask('removeWord', word),
  styles: () => ask('getCardStyles', {}),
  rememberExpanded: (expanded) => ask('expandCards', { expanded }),
} satisfies CardServices;

/** Hover, keyboard and card, for the article script; added once words are annotated. */
export default defineUnlistedScript(() => {
  isolatedWorld.startInteraction ??= (context) => new Interaction({ ...context, services });
});
