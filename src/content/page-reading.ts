/**
 * What happens on one page: it is recognized as an article, tidied and annotated, and all of this
 * again when the page replaces its article. The popup's questions are answered from here.
 */
import { addressOf } from '../page/address';
import { findAppended } from '../page/article/appended-article';
import type { Article, Recognition } from '../page/article/article';
import { collectFacts, reasonToSkip } from '../page/article/collect-page-facts';
import { judgedPage, type JudgedPage } from '../page/article/judged-page';
import { PageArticles } from '../page/article/page-articles';
import { recognize } from '../page/article/recognize';
import { noArticle } from '../page/article/rejected-page';
import { Tidy } from '../page/clutter/tidy';
import { attributeOf, isConnected, textContentOf } from '../page/unclobbered';
import { sameSettings } from '../settings/same-settings';
import type { PageSettings } from '../settings/page-settings';
import { aidsAreOn } from '../settings/sites-off';
import type { PageFacts } from '../sites/page-facts';
import type { PageJudgement } from '../sites/page-judgement';
import { awaitSuccessor, takeOutLeftOvers } from './annotate/left-overs';
import { STATE_ATTRIBUTE } from './annotate/own-elements';
import { Annotator } from './annotator';
import { BROWSER_CLOCK, type Clock } from './clock';
import { stateWithoutArticle, type PageState } from './page-state';
import { PageWatcher } from './page-watcher';
import { nextTurn } from './schedule';
import type { PageServices } from './services';
import type { ArticleView } from './view/article-view';

/** Requests to the background before a page is annotated. */
export interface Inquiries {
  /** What a page is, by its site and its head. */
  judge(facts: PageFacts): Promise<PageJudgement>;
  /** As they are now. */
  settings(): Promise<PageSettings>;
  /** Whether this content script is orphaned: its extension was updated or removed. */
  isOrphaned(): boolean;
}

/** The reader's decision outweighs all evidence against an article. */
const READERS_VERDICT: Pick<PageJudgement, 'verdict' | 'signs'> = {
  verdict: 'article',
  signs: [{ key: 'whySignReader', weight: 99 }],
};

/** A page that is recognized as an article. */
export interface Reading {
  articles: PageArticles;
  page: JudgedPage;
  /**
   * Text of the headline's element, in which the page may put another headline; null without one.
   */
  headlineText: string | null;
  tidy: Tidy;
  annotator: Annotator;
}

export class PageReading {
  private lastRecognition: Recognition = noArticle('whyNotJudged');
  private current: Reading | null = null;
  /** Whether the aids are on; undefined before the settings are known. */
  private isOn: boolean | undefined;
  /** Whether to show only this article, as the reader chose; null: as the setting says. */
  private articleOnly: boolean | null = null;
  /** The reading view, while it is on. */
  private view: ArticleView | null = null;
  /** The root element of the document at the last look. */
  private root: Element | null = null;
  /** The page's own value of our attribute: saved from an annotated page, or forged. */
  private ownState: string | null = null;
  /** The address of a page that the reader takes for an article. */
  private articleAddress: string | null = null;
  /** Number of looks at the page: an answer that arrives after the next look is out of date. */
  private looks = 0;
  /** Requested once the page may be an article. */
  private settings: PageSettings | null = null;
  private readonly watcher: PageWatcher;

  constructor(
    private readonly document: Document,
    private readonly services: PageServices,
    private readonly inquiries: Inquiries,
    private readonly clock: Clock = BROWSER_CLOCK,
  ) {
    const events = {
      onChange: (added: Element[], hasNavigated: boolean) => this.onChange(added, hasNavigated),
      onReturn: () => {
        void this.followSettings();
        if (this.current === null) void this.look();
        else this.readAgain();
      },
    };
    this.watcher = new PageWatcher(document, events, clock);
  }

  /** Looks at the page and annotates an article. Resolves when it is known whether it is one. */
  async start(): Promise<void> {
    takeOutLeftOvers(this.document);
    this.root = this.document.documentElement;
    awaitSuccessor(
      this.document,
      () => this.inquiries.isOrphaned(),
      () => {
        this.watcher.stop();
        this.leave();
      },
    );
    this.watcher.start();
    await this.look();
  }

  /** For the command that inspects pages. */
  get reading(): Readonly<Reading> | null {
    return this.current;
  }

