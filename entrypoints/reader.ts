import { offerInspection } from '../src/content/inspection';
import { activated } from '../src/content/page-life';
import { PageReading } from '../src/content/page-reading';
import { answerPageRequests } from '../src/messaging/answer-page-requests';
import { askBackground } from '../src/messaging/ask-background';
import type { ReaderServices } from '../src/reader/services';
import { watchCorrections } from '../src/corrections/correction-changes';
import { loadSettings, watchSettings } from '../src/settings/settings-store';

/**
 * The content script. wxt.config.ts names it in the manifest itself: WXT's own wrapper for content
 * scripts would post a message to every page, and is as large as a tenth of what we may inject.
 */
export default { main: start };

/** Ours alone: pages have a world of their own. An element of theirs may still be seen by this name. */
const world = globalThis as { kijiyomi?: unknown };

/** Once in a frame: the manifest may bring us here, and a click on the toolbar button again. */
function start(): void {
  if (world.kijiyomi === true) return;
  world.kijiyomi = true;
  void read();
}

async function read(): Promise<void> {
  await activated(document);
  const settings = await loadSettings();
  const services = {
    analyze: (question) => askBackground('analyze', question),
    lookUp: (question) => askBackground('lookUp', question),
    correct: async (request) => (await askBackground('correctReading', request)).problem,
    save: async (word) => void (await askBackground('saveWord', word)),
    styles: () => askBackground('getStyles', {}),
    remove: async (word) => void (await askBackground('removeWord', word)),
  } satisfies ReaderServices;
  const page = new PageReading(document, services, settings, (facts) =>
    askBackground('judgePage', facts),
  );
  answerPageRequests({
    getPageState: () => page.state(),
    setAids: async ({ on }) => {
      await page.setAids(on);
      return page.state();
    },
    showClutter: ({ id, shown }) => {
      page.showClutter(id, shown);
      return page.state();
    },
    readAnyway: async () => {
      await page.readAnyway();
      return page.state();
    },
  });
  watchSettings((changed) => page.followSettings(changed));
  watchCorrections(() => page.readAgain());
  // In the browser's cache a page hears of nothing, and what it asked is not answered.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) void loadSettings().then((current) => page.comeBack(current));
  });
  if (import.meta.env.MODE === 'inspect') offerInspection(document, page);
  else void page.start();
}
