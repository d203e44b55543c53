/**
 * `npm run dev`: opens a development build in a browser on the bundled sample article. Changed
 * files are rebuilt at once: pages of the extension are updated in place (hot module replacement);
 * a change of the background or the content script reloads the extension and then the article.
 */
import * as v from 'valibot';
import { createServer } from 'wxt';
import { ensureChromium } from './browser/ensure-browser';
import { openSample, requireDisplay, SAMPLE_MODE } from './browser/sample-session';
import { PROJECT_ROOT } from './project-root';

async function develop(): Promise<void> {
  requireDisplay('');
  const browser = await ensureChromium();
  // We open the browser ourselves: WXT would start one without the sample article.
  const server = await createServer({
    root: PROJECT_ROOT,
    mode: SAMPLE_MODE,
    webExt: { disabled: true },
  });
  try {
    await server.start();
    const session = await openSample(browser, { headless: false });
    const { devtools, sessionId } = session.tab;
    // The background was restarted, so that the article's content script is orphaned. WXT reloads
    // tabs only for content scripts that it declares itself.
    server.ws.on('wxt:background-initialized', () => {
      devtools.send('Page.reload', {}, v.unknown(), sessionId).catch(() => undefined);
    });
    console.log(`${browser.name} shows the sample article. Close it or press Ctrl-C to end.`);
    try {
      await session.ended;
    } finally {
      await session.close();
    }
  } finally {
    await server.stop();
  }
}

try {
  await develop();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
