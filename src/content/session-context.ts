import type { PageArticles } from '../page/article/page-articles';
import type { Annotations } from './annotate/annotation';
import type { GlossChooser } from './annotate/glosses';
import type { AidOptions } from './annotate/options';
import type { Clock } from './clock';
import type { ArticleReadings } from './paragraphs/article-readings';
import type { ArticleServices } from './services';

/** What a session works with, and leaves to the next one. */
export interface SessionContext {
  document: Document;
  articles: PageArticles;
  services: ArticleServices;
  options: AidOptions;
  annotations: Annotations;
  glosses: GlossChooser;
  clock: Clock;
  readings: ArticleReadings;
}
