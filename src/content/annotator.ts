/** Puts the aids into an article and takes them out again. */
import type { PageArticles } from '../page/article/page-articles';
import { Annotations } from './annotate/annotation';
import { GlossChooser } from './annotate/glosses';
import type { AidOptions } from './annotate/options';
import { STATE_ATTRIBUTE } from './annotate/own-elements';
import type { Passage } from './paragraphs/passages';
import type { ArticleServices } from './services';
import { BROWSER_CLOCK, type Clock } from './clock';
import { Session } from './session';
import type { SessionContext } from './session-context';
import type { PageWord } from './page-state';

export class Annotator {
  private readonly context: SessionContext;
  /** Outlive a session: switching on again asks nothing twice. */
  private passages: Passage[] = [];
  private session: Session | null = null;

  constructor(
    document: Document,
    articles: PageArticles,
    services: ArticleServices,
    options: AidOptions,
    clock: Clock = BROWSER_CLOCK,
  ) {
    this.context = {
      document,
      articles,
      services,
      options,
      clock,
      annotations: new Annotations(document, options.glossPlacement),
      glosses: new GlossChooser(options.glossDensity, options.glossPlacement),
      readings: { given: [], persons: [] },
    };
  }

  /** Resolves once the first screen is annotated; the rest of the article follows. */
  start(): Promise<void> {
    if (!this.session) {
      this.session = new Session(this.context, this.passages);
      this.session.start();
    }
    return this.session.firstScreen;
  }

  /** Gives the page back exactly as it was, and keeps the line being read in its place. */
  stop(): void {
    if (this.session) {
      this.session.stop();
      this.passages = this.session.passages;
      this.session = null;
    }
    // There is no root where the page was emptied.
    const root = this.context.document.documentElement as HTMLElement | null;
    root?.setAttribute(STATE_ATTRIBUTE, 'off');
  }

  /** The same text has other readings now: what changed is drawn again. */
  readAgain(): void {
    if (this.session) this.session.readAgain();
    else for (const passage of this.passages) passage.progress = 'found';
  }

  /** The page has appended an article. */
  readOn(): void {
    this.session?.scan();
  }

  /** The article's words, most useful first; as many as are known by now. */
  pageWords(): PageWord[] {
    return this.context.services.pageWords(this.session?.passages ?? this.passages);
  }
}
