import { offerInspection } from '../src/content/inspection';
import { activated } from '../src/content/page-watcher';
import { PageReading, type Inquiries } from '../src/content/page-reading';
import { askBackground } from '../src/messaging/ask-background';
import { browser } from 'wxt/browser';
import type { BackgroundServices } from '../src/content/services';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { CORRECTION_KEY } from '../src/corrections/correction-changes';
import { SETTINGS_KEY } from '../src/settings/settings';
import { listen } from '../src/messaging/listen';
import { pageRequests } from '../src/messaging/page-requests';

/**
 * The content script, built as an unlisted script that wxt.config.ts names in the manifest itself:
 * WXT's wrapper of `defineContentScript` dispatches an event on the document of every page when it
 * starts (ContentScriptContext of WXT 0.21), by which any page could detect the extension.
 */
export default defineUnlistedScript(start);

/**
 * Global object of the isolated world, which pages cannot access. An element of the page with this
 * id may still be visible as a property.
 */
const world = globalThis as { kijiyomi?: unknown };

/** Once per frame: the manifest and a click on the toolbar button may both inject the script. */
function start(): void {
  if (world.kijiyomi === true) return;
  world.kijiyomi = true;
  void read();
}

async function read(): Promise<void> {
  await activated(document);
  const services = {
    analyze: (question) => askBackground('analyze', question),
    lookUp: (question) => askBackground('lookUp', question),
    correct: (request) => askBackground('correctReading', request),
    save: (word) => askBackground('saveWord', word),
    styles: () => askBackground('getStyles', {}),
    remove: (word) => askBackground('removeWord', word),
  } satisfies BackgroundServices;
  const inquiries = {
    judge: (facts) => askBackground('judgePage', facts),
    settings: () => askBackground('getSettings', {}),
    // An orphaned content script has no `runtime.id`.
    isGone: () => (browser.runtime as { id?: string } | undefined)?.id === undefined,
  } satisfies Inquiries;
  const page = new PageReading(document, services, inquiries);
  const stateAfter = async (change: unknown) => {
    await change;
    return page.state();
  };
  listen(pageRequests, {
    getPageState: () => page.state(),
    setAids: ({ on }) => stateAfter(page.setAids(on)),
    showClutter: ({ id, shown }) => stateAfter(page.showClutter(id, shown)),
    readAnyway: () => stateAfter(page.readAnyway()),
  });
  browser.storage.local.onChanged.addListener((changes) => {
    const keys = Object.keys(changes);
    if (keys.includes(SETTINGS_KEY)) void page.followSettings();
    if (keys.some((key) => key.startsWith(CORRECTION_KEY))) page.readAgain();
  });
  if (import.meta.env.MODE === 'inspect') offerInspection(document, page, inquiries);
  else void page.start();
}
