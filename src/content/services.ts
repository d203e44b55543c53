import type { AnalysisRequest } from '../analysis/analysis-request';
import type { AnalysisAnswer } from '../analysis/packed-words';
import type { StartInteraction } from './interact/interaction';
import type { StartView } from './view/article-view';
import type { CollectPageWords } from './paragraphs/page-words';

/**
 * What annotating an article requires from outside the page. Calls may fail with the errors of
 * messaging.
 */
export interface ArticleServices {
  analyze(request: AnalysisRequest): Promise<AnalysisAnswer>;
  /** The style sheet of words, for shadow roots: one rule at the top level. */
  wordStyles(): Promise<string>;
  /** Has the interaction script added to the frame. */
  loadInteraction(): Promise<StartInteraction>;
  /** None before the interaction script is there. */
  pageWords: CollectPageWords;
}

/** What the reading of a web page requires beside that. */
export interface PageServices extends ArticleServices {
  /** Has the view script added to the frame. */
  loadView(): Promise<StartView>;
}
