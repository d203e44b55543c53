import type { Analyzer } from '../analysis/analyzer';
import { paragraphsOfArticle } from '../analysis/article-text';
import type { InlineReading } from '../readings/inline/inline-reading';

/**
 * The persons whom a page's article names. All batches of an article bring the same text, so what was
 * found in the last one is kept: a background that stops finds it again.
 */
export class ArticlePersons {
  private article = '';
  private given = '';
  private persons: InlineReading[] = [];

  /** @param inlineReadings those that the article gives itself */
  of(
    analyzer: Analyzer,
    article: string,
    inlineReadings: readonly InlineReading[],
  ): InlineReading[] {
    const given = JSON.stringify(inlineReadings);
    if (article !== this.article || given !== this.given) {
      this.persons = analyzer.personReadings(paragraphsOfArticle(article), inlineReadings);
      this.article = article;
      this.given = given;
    }
    return this.persons;
  }
}
