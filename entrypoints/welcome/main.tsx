import '../../src/content/annotate/annotations.css';
import { Interaction } from '../../src/content/interact/interaction';
import { OwnArticle, type ReadOwnArticle } from '../../src/content/own-article';
import { collectPageWords } from '../../src/content/paragraphs/page-words';
import type { ArticleServices } from '../../src/content/services';
import { watchCorrections } from '../../src/corrections/correction-changes';
import { articleAnswers, type ArticleContract } from '../../src/messaging/article-requests';
import { askingBackground } from '../../src/messaging/ask-background';
import { cardServices } from '../../src/messaging/card-services';
import { pageSettingsOf } from '../../src/settings/page-settings';
import { loadSettings, watchSettings } from '../../src/settings/settings-store';
import { t } from '../../src/ui/components/i18n';
import { mountPage } from '../../src/ui/components/mount-page';
import { WelcomePage } from '../../src/ui/welcome/welcome-page';

const ask = askingBackground<ArticleContract>(articleAnswers);

const services: ArticleServices = {
  analyze: (question) => ask('analyze', question),
  wordStyles: () => ask('getWordStyles', {}),
  loadInteraction: async () => (context) => new Interaction({ ...context, services: cardServices }),
  pageWords: collectPageWords,
};

/**
 * Content scripts do not run in pages of the extension, so the page starts the reader itself. It is
 * put together here, as the content scripts are: `ui` runs nothing of `content`.
 */
const readArticle: ReadOwnArticle = (elements, onChange) => {
  const article = new OwnArticle(document, elements, services, onChange);
  const ends = [
    watchSettings((settings) => article.follow(pageSettingsOf(settings))),
    watchCorrections(() => article.readAgain()),
    () => article.stop(),
  ];
  void loadSettings().then((settings) => article.follow(pageSettingsOf(settings)));
  return () => ends.forEach((end) => end());
};

mountPage(() => <WelcomePage readArticle={readArticle} />, t('welcomeTitle'));
