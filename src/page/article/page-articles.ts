import { boundsOf, contains } from '../unclobbered';
import type { Article } from './article';

/**
 * The articles on a page: the one that it was opened with, and those that it appends below while
 * the reader scrolls (infinite scroll).
 */
export class PageArticles {
  private readonly articles: Article[];

  constructor(readonly first: Article) {
    this.articles = [first];
  }

  get last(): Article {
    return this.articles.at(-1)!;
  }

  /** Everything to annotate, in reading order. */
  get roots(): readonly Element[] {
    return [...new Set(this.articles.flatMap(({ roots }) => roots))];
  }

  /** What is not annotated in the roots. */
  get skip(): readonly Element[] {
    return this.articles.flatMap(({ skip }) => skip);
  }

  append(article: Article): void {
    this.articles.push(article);
  }

  /** The article that a place on the page belongs to; the first where it belongs to none. */
  at(place: Element): Article {
    const holdsPlace = ({ roots }: Article) => roots.some((root) => contains(root, place));
    return this.articles.find(holdsPlace) ?? this.first;
  }

  /** The last that begins in the viewport or above it. */
  inView(): Article {
    const isReached = ({ headlineElement, body }: Article) =>
      boundsOf(headlineElement ?? body).top < innerHeight;
    return this.articles.findLast(isReached) ?? this.first;
  }

  /** The page has changed its address: it is that of the article in view, unless it is known. */
  setAddress(url: string): void {
    if (this.articles.some((article) => article.url === url)) return;
    const article = this.inView();
    this.articles[this.articles.indexOf(article)] = { ...article, url };
  }
}
