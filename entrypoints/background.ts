import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { lookUp } from '../src/analysis/look-up/look-up';
import { analysisOptions } from '../src/background/analysis-options';
import { correctReading } from '../src/background/correct-reading';
import { analyzer, names } from '../src/background/packs';
import cardStyles from '../src/reader/styles/card.css?inline';
import { answerBackgroundRequests } from '../src/messaging/answer-background-requests';
import { savedMeeting } from '../src/vocabulary/saved-meeting';
import { areSaved, removeWord, saveWord } from '../src/vocabulary/vocabulary-store';

export default defineBackground(() => {
  answerBackgroundRequests({
    analyze: async ({ paragraphs, given }) =>
      (await analyzer()).analyze(paragraphs, await analysisOptions(given)),
    lookUp: async ({ text, offset, given }) =>
      lookUp(
        await analyzer(),
        await names(),
        { text, offset, published: '' },
        await analysisOptions(given),
      ),
    correctReading: async (request) => ({
      problem: await correctReading(await analyzer(), request),
    }),
    getCardStyles: () => ({ styles: cardStyles }),
    saveWord: async (word) => {
      await saveWord(savedMeeting(word));
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
