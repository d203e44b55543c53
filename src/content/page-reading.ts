/**
 * What happens on one page: is it an article, its clutter hidden, its words annotated, and all of
 * it again when the page replaces its article. The popup's questions are answered from here.
 */
import type { PageState } from '../messaging/messages';
import type { Article, Recognition } from '../page/article';
import type { SiteProfile } from '../sites/profile';
import { profileFor } from '../sites/profiles';
import { recognize } from '../page/recognize';
import { Tidy } from '../page/tidy';
import { isOwnElement, STATE_ATTRIBUTE } from '../reader/own-elements';
import { Reader } from '../reader/reader';
import type { ReaderServices } from '../reader/services';
import { aidsAreOn, type Settings } from '../settings/settings';

/** Changes of the page are gathered for this long before clutter is looked for in them, in ms. */
const SETTLE_TIME = 250;

/** An article as it is being read. */
export interface Reading {
  article: Article;
  tidy: Tidy;
  reader: Reader;
}

export class PageReading {
  #profile: SiteProfile | null = null;
  #recognition: Recognition = { article: null, why: 'whyNotArticle' };
  #reading: Reading | null = null;
  #on: boolean;
  /** The address that was looked at last. */
  #address = '';
  #added: Element[] = [];
  #timer: ReturnType<typeof setTimeout> | null = null;
  readonly #observer: MutationObserver;

  readonly #document: Document;
  readonly #services: ReaderServices;
  #settings: Settings;
  readonly #hosts: Readonly<Record<string, string>>;

  /** @param hosts further hosts and the profile that reads them, as profileFor takes them */
  constructor(
    document: Document,
    services: ReaderServices,
    settings: Settings,
    hosts: Readonly<Record<string, string>> = {},
  ) {
    this.#document = document;
    this.#services = services;
    this.#settings = settings;
    this.#hosts = hosts;
    this.#on = this.#wanted(settings);
    this.#observer = new MutationObserver((records) => this.#gather(records));
  }

  /** Looks at the page and, if it is an article, begins to read it. */
  start(): void {
    if (this.#document.documentElement.getAttribute(STATE_ATTRIBUTE) === 'on') {
      // The words in it are of ours before an update, who is gone and cannot take them back.
      this.#recognition = { article: null, why: 'whyLeftOver' };
      return;
    }
    this.#look();
    this.#observer.observe(this.#document.documentElement, { childList: true, subtree: true });
  }

  /** What is being read, for the command that judges pages. */
  get reading(): Readonly<Reading> | null {
    return this.#reading;
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
        foundBy: article.foundBy,
      },
      origin: this.#document.location.origin,
      why,
      signs: [],
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
    if (article === null || this.#profile === null) return;
    this.#leave();
    if (switched) this.#on = this.#wanted(settings);
    this.#enter(article, this.#profile);
  }

  /** The reader corrected a reading, on this page or another. */
  readAgain(): void {
    this.#reading?.reader.readAgain();
  }

  #wanted(settings: Settings): boolean {
    return aidsAreOn(settings, this.#document.location.hostname);
  }

  #look(): void {
    this.#address = this.#document.location.href;
    const url = new URL(this.#address);
    const profile = profileFor(url, this.#hosts);
    this.#profile = profile;
    if (profile === null) return;
    this.#recognition = recognize(this.#document, url, profile);
    const { article } = this.#recognition;
    if (article !== null) this.#enter(article, profile);
  }

  #enter(article: Article, profile: SiteProfile): void {
    this.#reading = {
      article,
      tidy: new Tidy(this.#document, profile, article),
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
    this.#look();
  }
}
