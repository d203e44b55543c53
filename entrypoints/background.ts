import { i18n } from '#i18n';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { keepScriptsRegistered } from '../src/access/register-scripts';
import { addScript, runInFrame } from '../src/access/add-scripts';
import { packWords } from '../src/analysis/packed-words';
import { ArticlePersons } from '../src/background/article-persons';
import { analysisOptions } from '../src/background/current-options';
import { correctReading } from '../src/background/correct-reading';
import { cardFor } from '../src/background/card-for';
import { cardLook } from '../src/background/card-look';
import { analyzer, names } from '../src/background/packs';
import { saveMetWord, tellPagesOfWords, wordHandlers } from '../src/background/word-handlers';
import { cardStyles } from '../src/card/card-styles';
import { handOver } from '../src/content/isolated-world';
import wordStyles from '../src/content/annotate/annotations.css?inline';
import { pageSettingsOf } from '../src/settings/page-settings';
import { loadSettings, saveSettings } from '../src/settings/settings-store';
import { judgePage } from '../src/sites/judge-page';
import { rejectionOf, writeJudgement } from '../src/sites/page-judgement';
import { removeRemains } from '../src/user-dictionaries/store/dictionary-store';
import { forgetRestores, settleRestore } from '../src/vocabulary/backup/restore';
import { removeWord } from '../src/vocabulary/vocabulary-store';
import { listen } from '../src/messaging/listen';
import { articleRequests, type ArticleContract } from '../src/messaging/article-requests';
import { cardRequests, type CardContract } from '../src/messaging/card-requests';
import { scriptRequests, type ScriptContract } from '../src/messaging/script-requests';
import { frameOf } from '../src/messaging/senders';
import { viewRequests, type ViewContract } from '../src/messaging/view-requests';
import { wordRequests, type WordContract } from '../src/messaging/word-requests';

/** In the build for the bundled sample the article is on localhost. */
const SAMPLE_HOSTS: Record<string, string> =
  import.meta.env.MODE === 'sample' ? { localhost: 'investing' } : {};

export default defineBackground(() => {
  const articlePersons = new ArticlePersons();

  listen<ArticleContract>(articleRequests, {
    judgePage: (facts) => writeJudgement(judgePage(facts, SAMPLE_HOSTS)),
    analyze: async ({ paragraphs, article, inlineReadings, cuts, perKanji }) => {
      const loaded = await analyzer();
      const persons = articlePersons.of(loaded, article, inlineReadings);
      const options = await analysisOptions([...inlineReadings, ...persons]);
      const words = paragraphs.map((text, i) =>
        loaded.words(text, options, perKanji ? 'all' : cuts[i]),
      );
      return { ...packWords(words), persons };
    },
    getSettings: async () => pageSettingsOf(await loadSettings()),
    getWordStyles: () => wordStyles,
  });

  listen<CardContract>(cardRequests, {
    lookUp: async (request) => {
      const [loaded, nameDictionary, options, settings] = await Promise.all([
        analyzer(),
        names(),
        analysisOptions(request.inlineReadings),
        loadSettings(),
      ]);
      return cardFor(loaded, nameDictionary, request, options, cardLook(settings));
    },
    correctReading: async (request) => {
      const problem = await correctReading(await analyzer(), request);
      return problem && i18n.t(problem);
    },
    getCardStyles: () => cardStyles(),
    expandCards: async ({ expanded }) => {
      await saveSettings({ cardExpanded: expanded });
      return {};
    },
    saveWord: saveMetWord,
    removeWord: async (word) => ({ removed: (await removeWord(word)) !== null }),
  });

  listen<ScriptContract>(scriptRequests, {
    checkPage: async (facts, sender) => {
      const judgement = judgePage(facts, SAMPLE_HOSTS);
      const rejection = rejectionOf(judgement);
      if (rejection !== null) return rejection;
      // Loaded while the page looks for its article, so that the first screen is annotated sooner.
      void analyzer().catch(() => undefined);
      const frame = frameOf(sender);
      await runInFrame(frame, handOver, JSON.stringify(writeJudgement(judgement)));
      await addScript(frame, 'article');
      return null;
    },
    addScript: async ({ script }, sender) => {
      await addScript(frameOf(sender), script);
      return {};
    },
  });

  listen<ViewContract>(viewRequests, {
    getViewLook: () => loadSettings(),
    saveViewLook: (look) => saveSettings(look),
  });

  listen<WordContract>(wordRequests, wordHandlers);
  tellPagesOfWords();

  keepScriptsRegistered();

  // Undoes a restore that was interrupted when the background stopped.
  void settleRestore().catch(() => undefined);

  // Removes what an import or a restore left when the browser was closed.
  browser.runtime.onStartup.addListener(() => {
    void removeRemains().catch(() => undefined);
    void forgetRestores().catch(() => undefined);
  });

  browser.runtime.onInstalled.addListener(({ reason }) => {
    // The build for the bundled sample opens the sample article instead.
    if (reason === 'install' && import.meta.env.MODE !== 'sample')
      void browser.tabs.create({ url: '/welcome.html' });
  });
});
