import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Interaction } from '../src/content/interact/interaction';
import { isolatedWorld } from '../src/content/isolated-world';
import { cardServices } from '../src/messaging/card-services';

/** Hover, keyboard and card, for the article script; added once words are annotated. */
export default defineUnlistedScript(() => {
  isolatedWorld.startInteraction ??= (context) =>
    new Interaction({ ...context, services: cardServices });
});
