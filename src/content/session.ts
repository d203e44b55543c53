/**
 * One stretch of time during which the aids are on: finds paragraphs, has them analyzed, writes
 * them slice by slice, and follows the page's changes.
 */
import type { PageArticles } from '../page/article/page-articles';
import type { Annotations } from './annotate/annotation';
import { Clones } from './annotate/clones';
import { EditingWatch, isInEditor } from './paragraphs/editing';
import { inlineReadingsOf } from './paragraphs/publisher-readings';
import type { GlossChooser } from './annotate/glosses';
import { hydrationWaits } from './annotate/hydration';
import { Interaction } from './interact/interaction';
import { LongBlocks } from './paragraphs/long-blocks';
import type { ReaderOptions } from './annotate/options';
import { STATE_ATTRIBUTE } from './annotate/own-elements';
import { PageChanges } from './page-changes';
import {
  type Passage,
  findParagraphs,
  isCurrent,
  matchPassages,
  takeWords,
} from './paragraphs/passages';
import { RUBY_PER_SLICE, Viewport, nextTask } from './schedule';
import { keepingScrollPosition } from './annotate/scroll-position';
import { keepingSelection } from './annotate/selection';
import { ShadowRoots } from './annotate/shadow-roots';
import { type BackgroundServices, isContextLost } from './services';
import { onTrusted } from './interact/trusted-events';
import { unpackWords } from './paragraphs/words';
import type { Paragraph } from './paragraphs/paragraph';
import type { InlineReading } from '../readings/inline/inline-reading';

/**
 * Text per question to the analyzer, in UTF-16 units: a whole article of usual length, so that the
 * first mention of a word is known wherever on the page one starts.
 */
const BATCH_TEXT = 8_000;
const BATCH_PARAGRAPHS = 400;

/** How much text, in UTF-16 units, counts as the first screen: as much as a large window shows. */
const FIRST_SCREEN = 2_000;

/** A batch that failed is asked for again after this many milliseconds, later each time. */
const RETRY_AFTER = 1_000;
const MOST_FAILURES = 3;

/** Changes of the page are gathered for this long before it is looked at again, in milliseconds. */
const SETTLE_TIME = 60;
/** A page that changes all the time is looked at for one part in this many of the time. */
const SCAN_SHARE = 20;

/** The reader scrolls through a long block: what comes is drawn after so many milliseconds. */
const SCROLL_TIME = 100;

/** What is done later, on a timer. */
type Job = 'scan' | 'write' | 'draw' | 'retry';

export interface SessionContext {
  document: Document;
  articles: PageArticles;
  services: BackgroundServices;
  options: ReaderOptions;
  annotations: Annotations;
  glosses: GlossChooser;
  /** Readings that the article gives, as far as it is known. */
  inlineReadings: InlineReading[];
}

export class Session {
  /** Resolves once the first screen is annotated, or when the session ends before. */
  readonly firstScreen: Promise<void>;
  #finishFirstScreen: () => void = () => {};

  #running = true;
  #analyzing = false;
  #writing = false;
  /** The root state is set once: the page's own observers hear of it. */
  #screenDone = false;
  #failures = 0;
  /** Counts how often the readings of the same text have changed. */
  #edition = 0;
  #lastScan = 0;
  /** Not displayed when the page was looked at last. */
  readonly #hidden = new Set<Element>();

  /** At the top of the screen, if known; of a block that holds many only that it is near is known. */
  #top: Paragraph | undefined;
  readonly #shadows = new ShadowRoots();
  readonly #clones = new Clones();
  readonly #editing: EditingWatch;
  readonly #viewport: Viewport;
  readonly #long: LongBlocks;
  readonly #changes: PageChanges;
  readonly #interaction: Interaction;
  readonly #hydrationWait: (element: Element) => number;
  readonly #timers = new Map<Job, ReturnType<typeof setTimeout>>();
  readonly #listeners = new AbortController();
  #printing = false;

  readonly #context: SessionContext;