  get recognition(): Recognition {
    return this.lastRecognition;
  }

  state(): PageState {
    const article = this.current?.articles.inView() ?? this.lastRecognition.article;
    return {
      ...stateWithoutArticle(this.document, this.lastRecognition),
      article:
        article === null
          ? null
          : {
              headline: article.headline,
              source: article.source,
              published: article.published,
              url: article.url,
              foundBy: article.foundBy,
            },
      aids: this.isOn === true && article !== null,
      articleOnly: article !== null && this.isArticleOnly,
      hidden: this.current?.tidy.hidden() ?? [],
      words: this.current?.annotator.pageWords() ?? [],
    };
  }

  async setAids(on: boolean): Promise<void> {
    if (on === this.isOn) return;
    this.isOn = on;
    if (on) await this.begin();
    else this.end();
  }

  async setArticleOnly(on: boolean): Promise<void> {
    this.articleOnly = on;
    await this.showArticleOnly();
  }

  /** Takes the page for an article, since the reader does. */
  async readAnyway(): Promise<void> {
    if (this.current !== null) return;
    this.isOn = true;
    this.articleAddress = addressOf(this.document);
    await this.look();
  }

  showClutter(id: string, shown: boolean): void {
    this.current?.tidy.show(id, shown);
  }

  /** The settings may have changed: applies them to the page at once. */
  async followSettings(): Promise<void> {
    const before = this.settings;
    // Those that are on their way are out of date.
    if (before === null) return this.look();
    const settings = await this.inquiries.settings().catch(() => null);
    if (settings === null) return;
    this.settings = settings;
    if (sameSettings(settings, before)) {
      await this.showArticleOnly();
      return;
    }
    const left = this.current;
    this.leave();
    if (this.wantsAids(settings) !== this.wantsAids(before)) this.isOn = this.wantsAids(settings);
    if (left !== null) this.enter(left.articles, left.page, settings);
  }

  /** The reader corrected a reading, on this page or another. */
  readAgain(): void {
    this.current?.annotator.readAgain();
  }

  private wantsAids(settings: PageSettings): boolean {
    return aidsAreOn(settings, new URL(addressOf(this.document)).hostname);
  }

  private async look(): Promise<void> {
    const look = ++this.looks;
    const address = addressOf(this.document);
    const isOutOfDate = () => look !== this.looks || address !== addressOf(this.document);
    const reason = reasonToSkip(this.document);
    if (reason !== null) {
      this.followNone(noArticle(reason));
      return;
    }
    // Without an answer, as after an update of the extension, the page stays as it is.
    const answers = await Promise.all([
      this.inquiries.judge(collectFacts(this.document)),
      this.settings ?? this.inquiries.settings(),
    ]).catch(() => null);
    if (answers === null || isOutOfDate()) return;
    const [judgement, settings] = answers;
    this.settings ??= settings;
    this.isOn ??= this.wantsAids(settings);
    const isReadersArticle = this.articleAddress === address;
    const page = judgedPage(isReadersArticle ? { ...judgement, ...READERS_VERDICT } : judgement);
    const recognition = recognize(this.document, page);
    await nextTurn();
    if (isOutOfDate()) return;
    const { article } = recognition;
    if (article === null) this.followNone(recognition);
    else this.follow(article, recognition, page, this.settings);
  }

  /** The page is this article now: the one that is annotated, or another. */
  private follow(
    article: Article,
    recognition: Recognition,
    page: JudgedPage,
    settings: PageSettings,
  ): void {
    const before = this.lastRecognition.article;
    if (this.current !== null && isSameArticle(this.current.articles.first, article)) {
      this.current.headlineText = headlineTextOf(article);
      return;
    }
    this.leave();
    this.lastRecognition = recognition;
    // What was chosen for the article before does not count for this one.
    if (before !== null) this.articleOnly = null;
    this.enter(new PageArticles(article), page, settings);
  }

  /** The page is not an article now. */
  private followNone(recognition: Recognition): void {
    this.leave();
    this.lastRecognition = recognition;
    this.watcher.backOff();
  }

