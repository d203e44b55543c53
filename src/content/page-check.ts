/**
 * Follows a page until it may be an article. It is all that runs on other pages of a news site, so
 * it knows nothing but how to collect a page's facts and ask about them.
 */
import { addressOf } from '../page/address';
import type { Recognition } from '../page/article/article';
import { collectFacts, reasonToSkip } from '../page/article/collect-page-facts';
import { noArticle, rejectedPage } from '../page/article/rejected-page';
import type { PageFacts } from '../sites/page-facts';
import type { Rejection } from '../sites/page-judgement';
import { takeOutLeftOvers } from './annotate/left-overs';
import { BROWSER_CLOCK, type Clock } from './clock';
import { stateWithoutArticle, type PageState } from './page-state';
import { PageWatcher } from './page-watcher';
import { meansOrphaned } from './orphaned';

/**
 * Asks the background whether a page may be an article.
 * @returns why it is not; null if it may be, and then the article script has been added
 */
export type AskAboutPage = (facts: PageFacts) => Promise<Rejection | null>;

export class PageCheck {
  private recognition: Recognition = noArticle('whyNotJudged');
  /** Number of looks at the page: an answer that arrives after the next look is out of date. */
  private looks = 0;
  private readonly watcher: PageWatcher;

  constructor(
    private readonly document: Document,
    private readonly ask: AskAboutPage,
    clock: Clock = BROWSER_CLOCK,
  ) {
    const look = () => void this.look();
    this.watcher = new PageWatcher(document, { onChange: look, onReturn: look }, clock);
  }

  /** Resolves once the page is known not to be an article, or the article script has been added. */
  start(): Promise<void> {
    takeOutLeftOvers(this.document);
    this.watcher.start();
    return this.look();
  }

  /** The article script takes over, or the extension is gone. */
  stop(): void {
    this.looks++;
    this.watcher.stop();
  }

  state(): PageState {
    return stateWithoutArticle(this.document, this.recognition);
  }

  private async look(): Promise<void> {
    const look = ++this.looks;
    const address = addressOf(this.document);
    const reason = reasonToSkip(this.document);
    if (reason !== null) {
      this.reject(noArticle(reason));
      return;
    }
    try {
      const rejection = await this.ask(collectFacts(this.document));
      if (look !== this.looks || address !== addressOf(this.document)) return;
      if (rejection !== null) this.reject(rejectedPage(this.document, rejection));
    } catch (error) {
      // Without an answer the page is asked about again at its next change.
      if (meansOrphaned(error)) this.stop();
      else this.watcher.backOff();
    }
  }

  private reject(recognition: Recognition): void {
    this.recognition = recognition;
    this.watcher.backOff();
  }
}
