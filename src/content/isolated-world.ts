/**
 * What the scripts of a frame know of each other. Each is built as a file of its own and shares no
 * module with the others; they meet at the global object of their isolated world, which pages cannot
 * access.
 */
import type { StartInteraction } from './interact/interaction';
import type { PageFacts } from '../sites/page-facts';
import type { PageState } from './page-state';
import type { StartView } from './view/article-view';
import type { CollectPageWords } from './paragraphs/page-words';

export interface IsolatedWorld {
  /** The script that is in charge of the page. */
  inCharge?: 'check' | 'article';
  /** What the check script last asked about. */
  facts?: PageFacts;
  /** The background's judgement of these facts, for the article script, as JSON. */
  judgement?: string;
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
  collectPageWords?: CollectPageWords;
}

type World = Record<symbol, IsolatedWorld | undefined>;

/** A symbol: an element of the page with an id may be visible as a property of that name. */
export const isolatedWorld: IsolatedWorld = ((globalThis as unknown as World)[
  Symbol.for('kijiyomi')
] ??= {});

/**
 * Run in a frame by the background, as text: it can refer to nothing outside of itself.
 * @param judgement as JSON: a property that is null would get lost on the way (Chromium 156)
 */
export function handOver(judgement: string): void {
  const world = ((globalThis as unknown as World)[Symbol.for('kijiyomi')] ??= {});
  world.judgement = judgement;
}
