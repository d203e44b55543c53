/**
 * What happens on one page: is it an article, its clutter hidden, its words annotated, and all of
 * it again when the page replaces its article. The popup's questions are answered from here.
 */
import type { PageState } from '../messaging/messages';
import type { Article, Recognition } from '../page/article';
import { collectFacts, isReadable, mayBeJapanese } from '../page/page-facts';
import { recognize } from '../page/recognize';
import { Tidy } from '../page/tidy';
import { isOwnElement, STATE_ATTRIBUTE } from '../reader/own-elements';
import { Reader } from '../reader/reader';
import type { ReaderServices } from '../reader/services';
import { aidsAreOn, type Settings } from '../settings/settings';
import type { PageFacts } from '../sites/page-facts';
import type { PageJudgement } from '../sites/page-judgement';
import type { TidyRules } from '../sites/profile';

/** Asks the background what a page is, by its site and its head. */
export type JudgePage = (facts: PageFacts) => Promise<PageJudgement>;

/** Changes of the page are gathered for this long before clutter is looked for in them, in ms. */
const SETTLE_TIME = 250;

/** An article as it is being read. */
export interface Reading {
  article: Article;
  tidy: Tidy;
  reader: Reader;
}

export class PageReading {
  #rules: TidyRules | null = null;
  #recognition: Recognition = none('whyNotArticle');
  #reading: Reading | null = null;
  #on: boolean;
  /** The address that was looked at last. */
  #address = '';
  /** How often the page was looked at: an answer that comes after the next look is out of date. */
  #looks = 0;
  #added: Element[] = [];
  #timer: ReturnType<typeof setTimeout> | null = null;
  readonly #observer: MutationObserver;

  readonly #document: Document;
  readonly #services: ReaderServices;
  #settings: Settings;
  readonly #judge: JudgePage;

  constructor(document: Document, services: ReaderServices, settings: Settings, judge: JudgePage) {
    this.#document = document;
    this.#services = services;
    this.#settings = settings;
    this.#judge = judge;
    this.#on = this.#wanted(settings);
    this.#observer = new MutationObserver((records) => this.#gather(records));
  }

  /** Looks at the page and, if it is an article, begins to read it. Resolves when it was looked at. */
  start(): Promise<void> {
    this.#observer.observe(this.#document.documentElement, { childList: true, subtree: true });
    return this.#look();
  }

  /** What is being read, for the command that judges pages. */
  get reading(): Readonly<Reading> | null {
    return this.#reading;
  }

  get recognition(): Recognition {
    return this.#recognition;
  }

  state(): PageState {
    const { article, why } = this.#recognition;
    const { tidy, reader } = this.#reading ?? {};
    return {
      article: article && {
        headline: article.headline,
        source: article.source,
        published: article.published,
        url: article.url,
      },
      why,
      aids: this.#on && article !== null,
      hidden: tidy?.hidden() ?? [],
      words: reader?.pageWords() ?? [],
    };
  }

  async setAids(on: boolean): Promise<void> {
    if (on === this.#on) return;
    this.#on = on;
    if (on) await this.#begin();
    else this.#end();
  }

  showClutter(id: string, shown: boolean): void {
    this.#reading?.tidy.show(id, shown);
  }

  /** The page looks as the new settings say, at once. */
  followSettings(settings: Settings): void {
    const switched = this.#wanted(settings) !== this.#wanted(this.#settings);
    this.#settings = settings;
    const { article } = this.#recognition;
    this.#leave();
    if (switched) this.#on = this.#wanted(settings);
    if (article !== null && this.#rules !== null) this.#enter(article, this.#rules);
  }

  /** The reader corrected a reading, on this page or another. */
  readAgain(): void {
    this.#reading?.reader.readAgain();
  }

  #wanted(settings: Settings): boolean {
    return aidsAreOn(settings, this.#document.location.hostname);
  }

  async #look(): Promise<void> {
    const look = ++this.#looks;
    const address = this.#document.location.href;
    this.#address = address;
    // What was found before holds no longer, whoever asks while the answer is on its way.
    this.#recognition = none('whyNotJapanese');
    if (!isReadable(this.#document) || !mayBeJapanese(this.#document)) return;
    // Where nobody answers, as after an update of the extension, the page stays as it is.
    const judgement = await this.#judge(collectFacts(this.#document)).catch(() => null);
    if (judgement === null || look !== this.#looks || address !== this.#document.location.href) {
      return;
    }
    this.#recognition = recognize(this.#document, judgement);
    this.#rules = judgement.profile;
    const { article } = this.#recognition;
    if (article !== null) this.#enter(article, this.#rules);
  }

  #enter(article: Article, rules: TidyRules): void {
    this.#reading = {
      article,
      tidy: new Tidy(this.#document, rules, article, this.#settings.tidying),
      reader: new Reader(this.#document, article, this.#services, this.#settings),
    };
    if (this.#on) void this.#begin();
  }

  #leave(): void {
    if (this.#reading !== null && this.#on) this.#end();
    this.#reading = null;
  }

  async #begin(): Promise<void> {
    this.#reading?.tidy.apply();
    await this.#reading?.reader.start();
  }

  #end(): void {
    this.#reading?.reader.stop();
    this.#reading?.tidy.undo();
  }

  #gather(records: readonly MutationRecord[]): void {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) {
        if (node instanceof Element && !isOwnElement(node)) this.#added.push(node);
      }
    }
    this.#timer ??= setTimeout(() => this.#follow(), SETTLE_TIME);
  }

  /** After changes: new clutter is hidden, and an article that was replaced is looked for again. */
  #follow(): void {
    const added = this.#added.filter((element) => element.isConnected);
    this.#added = [];
    this.#timer = null;
    if (this.#reading?.article.body.isConnected) {
      if (this.#on) this.#reading.tidy.rescan(added);
      return;
    }
    // A page that is no article stays none, unless its text had not arrived or it became another.
    const waiting = this.#reading !== null || this.#recognition.why === 'whyNoText';
    if (!waiting && this.#address === this.#document.location.href) return;
    this.#leave();
    this.#document.documentElement.removeAttribute(STATE_ATTRIBUTE);
    void this.#look();
  }
}

function none(why: string): Recognition {
  return { article: null, why, signs: [] };
}
