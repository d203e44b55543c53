import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Interaction } from '../src/content/interact/interaction';
import { isolatedWorld } from '../src/content/isolated-world';
import { collectPageWords } from '../src/content/paragraphs/page-words';
import { cardServices } from '../src/messaging/card-services';

/** Hover, keyboard, card and the popup's words, for the article script; added once words are annotated. */
export default defineUnlistedScript(() => {
  isolatedWorld.startInteraction ??= (context) =>
    new Interaction({ ...context, services: cardServices });
  isolatedWorld.collectPageWords ??= collectPageWords;
});
