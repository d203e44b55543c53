/**
 * Pages that a server has drawn and a framework takes over ("hydrates"). React compares each text
 * node with what it would draw itself, and draws the whole page anew, with an error in the console,
 * where they differ. It compares only the text content of elements that hold one text and nothing
 * else, and so does Vue: those may be annotated before.
 */
import { childNodesOf } from '../../page/unclobbered';

/** Comments that React, Vue, Svelte and Solid leave between what they draw. */
const SEPARATOR = /^(?: |\/?\$[?!~]?|\[|\]|#)$/u;
/** Are in the page once Next.js and Vue 3 have taken it over. */
const TAKEN_OVER = 'next-route-announcer, [data-v-app]';

/** A page that will say so is waited for so long after it was loaded, in milliseconds. */
const MAX_WAIT = 5_000;
const WILL_TELL = 'script[src*="/_next/"]';
/** Pages of React up to 17, of Vue 2, and of Next.js, where they show no separator. */
const SERVER_DRAWN = `[data-reactroot], [data-server-rendered], ${WILL_TELL}`;
/**
 * Other frameworks do not signal when they are done. Their scripts have run when the page is
 * loaded, and they begin in the task that follows; some pages put that off until the browser is
 * idle. In ms.
 */
const AFTER_LOADING = 1_500;
/** How often to check whether the page is loaded, in milliseconds. */
const AGAIN_AFTER = 200;

/**
 * @returns for how many milliseconds the texts of an element should not be written to
 * @param now milliseconds since the page began to load
 * @param loadedAt when it was loaded, on the same clock; 0 while it is loading
 */
export function hydrationWaits(
  document: Document,
  now: () => number,
  loadedAt: () => number = loadEventEnd,
): (element: Element) => number {
  let isPending = awaitsHydration(document);
  const patience = document.querySelector(WILL_TELL) === null ? AFTER_LOADING : MAX_WAIT;
  return (element) => {
    if (!isPending) return 0;
    const loaded = loadedAt();
    const wait = loaded > 0 ? loaded + patience - now() : AGAIN_AFTER;
    isPending = wait > 0 && document.querySelector(TAKEN_OVER) === null;
    return isPending && childNodesOf(element).length > 1 ? Math.min(wait, AGAIN_AFTER) : 0;
  };
}

/** A browser without the figure has loaded the page at once. */
function loadEventEnd(): number {
  const [navigation] = performance.getEntriesByType('navigation');
  return navigation === undefined ? 1 : (navigation as PerformanceNavigationTiming).loadEventEnd;
}

function awaitsHydration(document: Document): boolean {
  if (document.querySelector('script[src], script[type=module]') === null) return false;
  if (document.querySelector(SERVER_DRAWN) !== null) return true;
  const comments = document.createTreeWalker(document.body, NodeFilter.SHOW_COMMENT);
  while (comments.nextNode()) {
    if (SEPARATOR.test((comments.currentNode as Comment).data)) return true;
  }
  return false;
}
