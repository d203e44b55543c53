import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Interaction } from '../src/content/interact/interaction';
import { isolatedWorld } from '../src/content/isolated-world';
import type { CardServices } from '../src/content/card/card-services';
import { askBackground } from '../src/messaging/ask-background';
import { cardRequests } from '../src/messaging/card-requests';

const services = {
  lookUp: (question) => askBackground(cardRequests, 'lookUp', question),
  correct: (request) => askBackground(cardRequests, 'correctReading', request),
  save: (word) => askBackground(cardRequests, 'saveWord', word),
  remove: (word) => askBackground(cardRequests, 'removeWord', word),
  styles: () => askBackground(cardRequests, 'getCardStyles', {}),
} satisfies CardServices;

/** Hover, keyboard and card, for the article script; added once words are annotated. */
export default defineUnlistedScript(() => {
  isolatedWorld.startInteraction ??= (context) => new Interaction({ ...context, services });
});
