import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isolatedWorld } from '../src/content/isolated-world';
import { PageCheck } from '../src/content/page-check';
import { activated } from '../src/content/page-watcher';
import { askingBackground } from '../src/messaging/ask-background';
import { listen } from '../src/messaging/listen';
import { pageRequests, type PageContract } from '../src/messaging/page-requests';
import { scriptAnswers, type ScriptContract } from '../src/messaging/script-requests';

/**
 * The content script, built as an unlisted script that wxt.config.ts names in the manifest itself:
 * WXT's wrapper of `defineContentScript` dispatches an event on the document of every page when it
 * starts (ContentScriptContext of WXT 0.21), by which any page could detect the extension.
 */
export default defineUnlistedScript(start);

const ask = askingBackground<ScriptContract>(scriptAnswers);

/**
 * Once per frame: the manifest and a click on the toolbar button may both inject the script. Not at
 * all after the article script.
 */
function start(): void {
  if (isolatedWorld.stopCheck !== undefined || isolatedWorld.readAnyway !== undefined) return;
  let isStopped = false;
  isolatedWorld.stopCheck = () => (isStopped = true);
  void activated(document).then(() => {
    if (!isStopped) check();
  });
}

function check(): void {
  const page = new PageCheck(document, (facts) => ask('checkPage', facts));
  const stopListening = listen<PageContract>(pageRequests, {
    getPageState: () => page.state(),
    // There are no aids and no clutter before there is an article.
    setAids: () => page.state(),
    showClutter: () => page.state(),
    readAnyway: async () => {
      await ask('addScript', { script: 'article' });
      return (await isolatedWorld.readAnyway?.()) ?? page.state();
    },
  });
  isolatedWorld.stopCheck = () => {
    stopListening();
    page.stop();
  };
  void page.start();
}
