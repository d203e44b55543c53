/** What a reader does in the browser's own windows: clicks the toolbar button, grants sites. */
import type { BrowserContext, Page } from '@playwright/test';

interface TargetInfo {
  targetId: string;
  type: string;
  url: string;
}

/** Clicks the extension's button in the toolbar of the page's tab: its popup opens. */
export async function clickToolbarButton(page: Page, extensionId: string): Promise<void> {
  await page.bringToFront();
  const session = await page.context().browser()!.newBrowserCDPSession();
  // Playwright's types do not know these commands.
  const send = session.send.bind(session) as (method: string, params: object) => Promise<unknown>;
  const { targetInfos } = (await send('Target.getTargets', {
    filter: [{ type: 'tab' }],
  })) as { targetInfos: TargetInfo[] };
  const tab = targetInfos.find(({ url }) => url === page.url());
  if (!tab) throw new Error(`No tab shows ${page.url()}.`);
  await send('Extensions.triggerAction', { id: extensionId, targetId: tab.targetId });
  await session.detach();
}

/** Runs a command of the browser's page of extensions, with the extension's id as first argument. */
async function onExtensionsPage(
  context: BrowserContext,
  command: string,
  ...args: unknown[]
): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  const call = `chrome.developerPrivate.${command}(${args.map((arg) => JSON.stringify(arg)).join()})`;
  await page.evaluate(call);
  await page.close();
}

/**
 * Lets the reader agree beforehand: the browser's question cannot be answered without a window, but
 * a site that was granted on its page of extensions is granted without a question.
 */
export async function agreeTo(
  context: BrowserContext,
  extensionId: string,
  pattern: string,
): Promise<void> {
  await onExtensionsPage(context, 'addHostPermission', extensionId, pattern);
}

export async function takeBack(
  context: BrowserContext,
  extensionId: string,
  pattern: string,
): Promise<void> {
  await onExtensionsPage(context, 'removeHostPermission', extensionId, pattern);
}

/** Site access "on click": the browser withholds the sites of the manifest. */
export async function withholdSites(context: BrowserContext, extensionId: string): Promise<void> {
  const hostAccess = 'ON_CLICK';
  await onExtensionsPage(context, 'updateExtensionConfiguration', { extensionId, hostAccess });
}
