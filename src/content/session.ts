/**
 * One stretch of time during which the aids are on: what finds and writes passages, follows the
 * page's changes and answers the reader is put together here.
 */
import { Clones } from './annotate/clones';
import { STATE_ATTRIBUTE } from './annotate/own-elements';
import { keepingScrollPosition } from './annotate/scroll-position';
import { keepingSelection } from './annotate/selection';
import { ShadowRoots } from './annotate/shadow-roots';
import type { Interaction, StartInteraction } from './interact/interaction';
import { onTrusted } from './interact/trusted-events';
import { Jobs } from './jobs';
import { meansOrphaned } from './orphaned';
import { PageChanges } from './page-changes';
import { EditingWatch } from './paragraphs/editing';
import { allReadings } from './paragraphs/article-readings';
import type { Paragraph } from './paragraphs/paragraph';
import { PassageOrder } from './paragraphs/passage-order';
import type { Passage } from './paragraphs/passages';
import { PassageFinder } from './passage-finder';
import { PassageWriter } from './passage-writer';
import { Viewport } from './schedule';
import type { SessionContext } from './session-context';

/** How much text, in UTF-16 units, counts as the first screen: as much as a large window shows. */
const FIRST_SCREEN = 2_000;

/** Changes of the page are gathered for this long before it is scanned again, in milliseconds. */
const SETTLE_TIME = 60;
/** A page that changes all the time is scanned for one part in this many of the time. */
const SCAN_SHARE = 20;

/**
 * The interaction script could not be added: it is requested again after so many milliseconds, and
 * after as many more each time.
 */
const RETRY_AFTER = 1_000;
const MAX_FAILED_LOADS = 5;

/** The reader scrolls through a long block: what comes is drawn after so many milliseconds. */
const SCROLL_TIME = 100;

export class Session {
  /** Resolves once the first screen is annotated, or when the session ends before. */
  readonly firstScreen: Promise<void>;
  private finishFirstScreen: () => void = () => {};
  /** Of the root; each is set only once, since it triggers the page's own mutation observers. */
  private state: 'begun' | 'on' | null = null;
  private isRunning = true;

  private readonly shadows = new ShadowRoots();
  private readonly clones = new Clones();
  private readonly listeners = new AbortController();
  private readonly jobs: Jobs<'scan' | 'write' | 'draw' | 'retry' | 'load'>;
  private readonly viewport: Viewport;
  private readonly order: PassageOrder;
  private readonly changes: PageChanges;
  private readonly editing: EditingWatch;
  private readonly finder: PassageFinder;
  private readonly writer: PassageWriter;
  /** Null until there are words to point at. */
  private interaction: Interaction | null = null;
  private hasRequestedInteraction = false;
  private failedLoads = 0;

  /** @param passages those of the session before, if the aids were on before */
  constructor(
    private readonly context: SessionContext,
    passages: Passage[],
  ) {
    const { annotations, clock, document } = context;
    this.firstScreen = new Promise((resolve) => (this.finishFirstScreen = resolve));
    this.jobs = new Jobs(clock, {
      scan: () => this.scan(),
      write: () => void this.writer.write(),
      draw: () => void this.writer.write(),
      retry: () => this.finder.retryFailed(),
      load: () => void this.loadInteraction(),
    });
    this.viewport = new Viewport(() => this.onViewport());
    this.order = new PassageOrder(this.viewport);
    this.changes = new PageChanges(
      document,
      annotations,
      this.clones,
      () => this.scanSoon(),
      () => clock.now(),
    );
    this.editing = new EditingWatch(document, (root) => this.onEditing(root));
    this.finder = new PassageFinder(context, passages, this.order, this.changes, this.shadows, {
      onAnalyzed: () => void this.writer.write(),
      onDone: () => this.checkFirstScreen(),
      onFailed: (delay) => this.jobs.after(delay, 'retry'),
      onOrphaned: () => this.interaction?.stop(),
    });
    this.writer = new PassageWriter(
      context,
      () => this.passages,
      this.order,
      this.viewport,
      this.changes,
      {
        onSlice: () => {
          if (this.state === null && this.hasBegun()) this.setState('begun');
          if (this.interaction !== null) this.interaction.refresh();
          else if (!this.hasRequestedInteraction) void this.loadInteraction();
          this.checkFirstScreen();
        },
        onOutdated: () => this.jobs.after(SETTLE_TIME, 'scan'),
        onWaiting: (delay) => this.jobs.after(delay, 'write'),
      },
    );
  }

  /** In page order. */
  get passages(): Passage[] {
    return this.finder.passages;
  }

