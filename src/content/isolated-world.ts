/**
 * What the scripts of a frame know of each other. Each is built as a file of its own and shares no
 * module with the others; they meet at the global object of their isolated world, which pages cannot
 * access.
 */
import type { StartInteraction } from './interact/interaction';
import type { PageState } from './page-state';
import type { StartView } from './view/article-view';

export interface IsolatedWorld {
  /** The script that is in charge of the page. */
  inCharge?: 'check' | 'article';
  /** Ends the check script's work: the article script takes over. */
  stopCheck?: () => void;
  /** What the reader switched before there was an article. */
  aids?: boolean;
  /** The article script's. */
  readAnyway?: () => Promise<PageState>;
  /** The interaction script's. */
  startInteraction?: StartInteraction;
  /** The view script's. */
  prepareView?: () => Promise<StartView>;
}

/** A symbol: an element of the page with an id may be visible as a property of that name. */
const KEY = Symbol.for('kijiyomi');

const world = globalThis as { [KEY]?: IsolatedWorld };

export const isolatedWorld: IsolatedWorld = (world[KEY] ??= {});
