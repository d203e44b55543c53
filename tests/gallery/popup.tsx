/** The popup in one of its states: `popup.html?example=0&language=ja&scheme=dark`. */
import './fake-extension';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import locales from 'virtual:locales';
import { listen } from '../../src/messaging/listen';
import { pageRequests } from '../../src/messaging/page-requests';
import { mountPage } from '../../src/ui/components/mount-page';
import { Popup } from '../../src/ui/popup/popup';
import { answerForWords } from '../background/answer-words';
import { transport } from '../messaging/transport';
import { POPUP_EXAMPLES } from '../ui/popup-states';
import { messageOf } from './locales';
import { forceScheme, type Scheme } from './scheme';

const address = new URLSearchParams(location.search);
const language = address.get('language') === 'ja' ? 'ja' : 'en';
const scheme: Scheme = address.get('scheme') === 'dark' ? 'dark' : 'light';
const { state } = POPUP_EXAMPLES[Number(address.get('example'))] ?? { state: null };

const TAB = 1;
const KNOWN_SITE = 'https://jp.investing.com/*';
const EVENT = { addListener: () => undefined, removeListener: () => undefined };

fakeBrowser.i18n.getMessage = ((key: string, substitutions?: string[]) =>
  messageOf(locales[language], key, substitutions)) as typeof fakeBrowser.i18n.getMessage;
fakeBrowser.runtime.getManifest = () => ({
  manifest_version: 3,
  name: 'Kijiyomi',
  version: '1.0',
  content_scripts: [{ matches: [KNOWN_SITE] }],
});
Object.assign(fakeBrowser, {
  permissions: {
    getAll: async () => ({ permissions: [], origins: [KNOWN_SITE] }),
    contains: async ({ origins }: { origins: string[] }) =>
      origins.every((origin) => origin === KNOWN_SITE),
    request: async () => false,
    onAdded: EVENT,
    onRemoved: EVENT,
  },
  scripting: { executeScript: async () => [], getRegisteredContentScripts: async () => [] },
});
const send = (message: unknown) => transport(message, fakeBrowser.runtime.id);
Object.assign(fakeBrowser.runtime, { sendMessage: send });
Object.assign(fakeBrowser.tabs, { sendMessage: (_: number, message: unknown) => send(message) });

answerForWords();
if (state !== null) {
  listen(pageRequests, {
    getPageState: () => state,
    setAids: () => state,
    showClutter: () => state,
    readAnyway: () => state,
  });
}

address.set('tab', String(TAB));
history.replaceState(null, '', `?${address.toString()}`);
document.documentElement.style.colorScheme = scheme;
mountPage(Popup, 'Kijiyomi');
forceScheme(document.styleSheets, scheme);
