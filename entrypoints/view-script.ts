import { i18n } from '#i18n';
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isolatedWorld } from '../src/content/isolated-world';
import { ArticleView, type ViewServices } from '../src/content/view/article-view';
import { askingBackground } from '../src/messaging/ask-background';
import { viewAnswers, type ViewContract } from '../src/messaging/view-requests';
import { SETTINGS_KEY } from '../src/settings/settings-key';

const ask = askingBackground<ViewContract>(viewAnswers);

const services = {
  look: () => ask('getViewLook', {}),
  saveLook: (look) => ask('saveViewLook', look),
  onSettings(handle) {
    const listener = (changes: object) => {
      if (SETTINGS_KEY in changes) handle();
    };
    browser.storage.local.onChanged.addListener(listener);
    return () => browser.storage.local.onChanged.removeListener(listener);
  },
  text: (key) => i18n.t(key),
} satisfies ViewServices;

/** The reading view, for the article script; added once the reader wants to see only the article. */
export default defineUnlistedScript(() => {
  isolatedWorld.prepareView ??= async () => {
    const look = await services.look();
    return (context) => new ArticleView({ ...context, services }, look);
  };
});
