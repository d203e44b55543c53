/** Finds the article's passages and has them analyzed, batch by batch. */
import { articleTextOf } from '../analysis/article-text';
import { unpackWords } from '../analysis/packed-words';
import type { PageChanges } from './page-changes';
import type { ShadowRoots } from './annotate/shadow-roots';
import { areSameReadings, mayName } from './paragraphs/article-readings';
import type { PassageOrder } from './paragraphs/passage-order';
import { type Passage, findParagraphs, matchPassages, takeWords } from './paragraphs/passages';
import { inlineReadingsOf } from './paragraphs/publisher-readings';
import { boundariesOf, placeWords, rubyReadingsOf } from './paragraphs/split-at-boundaries';
import { areSameWords } from './paragraphs/words';
import { meansOrphaned } from './orphaned';
import type { SessionContext } from './session-context';

/**
 * Text per request to the analyzer, in UTF-16 units: a whole article of usual length, so that the
 * first mention of a word is known wherever on the page one starts.
 */
const MAX_BATCH_TEXT = 8_000;
const MAX_BATCH_PARAGRAPHS = 400;

/** Initial back-off before a failed batch is requested again, in milliseconds. */
const RETRY_AFTER = 1_000;
const MAX_FAILURES = 3;

/** Callbacks of the finder to the session. */
export interface FinderEvents {
  /** Passages have their words. */
  onAnalyzed(): void;
  /** Nothing is left to ask for. */
  onDone(): void;
  /** @param delay milliseconds after which failed passages may be asked for again */
  onFailed(delay: number): void;
  /** The extension is gone: nothing will answer again. */
  onOrphaned(): void;
}

export class PassageFinder {
  /** Not displayed when the page was scanned last. */
  readonly hidden = new Set<Element>();
  /** How long the last scan took, in milliseconds. */
  scanTime = 0;
  private isStopped = false;
  private isAnalyzing = false;
  private failures = 0;
  /** Counts how often the readings of the same text have changed. */
  private edition = 0;
  /** A full name on any screen decides how the surname alone is read on all of them. */
  private article = '';

  /** @param passages those of the session before, if the aids were on before */
  constructor(
    private readonly context: SessionContext,
    public passages: Passage[],
    private readonly order: PassageOrder,
    private readonly changes: PageChanges,
    private readonly shadows: ShadowRoots,
    private readonly events: FinderEvents,
  ) {}

  /** Looks at the page: what is new waits to be analyzed, what is gone is forgotten. */
  scan(): void {
    const { articles, annotations, clock, readings } = this.context;
    const { first, roots, skip } = articles;
    const began = clock.now();
    this.hidden.clear();
    const paragraphs = findParagraphs(roots, first.headlineElement, {
      skip: new Set(skip),
      textOf: (node) => annotations.textOf(node),
      enter: (root) => this.shadows.add(root),
      passOver: (hidden) => this.hidden.add(hidden),
    });
    // Observing a root again changes nothing; others may have been added to the article.
    this.changes.observe([...roots, ...this.shadows.all]);
    const { passages, gone } = matchPassages(this.passages, paragraphs);
    this.scanTime = clock.now() - began;
    this.passages = passages;
    this.takeOut(gone);
    annotations.register(paragraphs);
    this.article = articleTextOf(paragraphs.map(({ text }) => text));
    const given = inlineReadingsOf(roots, paragraphs);
    if (!areSameReadings(given, readings.given)) {
      readings.given = given;
      this.readAgain();
    }
  }

  /** What is drawn stays until the words have come again: only what changed is drawn anew. */
  readAgain(): void {
    this.edition++;
    this.askAgain(({ progress }) => progress !== 'asked');
  }

  retryFailed(): void {
    this.askAgain(({ progress }) => progress === 'failed');
  }

  async analyze(): Promise<void> {
    if (this.isAnalyzing) return;
    this.isAnalyzing = true;
    try {
      for (let batch; (batch = this.nextBatch()).length > 0;) {
        await this.analyzeBatch(batch);
        if (this.isStopped) return;
        this.events.onAnalyzed();
      }
    } finally {
      this.isAnalyzing = false;
    }
    this.events.onDone();
  }

  stop(): void {
    this.isStopped = true;
    for (const passage of this.passages) {
      if (passage.progress === 'annotated') passage.progress = 'analyzed';
      else if (passage.progress !== 'analyzed') passage.progress = 'found';
    }
  }

  /** Takes the aids out of passages that are gone, and out of those that are damaged. */
  private takeOut(gone: readonly Passage[]): void {
    const { annotations, glosses } = this.context;
    const broken = this.passages.filter(
      ({ progress, paragraph }) => progress === 'annotated' && !annotations.isWhole(paragraph),
    );
    // Writing asks for the selection, for which the browser lays out the page: not without need.
    if (gone.length + broken.length === 0) return;
    this.changes.ignoringOwnMutations(() => {
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

  private askAgain(which: (passage: Passage) => boolean): void {
    for (const passage of this.passages.filter(which)) passage.progress = 'found';
    void this.analyze();
  }

  /** Passages that wait for their words, those on the screen first. */
  private nextBatch(): Passage[] {
    const batch: Passage[] = [];
    let length = 0;
    for (const passage of this.order.nearFirst(this.passages)) {
      if (passage.progress !== 'found') continue;
      length += passage.paragraph.text.length;
      if (batch.length > 0 && length > MAX_BATCH_TEXT) break;
      batch.push(passage);
      if (batch.length >= MAX_BATCH_PARAGRAPHS) break;
    }
    return batch;
  }

  private async analyzeBatch(batch: readonly Passage[]): Promise<void> {
    const { edition } = this;
    const { options, services, readings } = this.context;
    const { given } = readings;
    for (const passage of batch) passage.progress = 'asked';
    try {
      const texts = batch.map(({ paragraph }) => paragraph.text);
      const [answer] = await Promise.all([
        services.analyze({
          paragraphs: texts,
          article: this.article,
          inlineReadings: given,
          cuts: batch.map(({ paragraph }) => boundariesOf(paragraph)),
          perKanji: options.furiganaGrouping === 'per-kanji',
        }),
        this.shadows.attachStyles(services),
      ]);
      // The page may have named others when the passages before were read: what may have their
      // surnames is read again. Those of the batch are taken below.
      const { persons = [] } = answer;
      const before = readings.persons;
      const changed = areSameReadings(persons, before) ? [] : persons.concat(before);
      readings.persons = persons;
      this.askAgain(({ paragraph }) => mayName(paragraph.text, changed));
      const ruby = rubyReadingsOf(given);
      const words = unpackWords(answer, texts);
      for (const [i, passage] of batch.entries()) {
        if (edition !== this.edition) passage.progress = 'found';
        else {
          const { paragraph } = passage;
          this.take(passage, placeWords(paragraph, words[i]!, options.furiganaGrouping, ruby));
        }
      }
    } catch (error) {
      for (const passage of batch) passage.progress = 'failed';
      // With the extension gone nothing will answer again; what is annotated stays readable.
      if (meansOrphaned(error)) this.events.onOrphaned();
      else if (++this.failures <= MAX_FAILURES) this.events.onFailed(RETRY_AFTER * this.failures);
    }
  }

  private take(passage: Passage, words: Passage['words']): void {
    const { annotations, glosses } = this.context;
    const { paragraph } = passage;
    const isSame = passage.words.length > 0 && areSameWords(passage.words, words);
    takeWords(passage, words);
    if (isSame && annotations.isWhole(paragraph)) passage.progress = 'annotated';
    else {
      glosses.forget(paragraph);
      passage.glosses = null;
    }
  }
}
