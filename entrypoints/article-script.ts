import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerInspection } from '../src/content/inspection';
import { isolatedWorld, type IsolatedWorld } from '../src/content/isolated-world';
import { PageReading, type Inquiries } from '../src/content/page-reading';
import type { PageState } from '../src/content/page-state';
import { nextTurn } from '../src/content/schedule';
import type { PageServices } from '../src/content/services';
import { CORRECTION_KEY } from '../src/corrections/correction-changes';
import { articleAnswers, type ArticleContract } from '../src/messaging/article-requests';
import { askingBackground } from '../src/messaging/ask-background';
import { isOrphaned } from '../src/messaging/is-orphaned';
import { listen } from '../src/messaging/listen';
import { pageRequests, type PageContract } from '../src/messaging/page-requests';
import { scriptAnswers, type ScriptContract } from '../src/messaging/script-requests';
import { SETTINGS_KEY } from '../src/settings/settings-key';
import type { PageFacts } from '../src/sites/page-facts';
import type { PageJudgement } from '../src/sites/page-judgement';

/** Reads the page from now on, whatever it becomes; takes over from the check script. */
export default defineUnlistedScript(start);

const ask = askingBackground<ArticleContract>(articleAnswers);
const askForScript = askingBackground<ScriptContract>(scriptAnswers);

const services = {
  analyze: (question) => ask('analyze', question),
  wordStyles: () => ask('getWordStyles', {}),
  loadInteraction: () => load('interaction', 'startInteraction'),
  loadView: () => load('view', 'prepareView').then((prepare) => prepare()),
  pageWords: (passages) => isolatedWorld.collectPageWords?.(passages) ?? [],
} satisfies PageServices;

const inquiries = {
  judge,
  settings: () => ask('getSettings', {}),
  isOrphaned,
} satisfies Inquiries;

/**
 * The background has judged the page for the check script: at the first look the same facts are not
 * sent again.
 */
async function judge(facts: PageFacts): Promise<PageJudgement> {
  const { judgement, facts: judged } = isolatedWorld;
  delete isolatedWorld.judgement;
  if (judgement === undefined || JSON.stringify(facts) !== JSON.stringify(judged))
    return ask('judgePage', facts);
  return v.parse(articleAnswers.judgePage, JSON.parse(judgement));
}

/** @param name of what the script puts into the isolated world */
async function load<N extends 'startInteraction' | 'prepareView'>(
  script: 'interaction' | 'view',
  name: N,
): Promise<NonNullable<IsolatedWorld[N]>> {
  if (isolatedWorld[name] === undefined) await askForScript('addScript', { script });
  const start = isolatedWorld[name];
  if (start === undefined) throw new Error(`no ${name}`);
  return start;
}

/** Once per frame: two requests may both add the script. */
function start(): void {
  if (isolatedWorld.inCharge === 'article') return;
  isolatedWorld.inCharge = 'article';
  // In another task: evaluating this script alone takes 40 ms on a slow machine.
  const reading = nextTurn().then(read);
  isolatedWorld.readAnyway = async () => (await reading)();
}

/** @returns what reads the page anyway */
function read(): () => Promise<PageState> {
  const page = new PageReading(document, services, inquiries);
  const stateAfter = async (change: unknown) => {
    await change;
    return page.state();
  };
  const readAnyway = () => stateAfter(page.readAnyway());
  isolatedWorld.stopCheck?.();
  listen<PageContract>(pageRequests, {
    getPageState: () => page.state(),
    setAids: ({ on }) => stateAfter(page.setAids(on)),
    setArticleOnly: ({ on }) => stateAfter(page.setArticleOnly(on)),
    showClutter: ({ id, shown }) => stateAfter(page.showClutter(id, shown)),
    readAnyway,
  });
  browser.storage.local.onChanged.addListener((changes) => {
    const keys = Object.keys(changes);
    if (keys.includes(SETTINGS_KEY)) void page.followSettings();
    if (keys.some((key) => key.startsWith(CORRECTION_KEY))) page.readAgain();
  });
  if (isolatedWorld.aids !== undefined) void page.setAids(isolatedWorld.aids);
  if (import.meta.env.MODE === 'inspect') offerInspection(document, page, inquiries);
  else void page.start();
  return readAnyway;
}
