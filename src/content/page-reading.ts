/**
 * What happens on one page: is it an article, its clutter hidden, its words annotated, and all of
 * it again when the page replaces its article. The popup's questions are answered from here.
 */
import type { Article, Recognition } from '../page/article/article';
import { addressOf } from '../page/address';
import { appendNext, articleInView } from '../page/article/appended-article';
import { collectFacts, reasonToPass } from '../page/article/collect-page-facts';
import { judgedPage, type JudgedPage } from '../page/article/judged-page';
import { recognize } from '../page/article/recognize';
import { Tidy } from '../page/clutter/tidy';
import { awaitSuccessor, takeOutLeftOvers } from './annotate/left-overs';
import { STATE_ATTRIBUTE } from './annotate/own-elements';
import { Annotator } from './annotator';
import { nextTurn } from './schedule';
import type { BackgroundServices } from './services';
import type { Settings } from '../settings/settings';
import { aidsAreOn } from '../settings/sites-off';
import type { PageFacts } from '../sites/page-facts';
import type { PageJudgement, WhyKey } from '../sites/page-judgement';
import { PageLife } from './page-watcher';
import { attributeOf, isConnected, textContentOf } from '../page/unclobbered';
import type { PageState } from './page-state';

/** What is asked of the background before a page is read. */
export interface Inquiries {
  /** What a page is, by its site and its head. */
  judge(facts: PageFacts): Promise<PageJudgement>;
  /** As they are now. */
  settings(): Promise<Settings>;
  /** Whether the extension was updated or removed, and nothing will be answered again. */
  isGone(): boolean;
}

/** A frame that is narrower or lower, in CSS pixels, holds an advertisement or a control. */
const LEAST_FRAME = 400;

/** The reader's word outweighs whatever speaks against a page. */
const READERS_JUDGEMENT: Pick<PageJudgement, 'verdict' | 'signs'> = {
  verdict: 'article',
  signs: [{ key: 'whySignReader', weight: 99 }],
};

/** An article as it is being read. */
export interface Reading {
  article: Article;
  page: JudgedPage;
  /** What the headline said; the page may put another in its place. */
  headlineText: string | undefined;
  tidy: Tidy;
  reader: Annotator;
}

export class PageReading {
  private latest: Recognition = none('whyNotJudged');
  private current: Reading | null = null;
  /** Whether the aids are on; not known before the settings are. */
  private on: boolean | undefined;
  /** The root element of the page that was looked at. */
  private root: Element | null = null;
  /** What the page itself says in our attribute: saved from an annotated page, or forged. */
  private ownState: string | null = null;
  /** The address of which the reader said that it is an article's. */
  private anyway = '';
  /** How often the page was looked at: an answer that comes after the next look is out of date. */
  private looks = 0;
  private readonly life: PageLife;
  /** Asked for once the page may be an article. */
  private settings: Settings | undefined;

  constructor(
    private readonly document: Document,
    private readonly services: BackgroundServices,
    private readonly inquiries: Inquiries,
  ) {
    this.life = new PageLife(
      document,
      (added, moved) => this.change(added, moved),
      () => {
        void this.followSettings();
        this.readAgain();
      },
    );
  }

  /** Looks at the page and, if it is an article, begins to read it. Resolves when it was looked at. */
  async start(): Promise<void> {
    takeOutLeftOvers(this.document);
    this.root = this.document.documentElement;
    awaitSuccessor(
      this.document,
      () => this.inquiries.isGone(),
      () => {
        this.life.stop();
        this.leave();
      },
    );
    this.life.follow();
    await this.look();
  }

  /** What is being read, for the command that judges pages. */
  get reading(): Readonly<Reading> | null {
    return this.current;
  }

  get recognition(): Recognition {
    return this.latest;
  }

  state(): PageState {
    const { why, signs } = this.latest;
    const { tidy, reader } = this.current ?? {};
    const article = this.latest.article && articleInView(this.latest.article);
    return {
      article: article && {
        headline: article.headline,
        source: article.source,
        published: article.published,
        url: article.url,
        foundBy: article.foundBy,
      },
      origin: this.document.location.origin,
      why,
      signs: [...signs],
      aids: this.on === true && article !== null,
      hidden: tidy?.hidden() ?? [],
      words: reader?.pageWords() ?? [],
    };
  }

  async setAids(on: boolean): Promise<void> {
    if (on === this.on) return;
    this.on = on;
    if (on) await this.begin();
    else this.end();
  }

  /** Takes the page for an article, since the reader does. */
  async readAnyway(): Promise<void> {
    if (this.current !== null) return;
    this.on = true;
    this.anyway = addressOf(this.document);
    await this.look();
  }

  showClutter(id: string, shown: boolean): void {
    this.current?.tidy.show(id, shown);
  }

  /** The settings may have changed: the page looks as they say, at once. */
  async followSettings(): Promise<void> {
    // Those that were never asked for will be when they are needed.
    if (!this.settings) return;
    const settings = await this.inquiries.settings().catch(() => null);
    const before = this.settings;
    if (!settings || JSON.stringify(settings) === JSON.stringify(before)) return;
    const { article, page } = this.current ?? {};
    this.leave();
    this.settings = settings;
    if (this.wanted(settings) !== this.wanted(before)) this.on = this.wanted(settings);
    if (article && page) this.enter(article, page, settings);
  }