  private enter(articles: PageArticles, page: JudgedPage, settings: PageSettings): void {
    this.ownState = attributeOf(this.document.documentElement, STATE_ATTRIBUTE);
    this.current = {
      articles,
      page,
      headlineText: headlineTextOf(articles.first),
      // At once, not when the view begins: by then a dialog may count as opened by the reader.
      tidy: new Tidy(this.document, page.rules, articles, this.isArticleOnly ? 'focus' : 'tidy'),
      annotator: new Annotator(this.document, articles, this.services, settings, this.clock),
    };
    if (this.isOn === true) void this.begin();
  }

  private leave(): void {
    if (this.current === null) return;
    if (this.isOn === true) this.end();
    this.current = null;
    // A page that was emptied has no root.
    const root = this.document.documentElement as HTMLElement | null;
    if (this.ownState === null) root?.removeAttribute(STATE_ATTRIBUTE);
    else root?.setAttribute(STATE_ATTRIBUTE, this.ownState);
  }

  /** In two tasks, since each may have thousands of elements to look at. */
  private async begin(): Promise<void> {
    const reading = this.current;
    if (reading === null) return;
    reading.tidy.apply();
    await nextTurn();
    if (this.isOn === true && reading === this.current) await reading.annotator.start();
    await this.showArticleOnly();
  }

  private get isArticleOnly(): boolean {
    return this.isOn === true && (this.articleOnly ?? this.settings?.articleOnlyAlways ?? false);
  }

  /** Begins or ends the reading view. */
  private async showArticleOnly(): Promise<void> {
    const reading = this.current;
    if (reading === null || !this.isArticleOnly) {
      this.endView();
      // Also where the view had not begun yet.
      reading?.tidy.setStrength('tidy');
      return;
    }
    // Without its script the page stays as it is.
    const start = await this.services.loadView().catch(() => null);
    const isFor = reading === this.current && this.isArticleOnly;
    if (start === null || this.view !== null || !isFor) return;
    this.view = start({
      document: this.document,
      articles: reading.articles,
      hideSurroundings: (hidden) => reading.tidy.setStrength(hidden ? 'focus' : 'tidy'),
      words: () => reading.annotator.pageWords(),
      onClose: () => void this.setArticleOnly(false),
    });
  }

  private endView(): void {
    this.view?.stop();
    this.view = null;
  }

  private end(): void {
    this.endView();
    this.current?.annotator.stop();
    this.current?.tidy.undo();
  }

  /** The page has changed: follows its article, or looks at the page again. */
  private onChange(added: readonly Element[], hasNavigated: boolean): void {
    const root = this.document.documentElement;
    if (root !== this.root) {
      // Written anew by document.open(), or replaced: what we had on the old page is gone.
      this.root = root;
      this.lookAgain();
      return;
    }
    if (this.current === null) {
      void this.look();
    } else if (isStillShown(this.current, hasNavigated)) {
      this.followArticle(this.current, added, hasNavigated);
    } else if (isConnected(this.current.articles.first.body)) {
      // Another article in the same elements: the old one stays until the new one is recognized.
      void this.look();
    } else {
      this.lookAgain();
    }
  }

  /** The article is gone. */
  private lookAgain(): void {
    this.leave();
    this.lastRecognition = noArticle('whyNotArticle');
    void this.look();
  }

  private followArticle(
    { articles, page, tidy, annotator }: Reading,
    added: readonly Element[],
    hasNavigated: boolean,
  ): void {
    const appended = added.length > 0 ? findAppended(this.document, articles, page) : null;
    if (appended !== null) {
      articles.append(appended);
      annotator.readOn();
    }
    if (hasNavigated) articles.setAddress(addressOf(this.document));
    if (this.isOn === true && added.length > 0) tidy.rescan(added);
    if (added.length > 0) this.view?.refresh();
  }
}

/**
 * Does the page still show the article? Frameworks write the next one into the same elements, and
 * pages change their address as the reader scrolls.
 */
function isStillShown({ articles, headlineText }: Reading, hasNavigated: boolean): boolean {
  const { body, headlineElement } = articles.first;
  if (!isConnected(body)) return false;
  if (headlineElement === null) return !hasNavigated;
  return isConnected(headlineElement) && textContentOf(headlineElement) === headlineText;
}

function headlineTextOf({ headlineElement }: Article): string | null {
  return headlineElement === null ? null : textContentOf(headlineElement);
}

function isSameArticle(a: Article, b: Article): boolean {
  return a.body === b.body && a.headlineElement === b.headlineElement && a.headline === b.headline;
}
