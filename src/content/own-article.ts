/**
 * An article in a page of the extension, where no content script runs: the same annotator and the
 * same card, without looking for the article and without hiding anything.
 */
import { PageArticles } from '../page/article/page-articles';
import { textContentOf } from '../page/unclobbered';
import type { PageSettings } from '../settings/page-settings';
import { sameSettings } from '../settings/same-settings';
import { Annotator } from './annotator';
import type { PageWord } from './page-state';
import { nextTurn } from './schedule';
import type { ArticleServices } from './services';

export interface OwnArticleElements {
  headline: HTMLElement;
  body: HTMLElement;
}

export interface OwnArticleState {
  /** `failed`: nobody analyzed the text. It is tried again for some seconds. */
  progress: 'starting' | 'analyzed' | 'failed';
  /** Most useful first. */
  words: readonly PageWord[];
}

/** Reads an article from now on. Returns a function that stops it. */
export type ReadOwnArticle = (
  elements: OwnArticleElements,
  onChange: (state: OwnArticleState) => void,
) => () => void;

export class OwnArticle {
  private readonly articles: PageArticles;
  private readonly services: ArticleServices;
  private settings: PageSettings | null = null;
  private annotator: Annotator | null = null;

  /** @param onChange called when there are words, or other words, or none can be had */
  constructor(
    private readonly document: Document,
    elements: OwnArticleElements,
    services: ArticleServices,
    private readonly onChange: (state: OwnArticleState) => void,
  ) {
    this.articles = articlesOf(elements);
    this.services = { ...services, analyze: (request) => this.analyze(services, request) };
  }

  /** Annotates the article by these settings, the first or others than before. */
  follow(settings: PageSettings): void {
    if (this.settings !== null && sameSettings(settings, this.settings)) return;
    this.settings = settings;
    this.annotator?.stop();
    this.annotator = new Annotator(this.document, this.articles, this.services, settings);
    void this.annotator.start();
  }

  /** The reader corrected a reading, here or on another page. */
  readAgain(): void {
    this.annotator?.readAgain();
  }

  stop(): void {
    this.annotator?.stop();
    this.annotator = null;
  }

  private async analyze(
    services: ArticleServices,
    request: Parameters<ArticleServices['analyze']>[0],
  ): ReturnType<ArticleServices['analyze']> {
    try {
      const words = await services.analyze(request);
      // By then the annotator has unpacked them.
      void nextTurn().then(() => this.tell('analyzed'));
      return words;
    } catch (error) {
      this.tell('failed');
      throw error;
    }
  }

  private tell(progress: OwnArticleState['progress']): void {
    if (this.annotator !== null) this.onChange({ progress, words: this.annotator.pageWords() });
  }
}

function articlesOf({ headline, body }: OwnArticleElements): PageArticles {
  return new PageArticles({
    headline: textContentOf(headline),
    headlineElement: headline,
    body,
    roots: [headline, body],
    skip: [],
    captions: [],
    source: '',
    byline: '',
    dateline: '',
    published: '',
    updated: '',
    // A saved word does not link to a page of the extension.
    url: '',
    foundBy: 'profile',
  });
}