  /** The reader corrected a reading, on this page or another. */
  readAgain(): void {
    this.current?.reader.readAgain();
  }

  private wanted(settings: Settings): boolean {
    return aidsAreOn(settings, new URL(addressOf(this.document)).hostname);
  }

  private async look(): Promise<void> {
    const look = ++this.looks;
    const address = addressOf(this.document);
    const reason = isSmallFrame() ? 'whySmallFrame' : reasonToPass(this.document);
    if (reason) {
      this.follow(none(reason));
      return;
    }
    // Where nobody answers, as after an update of the extension, the page stays as it is.
    const answers = await Promise.all([
      this.inquiries.judge(collectFacts(this.document)),
      this.settings ?? this.inquiries.settings(),
    ]).catch(() => null);
    if (!answers || look !== this.looks || address !== addressOf(this.document)) return;
    const [judgement, settings] = answers;
    this.settings ??= settings;
    this.on ??= this.wanted(settings);
    const page = judgedPage(
      this.anyway === address ? { ...judgement, ...READERS_JUDGEMENT } : judgement,
    );
    const recognition = recognize(this.document, page);
    await nextTurn();
    if (look !== this.looks || address !== addressOf(this.document)) return;
    this.follow(recognition, page);
  }

  /** The page is this now: the article that is being read, another, or none. */
  private follow(recognition: Recognition, page?: JudgedPage): void {
    const { article } = recognition;
    const known = this.current;
    if (known && article && isSame(known.article, article)) {
      known.headlineText = headlineTextOf(article);
      return;
    }
    this.leave();
    this.latest = recognition;
    if (article && page && this.settings) this.enter(article, page, this.settings);
    else this.life.wait();
  }

  private enter(article: Article, page: JudgedPage, settings: Settings): void {
    this.ownState = attributeOf(this.document.documentElement, STATE_ATTRIBUTE);
    this.current = {
      article,
      page,
      headlineText: headlineTextOf(article),
      tidy: new Tidy(this.document, page.rules, article, settings.tidying),
      reader: new Annotator(this.document, article, this.services, settings),
    };
    if (this.on) void this.begin();
  }

  private leave(): void {
    if (this.current === null) return;
    if (this.on) this.end();
    this.current = null;
    // There is no root where the page was emptied.
    const root = this.document.documentElement as HTMLElement | null;
    if (this.ownState === null) root?.removeAttribute(STATE_ATTRIBUTE);
    else root?.setAttribute(STATE_ATTRIBUTE, this.ownState);
  }

  /** In parts, since each of them may have thousands of elements to look at. */
  private async begin(): Promise<void> {
    const reading = this.current;
    if (!reading) return;
    reading.tidy.apply();
    await nextTurn();
    if (this.on && reading === this.current) await reading.reader.start();
  }

  private end(): void {
    this.current?.reader.stop();
    this.current?.tidy.undo();
  }

  /** The page has changed: its article is read on, or the page is looked at again. */
  private change(added: Element[], moved: boolean): void {
    const reading = this.current;
    const root = this.document.documentElement;
    if (root !== this.root) {
      // Written anew by document.open(), or replaced: what we had on the old page is gone.
      this.root = root;
      this.leave();
      this.latest = none('whyNotArticle');
      void this.look();
      return;
    }
    if (reading && stands(reading, moved)) {
      const { article, page, tidy, reader } = reading;
      const grown = added.length > 0 && appendNext(this.document, article, page);
      if (grown) reader.readOn();
      const url = addressOf(this.document);
      // Back at an article above, the address is known.
      const isNew = [article, ...(article.appended ?? [])].every((one) => one.url !== url);
      if (moved && isNew) articleInView(article).url = url;
      if (this.on && added.length > 0) tidy.rescan(added);
      return;
    }
    if (reading && !isConnected(reading.article.body)) {
      this.leave();
      this.latest = none('whyNotArticle');
    }
    void this.look();
  }
}

function none(why: WhyKey): Recognition {
  return { article: null, why, signs: [] };
}

function isSmallFrame(): boolean {
  return window !== window.top && Math.min(innerWidth, innerHeight) < LEAST_FRAME;
}

/**
 * Does the page still show the article? Frameworks write the next one into the same elements, and
 * pages change their address as the reader scrolls.
 */
function stands({ article: { body, headlineElement }, headlineText }: Reading, moved: boolean) {
  if (!isConnected(body)) return false;
  if (!headlineElement) return !moved;
  return isConnected(headlineElement) && textContentOf(headlineElement) === headlineText;
}

function headlineTextOf({ headlineElement }: Article): string | undefined {
  return headlineElement ? textContentOf(headlineElement) : undefined;
}

function isSame(a: Article, b: Article): boolean {
  return a.body === b.body && a.headlineElement === b.headlineElement && a.headline === b.headline;
}
