import type { Article } from '../page/article/article';
import type { InlineReading } from '../readings/inline/inline-reading';
import type { Annotations } from './annotate/annotation';
import type { GlossChooser } from './annotate/glosses';
import type { ReaderOptions } from './annotate/options';
import type { Clock } from './clock';
import type { BackgroundServices } from './services';

/** What a session works with, and leaves to the next one. */
export interface SessionContext {
  document: Document;
  article: Article;
  services: BackgroundServices;
  options: ReaderOptions;
  annotations: Annotations;
  glosses: GlossChooser;
  clock: Clock;
  /** Readings that the article gives, as far as it is known. */
  inlineReadings: InlineReading[];
}
