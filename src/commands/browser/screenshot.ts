import { writeFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import * as v from 'valibot';
import type { BrowserTab } from './launch-browser';
import { within } from '../within';

/** Width of the screenshot, in CSS pixels; its height is that of the page. */
const WIDTH = 1280;
/** Initial height of the viewport, in CSS pixels; it grows to that of the page. */
const FIRST_HEIGHT = 900;
/** Taller pages are cut off: Chromium does not render more than 16,384 pixels. */
const MAX_HEIGHT = 16_000;
/** The annotation is complete when nothing changed for this long, in milliseconds. */
const SETTLE_TIME = 1_500;
const POLL_INTERVAL = 100;
/** Timeout including the start of the background and its dictionaries, in milliseconds. */
const ANNOTATION_LIMIT = 60_000;

const pageSchema = v.object({
  result: v.object({
    value: v.object({
      state: v.string(),
      annotations: v.number(),
      height: v.number(),
    }),
  }),
});

/**
 * Expression for the root's state and the number of annotations, from the attributes that we set.
 */
const PAGE_STATE = `({
  state: document.documentElement.dataset.kijiyomi ?? '',
  annotations: document.querySelectorAll('ruby.kijiyomi, [data-kijiyomi-gloss]').length,
  height: Math.ceil(document.documentElement.getBoundingClientRect().height),
})`;

async function pageState({ devtools, sessionId }: BrowserTab) {
  const parameters = { expression: PAGE_STATE, returnByValue: true };
  const answer = await devtools.send('Runtime.evaluate', parameters, pageSchema, sessionId);
  return answer.result.value;
}

/** Only the visible part is annotated at first, so the viewport is made as tall as the page. */
async function setHeight({ devtools, sessionId }: BrowserTab, height: number): Promise<void> {
  await devtools.send(
    'Emulation.setDeviceMetricsOverride',
    { width: WIDTH, height, deviceScaleFactor: 1, mobile: false },
    v.unknown(),
    sessionId,
  );
}

async function annotationToSettle(tab: BrowserTab): Promise<void> {
  let height = FIRST_HEIGHT;
  let seen = '';
  let quiet = 0;
  await setHeight(tab, height);
  while (quiet < SETTLE_TIME) {
    await pause(POLL_INTERVAL);
    // The extension's welcome page may be in front; then the article is not rendered.
    await tab.devtools.send('Page.bringToFront', {}, v.unknown(), tab.sessionId);
    const page = await pageState(tab);
    const wanted = Math.min(Math.max(height, page.height), MAX_HEIGHT);
    if (page.state === 'on' && wanted > height) await setHeight(tab, (height = wanted));
    const now = JSON.stringify(page);
    quiet = page.state === 'on' && now === seen ? quiet + POLL_INTERVAL : 0;
    seen = now;
  }
}

/** Waits until the whole article is annotated and writes a screenshot of the page as PNG. */
export async function writeScreenshot(tab: BrowserTab, file: string): Promise<void> {
  await within(ANNOTATION_LIMIT, annotationToSettle(tab), 'The sample article was not annotated');
  const { data } = await tab.devtools.send(
    'Page.captureScreenshot',
    { format: 'png' },
    v.object({ data: v.string() }),
    tab.sessionId,
  );
  await writeFile(file, data, 'base64');
}
