import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { lookUp } from '../src/analysis/look-up';
import { analyzer, names } from '../src/background/packs';
import { answerBackgroundRequests } from '../src/messaging/answer-background-requests';
import { areSaved, removeWord, saveWord } from '../src/vocabulary/vocabulary-store';

export default defineBackground(() => {
  answerBackgroundRequests({
    analyze: async ({ paragraphs }) => (await analyzer()).analyze(paragraphs),
    lookUp: async ({ text, offset }) => lookUp(await analyzer(), await names(), text, offset),
    saveWord: async (meeting) => {
      await saveWord(meeting);
      return { saved: true };
    },
    removeWord: async (word) => ({ removed: (await removeWord(word)) !== null }),
    isSaved: async ({ words }) => ({ saved: await areSaved(words) }),
  });

  browser.runtime.onInstalled.addListener(({ reason }) => {
    // The build for the sample opens on the sample.
    if (reason === 'install' && import.meta.env.MODE !== 'sample')
      void browser.tabs.create({ url: '/welcome.html' });
  });
});