  start(): void {
    const { document } = this.context;
    this.clones.learn(document);
    const { signal } = this.listeners;
    const onScroll = () => {
      if (this.writer.followsScrolling) this.jobs.after(SCROLL_TIME, 'draw');
    };
    onTrusted(document, 'scroll', onScroll, { signal, capture: true, passive: true });
    const view = document.defaultView!;
    onTrusted(view, 'resize', onScroll, { signal });
    onTrusted(view, 'beforeprint', () => this.writer.beginPrinting(), { signal });
    onTrusted(view, 'afterprint', () => this.writer.endPrinting(), { signal });
    this.scan();
  }

  /** The same text has other readings now. */
  readAgain(): void {
    this.finder.readAgain();
  }

  stop(): void {
    const { document, annotations } = this.context;
    this.isRunning = false;
    this.jobs.stop();
    this.listeners.abort();
    this.viewport.stop();
    this.interaction?.stop();
    this.editing.stop();
    this.changes.stop();
    this.writer.stop();
    const blocks = new Set(this.passages.map(({ paragraph }) => paragraph.block));
    keepingScrollPosition([...blocks], () => {
      keepingSelection(document, annotations, () => annotations.restoreAll());
      this.clones.dissolveEverywhere(document, STATE_ATTRIBUTE);
      for (const tree of this.shadows.all) this.clones.dissolve(tree);
      this.shadows.detachStyles();
    });
    this.finder.stop();
    this.finishFirstScreen();
  }

  /** Looks at the page: what is new is analyzed and written, what is gone is forgotten. */
  scan(): void {
    this.finder.scan();
    const blocks = this.passages.map(({ paragraph }) => paragraph.block);
    this.viewport.watch(new Set([...blocks, ...this.finder.hidden]));
    void this.finder.analyze();
    void this.writer.write();
  }

  private scanSoon(): void {
    this.jobs.after(Math.max(SETTLE_TIME, this.finder.scanTime * SCAN_SHARE), 'scan');
  }

  /** What is typed goes into text of the page's own. */
  private onEditing(root: Element | Document): void {
    const { annotations, document } = this.context;
    const isOver = root === document && document.designMode !== 'on';
    if (!isOver) this.changes.ignoringOwnMutations(() => void annotations.restoreWithin(root));
    this.scanSoon();
  }

  private async loadInteraction(): Promise<void> {
    this.hasRequestedInteraction = true;
    let start: StartInteraction;
    try {
      start = await this.context.services.loadInteraction();
    } catch (error) {
      const isLast = meansOrphaned(error) || ++this.failedLoads > MAX_FAILED_LOADS;
      if (!isLast) this.jobs.after(RETRY_AFTER * this.failedLoads, 'load');
      return;
    }
    if (!this.isRunning) return;
    const { document, articles, options, clock, annotations } = this.context;
    this.interaction = start({
      document,
      articles,
      options,
      clock,
      annotations,
      passageOf: (paragraph) => this.passageOf(paragraph),
      passages: () => this.passages,
      inlineReadings: () => allReadings(this.context.readings),
    });
    this.interaction.refresh();
  }

  /** Something that was not displayed may be now. */
  private onViewport(): void {
    if (!this.isRunning) return;
    if ([...this.finder.hidden].some((element) => this.viewport.isNear(element))) this.scanSoon();
  }

  private hasBegun(): boolean {
    return this.passages.some(({ progress }) => progress === 'annotated');
  }

  private checkFirstScreen(): void {
    if (!this.isRunning || this.state === 'on') return;
    let length = 0;
    for (const passage of this.order.nearFirst(this.passages)) {
      if (length >= FIRST_SCREEN) break;
      length += passage.paragraph.text.length;
      if (!this.isSettled(passage)) return;
    }
    const reached = new Set(this.passages.map(({ progress }) => progress));
    if (reached.has('annotated') || !reached.has('failed')) {
      this.setState('on');
    }
    this.finishFirstScreen();
  }

  private setState(state: 'begun' | 'on'): void {
    this.state = state;
    this.context.document.documentElement.setAttribute(STATE_ATTRIBUTE, state);
  }

  /** Whether nothing more is written into the passage for now. */
  private isSettled(passage: Passage): boolean {
    const { progress, paragraph } = passage;
    const isDone = progress === 'annotated' || progress === 'failed' || this.writer.isFar(passage);
    return isDone || this.writer.waitFor(paragraph) > 0;
  }

  private passageOf(paragraph: Paragraph): Passage | undefined {
    return this.passages.find((passage) => passage.paragraph === paragraph);
  }
}
