/** Runs in the measured page; each function is handed over as its source text. */
interface Observed {
  /** Tasks of 50 ms and more on the main thread, in milliseconds since navigation. */
  longTasks: { start: number; duration: number }[];
  /** When the document was parsed: no content script of ours has run before. */
  parsed: number;
  /** When the first screen was annotated; 0 until then. */
  annotated: number;
  /** When the pointer moved last. */
  moved: number;
  /** When the card was first in a frame after that; 0 until then. */
  shown: number;
}

declare global {
  interface Window {
    observed: Observed;
  }
}

/** To be run before anything else in the page. */
export function observePage(): void {
  const observed: Observed = { longTasks: [], parsed: 0, annotated: 0, moved: 0, shown: 0 };
  window.observed = observed;

  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      observed.longTasks.push({ start: startTime, duration });
    }
  }).observe({ type: 'longtask', buffered: true });

  document.addEventListener('DOMContentLoaded', () => (observed.parsed = performance.now()));

  new MutationObserver(() => {
    if (document.documentElement.getAttribute('data-kijiyomi') !== 'on') return;
    observed.annotated ||= performance.now();
  }).observe(document, {
    subtree: true,
    attributes: true,
    attributeFilter: ['data-kijiyomi'],
  });

  const watchForCard = () => {
    // Its shadow root is closed, and filled before the card is shown.
    if (document.querySelector('kijiyomi-card:popover-open')) {
      observed.shown = performance.now();
    } else {
      requestAnimationFrame(watchForCard);
    }
  };
  let at = '';
  const onMove = ({ clientX, clientY, timeStamp }: PointerEvent) => {
    // Browsers repeat the last position when the page moves under a resting pointer.
    if (at === `${clientX},${clientY}`) return;
    at = `${clientX},${clientY}`;
    observed.moved = timeStamp;
    observed.shown = 0;
    requestAnimationFrame(watchForCard);
  };
  window.addEventListener('pointermove', onMove, { capture: true });
}

/**
 * Scrolls through the page a screen at a time, and on until nothing more is annotated.
 * @param limit in milliseconds, after which it ends in any case
 */
export async function readPage(limit: number): Promise<void> {
  const start = performance.now();
  const inTime = () => performance.now() - start < limit;
  for (let y = 0; y < document.documentElement.scrollHeight && inTime(); y += innerHeight) {
    scrollTo({ top: y, behavior: 'instant' });
    await new Promise(requestAnimationFrame);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const annotations = document.getElementsByTagName('ruby');
  let before = -1;
  while (annotations.length !== before && inTime()) {
    before = annotations.length;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

/** Indexes of so many different ones among the page's annotated words, spread over the page. */
export function differentWords(count: number): number[] {
  const words = [...document.querySelectorAll('ruby.kijiyomi')];
  const texts = words.map(({ textContent }) => textContent);
  const places = texts.flatMap((text, i) => (texts.indexOf(text) === i ? [i] : []));
  const step = Math.max(1, places.length / count);
  return Array.from({ length: Math.min(count, places.length) }, (_, i) => {
    return places[Math.floor(i * step)]!;
  });
}

/** Brings an annotated word to the middle of the screen, and returns where it is then. */
export async function showWord(place: number): Promise<{ x: number; y: number }> {
  const word = document.querySelectorAll('ruby.kijiyomi')[place]!;
  word.scrollIntoView({ block: 'center', behavior: 'instant' });
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  // Of a word that is broken over two lines the first part; not the furigana above it.
  const range = document.createRange();
  range.selectNodeContents(word.firstChild!);
  const { x, y, width, height } = range.getClientRects()[0]!;
  return { x: x + width / 2, y: y + height / 2 };
}
