/**
 * What the scripts of a frame know of each other. Each is built as a file of its own and shares no
 * module with the others; they meet at the global object of their isolated world, which pages cannot
 * access.
 */
import type { StartInteraction } from './interact/interaction';
import type { PageState } from './page-state';

interface IsolatedWorld {
  /** Set by the content script: the article script takes over from it. */
  stopCheck?: () => void;
  /** Set by the article script. */
  readAnyway?: () => Promise<PageState>;
  /** Set by the interaction script. */
  startInteraction?: StartInteraction;
}

/** A symbol: an element of the page with an id may be visible as a property of that name. */
const KEY = Symbol.for('kijiyomi');

const world = globalThis as { [KEY]?: IsolatedWorld };

export const isolatedWorld: IsolatedWorld = (world[KEY] ??= {});
