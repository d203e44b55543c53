import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isolatedWorld } from '../src/content/isolated-world';
import { PageCheck } from '../src/content/page-check';
import { activated } from '../src/content/page-watcher';
import { askingBackground } from '../src/messaging/ask-background';
import { listen } from '../src/messaging/listen';
import { pageRequests, type PageContract } from '../src/messaging/page-requests';
import { scriptAnswers, type ScriptContract } from '../src/messaging/script-requests';

/**
 * The check script, built as an unlisted script that wxt.config.ts names in the manifest itself:
 * WXT's wrapper of `defineContentScript` dispatches an event on the document of every page when it
 * starts (ContentScriptContext of WXT 0.21), by which any page could detect the extension.
 */
export default defineUnlistedScript(start);

const ask = askingBackground<ScriptContract>(scriptAnswers);

/** Once per frame: the manifest and a click on the toolbar button may both add the script. */
function start(): void {
  if (isolatedWorld.inCharge !== undefined) return;
  isolatedWorld.inCharge = 'check';
  void activated(document).then(check);
}

function check(): void {
  if (isolatedWorld.inCharge !== 'check') return;
  const page = new PageCheck(document, (facts) => {
    isolatedWorld.facts = facts;
    return ask('checkPage', facts);
  });
  const stopListening = listen<PageContract>(pageRequests, {
    getPageState: () => page.state(),
    setAids: ({ on }) => {
      isolatedWorld.aids = on;
      return page.state();
    },
    // Nothing is hidden before there is an article.
    setArticleOnly: () => page.state(),
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
