import type { CDPSession, Page } from '@playwright/test';
import { isWorldOf, type ServedPage } from '../inspected-page';

/**
 * The page's own scripts do not run: a saved page is their result, and without their servers they
 * would destroy it. Content scripts are not subject to the page's CSP.
 */
const WITHOUT_SCRIPTS = "script-src 'none'";

/** Waits until the content script has read the settings and defined the function. */
function expressionFor(functionName: string): string {
  return `(async () => {
    while (!globalThis.${functionName}) await new Promise((resolve) => setTimeout(resolve, 20));
    return ${functionName}();
  })()`;
}

/**
 * Opens a saved page in a tab and calls a function that the content script of the inspect build has
 * defined (src/content/inspection.ts).
 * @param id the extension's
 * @param errors console messages and errors of the extension in the page are added to it
 * @returns what the function resolves to
 */
export async function askContentScript(
  page: Page,
  id: string,
  { address, contentType, body }: ServedPage & { address: string },
  functionName: 'inspectPage' | 'explainThisPage',
  errors: string[],
): Promise<unknown> {
  const origin = `chrome-extension://${id}`;
  page.on('console', (message) => {
    const { url } = message.location();
    if (message.type() === 'error' && url.startsWith(origin)) errors.push(message.text());
  });
  const session = await page.context().newCDPSession(page);
  session.on('Runtime.exceptionThrown', ({ exceptionDetails: { url, text, exception } }) => {
    if (url?.startsWith(origin) === true) errors.push(exception?.description ?? text);
  });
  const { frameTree } = await session.send('Page.getFrameTree');
  const world = ownWorld(session, origin, frameTree.frame.id);
  await session.send('Runtime.enable');
  await page.route(/^https?:/u, (route) => {
    const request = route.request();
    if (request.frame() !== page.mainFrame() || !request.isNavigationRequest())
      return route.abort();
    const headers = { 'content-security-policy': WITHOUT_SCRIPTS };
    return route.fulfill({ contentType, headers, body });
  });
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    contextId: await world,
    expression: expressionFor(functionName),
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails !== undefined)
    throw new Error(exceptionDetails.exception?.description ?? 'unknown');
  return result.value as unknown;
}

/** Waits for the world of our content script in the tab's main frame. @returns its context id */
function ownWorld(session: CDPSession, origin: string, frame: string): Promise<number> {
  return new Promise((resolve) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (isWorldOf(context, origin, frame)) resolve(context.id);
    });
  });
}