  /** @param passages those of the session before, if the aids were on before */
  constructor(
    context: SessionContext,
    public passages: Passage[],
  ) {
    this.#context = context;
    const { annotations } = context;
    this.#hydrationWait = hydrationWaits(context.document);
    this.firstScreen = new Promise((resolve) => (this.#finishFirstScreen = resolve));
    this.#viewport = new Viewport(() => this.#onViewport());
    this.#long = new LongBlocks(context.document, annotations);
    this.#changes = new PageChanges(context.document, annotations, this.#clones, () =>
      this.#after('scan', this.#settleTime()),
    );
    this.#editing = new EditingWatch(context.document, (root) => this.#onEditing(root));
    this.#interaction = new Interaction({
      ...context,
      passageOf: (paragraph) => this.#passageOf(paragraph),
      passages: () => this.passages,
      inlineReadings: () => context.inlineReadings,
    });
  }

  start(): void {
    const { document } = this.#context;
    this.#clones.learn(document);
    const { signal } = this.#listeners;
    const onScroll = () => {
      if (this.#long.exist) this.#after('draw', SCROLL_TIME);
    };
    onTrusted(document, 'scroll', onScroll, { signal, capture: true, passive: true });
    const view = document.defaultView!;
    onTrusted(view, 'resize', onScroll, { signal });
    onTrusted(view, 'beforeprint', () => this.#onPrint(true), { signal });
    onTrusted(view, 'afterprint', () => this.#onPrint(false), { signal });
    this.scan();
  }

  /** What is drawn stays until the words have come again: only what changed is drawn anew. */
  readAgain(): void {
    this.#edition++;
    this.#askAgain(({ progress }) => progress !== 'asked');
  }

  stop(): void {
    const { document, annotations } = this.#context;
    this.#running = false;
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#listeners.abort();
    this.#viewport.stop();
    this.#interaction.stop();
    this.#editing.stop();
    this.#changes.stop();
    const blocks = new Set(this.passages.map(({ paragraph }) => paragraph.block));
    keepingScrollPosition([...blocks], () => {
      keepingSelection(document, annotations, () => annotations.restoreAll());
      this.#clones.dissolveEverywhere(document, STATE_ATTRIBUTE);
      for (const tree of this.#shadows.all) this.#clones.dissolve(tree);
      this.#shadows.undress();
    });
    for (const passage of this.passages) {
      if (passage.progress === 'annotated') passage.progress = 'analyzed';
      else if (passage.progress !== 'analyzed') passage.progress = 'found';
    }
    this.#finishFirstScreen();
  }

  /** Looks at the page: what is new is analyzed, what is gone is forgotten. */
  scan(): void {
    const { articles, annotations, glosses } = this.#context;
    const { first, roots, skip } = articles;
    const began = performance.now();
    this.#hidden.clear();
    const paragraphs = findParagraphs(roots, first.headlineElement, {
      skip: new Set(skip),
      textOf: (node) => annotations.textOf(node),
      enter: (root) => this.#shadows.add(root),
      passOver: (hidden) => this.#hidden.add(hidden),
    });
    // Observing a root again changes nothing; others may have been added to the article.
    this.#changes.observe([...roots, ...this.#shadows.all]);
    const { passages, gone } = matchPassages(this.passages, paragraphs);
    this.#lastScan = performance.now() - began;
    this.passages = passages;
    const broken = passages.filter(
      ({ progress, paragraph }) => progress === 'annotated' && !annotations.isWhole(paragraph),
    );
    // Not for nothing: writing asks for the selection, for which the browser lays out the page.
    if (gone.length + broken.length > 0) {
      this.#changes.silently(() => {
        for (const { paragraph } of gone) {
          annotations.restore(paragraph);
          glosses.forget(paragraph);
        }
        for (const passage of broken) {
          annotations.restore(passage.paragraph);
          passage.progress = 'analyzed';
        }
      });
    }
    annotations.register(paragraphs);
    const inlineReadings = inlineReadingsOf(roots, paragraphs);
    const news = JSON.stringify(inlineReadings) !== JSON.stringify(this.#context.inlineReadings);
    this.#context.inlineReadings = inlineReadings;
    if (news) this.readAgain();
    const blocks = passages.map(({ paragraph }) => paragraph.block);
    this.#viewport.watch(new Set([...blocks, ...this.#hidden]));
    void this.#analyze();
    void this.#write();
  }

  async #analyze(): Promise<void> {
    if (this.#analyzing) return;
    this.#analyzing = true;
    try {
      for (let batch; (batch = this.#nextBatch()).length > 0;) {
        await this.#analyzeBatch(batch);
        if (!this.#running) return;
        void this.#write();
      }
    } finally {
      this.#analyzing = false;
    }
    this.#checkFirstScreen();
  }

  /** Passages that wait for their words, those on the screen first. */
  #nextBatch(): Passage[] {
    const waiting = this.#nearFirst().filter(({ progress }) => progress === 'found');
    let length = 0;
    const end = waiting.findIndex(
      ({ paragraph }, index) =>
        index >= BATCH_PARAGRAPHS || ((length += paragraph.text.length) > BATCH_TEXT && index > 0),
    );
    return end < 0 ? waiting : waiting.slice(0, end);
  }

  async #analyzeBatch(batch: readonly Passage[]): Promise<void> {
    const edition = this.#edition;
    const { annotations, glosses, services, inlineReadings } = this.#context;
    for (const passage of batch) passage.progress = 'asked';
    try {
      const texts = batch.map(({ paragraph }) => paragraph.text);
      const pieces = batch.map(({ paragraph }) =>
        paragraph.pieces.map(({ end, role }) => ({ end, ours: role === 'text' })),
      );
      const [answer] = await Promise.all([
        services.analyze({ paragraphs: texts, inlineReadings, pieces }),
        this.#shadows.dress(services),
      ]);
      const words = unpackWords(answer, texts);
      batch.forEach((passage, i) => {
        const { paragraph } = passage;
        if (edition !== this.#edition) {
          passage.progress = 'found';
          return;
        }
        const known = passage.words;
        const same = known.length > 0 && JSON.stringify(words[i]) === JSON.stringify(known);
        takeWords(passage, words[i]!, answer.cut[i]);
        if (same && annotations.isWhole(paragraph)) passage.progress = 'annotated';
        else {
          glosses.forget(paragraph);
          passage.glosses = null;
        }
      });
    } catch (error) {
      for (const passage of batch) passage.progress = 'failed';
      // With the extension gone nothing will answer again; what is annotated stays readable.
      if (isContextLost(error)) this.#interaction.stop();
      else if (++this.#failures <= MOST_FAILURES)
        this.#after('retry', RETRY_AFTER * this.#failures);
    }
  }

  #askAgain(which: (passage: Passage) => boolean): void {
    for (const passage of this.passages.filter(which)) passage.progress = 'found';
    void this.#analyze();
  }

  /** Writes everything that is ready, a slice per task. */
  async #write(): Promise<void> {
    if (this.#writing) return;
    this.#writing = true;
    try {
      for (let more = true; more;) {
        await nextTask();
        if (!this.#running) return;
        this.#changes.silently(() => (more = this.#writeSlice()));
        this.#interaction.refresh();
        this.#checkFirstScreen();
      }
    } finally {
      this.#writing = false;
    }
  }

  /** @returns whether there may be more to write at once */
  #writeSlice(): boolean {
    const { annotations, document, glosses } = this.#context;
    // Glosses go to first mentions, so they are chosen in reading order, not in order of writing.
    for (const passage of this.passages) {
      if (passage.progress !== 'analyzed') continue;
      passage.glosses ??= glosses.choose(passage.paragraph, passage.words);
    }
    // Asked right behind a frame only: anywhere else the browser would have to lay out the page.
    const caret = document.caretPositionFromPoint?.(innerWidth / 2, innerHeight / 8);
    this.#top = caret
      ? annotations.placeOf(caret.offsetNode as Text, caret.offset)?.paragraph
      : undefined;
    this.#long.look(this.passages, (block) => this.#viewport.isNear(block));
    let more = false;
    this.#long.keepingTop(() => {
      this.#giveBackLeft();
      more = this.#drawSlice();
    });
    return more;
  }

  /** @returns whether there is more to draw at once */
  #drawSlice(): boolean {
    const { annotations, options } = this.#context;
    const most = this.#printing ? Infinity : RUBY_PER_SLICE;
    let ruby = 0;
    let soonest = Infinity;
    for (const passage of this.#nearFirst()) {
      if (passage.progress !== 'analyzed' || this.#waits(passage)) continue;
      // Fewer and larger slices for a long block: each of them lays out all of it.
      const cost = passage.furigana.length / this.#long.slownessOf(passage.paragraph.block);
      if (ruby > 0 && ruby + cost > most) return true;
      // Places that the page keeps rewriting wait.
      const wait = this.#waitFor(passage.paragraph);
      if (wait > 0) {
        soonest = Math.min(soonest, wait);
        continue;
      }
      const { block } = passage.paragraph;
      annotations.restore(passage.paragraph);
      if (isInEditor(block) || !isCurrent(passage.paragraph, (node) => annotations.textOf(node))) {
        passage.progress = 'found';
        this.#after('scan', SETTLE_TIME);
        continue;
      }
      annotations.annotate(passage.paragraph, {
        words: passage.words,
        furigana: options.furigana ? passage.furigana : [],
        glosses: passage.glosses!,
      });
      passage.progress = 'annotated';
      ruby += cost;
    }
    if (soonest < Infinity) this.#after('write', soonest + 1);
    return false;
  }

  /** What of a long block is far from the screen by now becomes bare text. */
  #giveBackLeft(): void {
    if (!this.#long.exist || this.#printing) return;
    const { annotations, document } = this.#context;
    const focused = document.activeElement && annotations.wordOf(document.activeElement);
    for (const passage of this.passages) {
      if (passage.progress !== 'annotated' || !this.#long.isLeft(passage)) continue;
      if (passage.paragraph === focused?.paragraph) continue;
      annotations.restore(passage.paragraph);
      passage.progress = 'analyzed';
    }
  }

  /** Is it too far from the screen to be drawn now? */
  #waits(passage: Passage): boolean {
    return !this.#printing && this.#long.isWaiting(passage);
  }

  /** On paper there is no screen: everything is drawn at once. */
  #onPrint(begins: boolean): void {
    this.#printing = begins;
    if (begins) this.#changes.silently(() => void this.#writeSlice());
    else void this.#write();
  }

  /** Milliseconds until the paragraph may be written. */
  #waitFor({ pieces }: Paragraph): number {
    return Math.max(
      0,
      ...pieces.flatMap(({ nodes: [{ parentElement }] }) =>
        parentElement
          ? [this.#changes.waitFor(parentElement), this.#hydrationWait(parentElement)]
          : [],
      ),
    );
  }

  /**
   * What is on the screen, what follows it, and what stands before it from the nearest on: text
   * that grows above the screen has the browser move everything below.
   */
  #nearFirst(): Passage[] {
    const first = this.passages.findIndex((passage) =>
      this.#top ? passage.paragraph === this.#top : this.#isNear(passage),
    );
    const before = this.passages.slice(0, Math.max(0, first));
    return [...this.passages.slice(before.length), ...before.reverse()].sort(
      (a, b) => Number(this.#isNear(b)) - Number(this.#isNear(a)),
    );
  }

  #isNear({ paragraph }: Passage): boolean {
    return this.#viewport.isNear(paragraph.block);
  }

  /** What is typed goes into text of the page's own. */
  #onEditing(root: Element | Document): void {
    const { annotations, document } = this.#context;
    const isOver = root === document && document.designMode !== 'on';
    if (!isOver) this.#changes.silently(() => void annotations.restoreWithin(root));
    this.#after('scan', this.#settleTime());
  }

  #onViewport(): void {
    if (!this.#running) return;
    const shows = [...this.#hidden].some((element) => this.#viewport.isNear(element));
    if (shows) this.#after('scan', this.#settleTime());
  }

  #checkFirstScreen(): void {
    if (!this.#running || this.#screenDone) return;
    let length = 0;
    const open = this.#nearFirst().some((passage) => {
      const { progress, paragraph } = passage;
      const isFirst = length < FIRST_SCREEN;
      length += paragraph.text.length;
      const isDone = progress === 'annotated' || progress === 'failed' || this.#waits(passage);
      return isFirst && !isDone && this.#waitFor(paragraph) === 0;
    });
    if (open) return;
    const reached = new Set(this.passages.map(({ progress }) => progress));
    if (reached.has('annotated') || !reached.has('failed')) {
      this.#context.document.documentElement.setAttribute(STATE_ATTRIBUTE, 'on');
      this.#screenDone = true;
    }
    this.#finishFirstScreen();
  }

  #passageOf(paragraph: Paragraph): Passage | undefined {
    return this.passages.find((passage) => passage.paragraph === paragraph);
  }

  #settleTime(): number {
    return Math.max(SETTLE_TIME, this.#lastScan * SCAN_SHARE);
  }

  /** Runs a job later, unless it already waits. */
  #after(job: Job, delay: number): void {
    if (!this.#running || this.#timers.has(job)) return;
    const timer = setTimeout(() => {
      this.#timers.delete(job);
      if (job === 'scan') this.scan();
      else if (job !== 'retry') void this.#write();
      else this.#askAgain(({ progress }) => progress === 'failed');
    }, delay);
    this.#timers.set(job, timer);
  }
}
