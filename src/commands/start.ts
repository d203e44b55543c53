/**
 * `npm start`: builds the extension and opens a browser with it on the bundled sample article,
 * until the browser is closed or Ctrl-C. `npm start -- --screenshot FILE` runs headless, writes a
 * screenshot of the annotated article and ends.
 */
import { parseArgs } from 'node:util';
import { build } from 'wxt';
import { ensureChromium } from './browser/ensure-browser';
import { openSample, requireDisplay, SAMPLE_MODE } from './browser/sample-session';
import { writeScreenshot } from './browser/screenshot';
import { PROJECT_ROOT } from './project-root';

async function start(screenshot: string | undefined): Promise<void> {
  const headless = screenshot !== undefined;
  if (!headless) requireDisplay(': use npm start -- --screenshot FILE');
  const browser = await ensureChromium();
  await build({ root: PROJECT_ROOT, mode: SAMPLE_MODE });
  const session = await openSample(browser, { headless });
  try {
    if (screenshot === undefined) {
      console.log(`${browser.name} shows the sample article. Close it or press Ctrl-C to end.`);
      await session.ended;
    } else {
      await writeScreenshot(session.tab, screenshot);
      console.log(`The sample article is in ${screenshot}.`);
    }
  } finally {
    await session.close();
  }
}

try {
  const { values } = parseArgs({ options: { screenshot: { type: 'string' } } });
  await start(values.screenshot);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
