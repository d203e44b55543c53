import { writeFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import * as v from 'valibot';
import type { BrowserTab } from './launch-browser';
import { within } from '../within';

/** Of the picture, in CSS pixels; its height is the page's. */
const WIDTH = 1280;
/** A page is drawn at this height first; it grows to what the page needs. */
const FIRST_HEIGHT = 900;
/** Taller pages are cut: Chromium draws no more than 16,384 pixels. */
const GREATEST_HEIGHT = 16_000;
/** The annotation has settled when nothing changed for so long, in milliseconds. */
const SETTLED_AFTER = 1_500;
const LOOK_EVERY = 100;
/** Starting the background and loading its dictionaries included. */
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

/** The root's state and the annotations, by the marks that the page part and the reader set. */
const LOOK = `({
  state: document.documentElement.dataset.kijiyomi ?? '',
  annotations: document.querySelectorAll('ruby.kijiyomi, [data-kijiyomi-gloss]').length,
  height: Math.ceil(document.documentElement.getBoundingClientRect().height),
})`;

async function look({ devtools, sessionId }: BrowserTab) {
  const parameters = { expression: LOOK, returnByValue: true };
  const answer = await devtools.send('Runtime.evaluate', parameters, pageSchema, sessionId);
  return answer.result.value;
}

/** A page is annotated where it shows, so the window is made as tall as the page. */
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
  while (quiet < SETTLED_AFTER) {
    await pause(LOOK_EVERY);
    // A page that the extension opened in front would keep the article from being drawn.
    await tab.devtools.send('Page.bringToFront', {}, v.unknown(), tab.sessionId);
    const page = await look(tab);
    const wanted = Math.min(Math.max(height, page.height), GREATEST_HEIGHT);
    if (page.state === 'on' && wanted > height) await setHeight(tab, (height = wanted));
    const now = JSON.stringify(page);
    quiet = page.state === 'on' && now === seen ? quiet + LOOK_EVERY : 0;
    seen = now;
  }
}

/** Waits until the whole article is annotated, and writes the page as a PNG. */
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
