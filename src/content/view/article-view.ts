/**
 * The reading view: the article alone in a column of our own measure. It is the page itself, with
 * other styles: nothing is moved or copied, so links, selections, words and the page's own scripts
 * go on working, and leaving the view gives the page back exactly.
 */
import type { PageArticles } from '../../page/article/page-articles';
import { ClutterMarks } from '../../page/clutter/clutter-marks';
import { OwnStyleSheet } from '../../page/clutter/own-style-sheet';
import { isConnected } from '../../page/unclobbered';
import type { ViewLook } from '../../settings/settings';
import { VIEW_ATTRIBUTE } from '../annotate/own-elements';
import { onTrusted } from '../interact/trusted-events';
import type { PageWord } from '../page-state';
import { ReadingPlace } from './reading-place';
import { paletteOf, pagePalette, type Palette } from './palette';
import { ViewBar, type ViewTexts } from './view-bar';
import { viewParts } from './view-parts';
import { viewRules } from './view-rules';
import { WordList } from './word-list';

export interface ViewServices {
  look(): Promise<ViewLook>;
  saveLook(look: ViewLook): Promise<unknown>;
  /** @returns a function that stops it */
  onSettings(handle: () => void): () => void;
  text: ViewTexts;
}

export interface ViewContext {
  document: Document;
  articles: PageArticles;
  /** Hides everything around the article, or only clutter again. */
  hideSurroundings(hidden: boolean): void;
  /** The article's words, most useful first. */
  words(): readonly PageWord[];
  /** The reader wants the page back. */
  onClose(): void;
  services: ViewServices;
}

/** Starts it with the services of its own script. */
export type StartView = (context: Omit<ViewContext, 'services'>) => ArticleView;

export class ArticleView {
  private readonly marks: ClutterMarks;
  private readonly sheet: OwnStyleSheet;
  private readonly ofPage: Palette;
  private readonly place: ReadingPlace;
  private readonly bar: ViewBar;
  private readonly list: WordList;
  private readonly listeners = new AbortController();
  private readonly stopListening: () => void;

  constructor(
    private readonly context: ViewContext,
    private look: ViewLook,
  ) {
    const { document, articles, services } = context;
    this.marks = new ClutterMarks(document, VIEW_ATTRIBUTE);
    this.sheet = new OwnStyleSheet(document);
    this.ofPage = pagePalette(articles.first.body);
    this.place = new ReadingPlace(document);
    this.bar = new ViewBar(document, services.text, {
      change: (changes) => this.change(changes),
      print: () => document.defaultView!.print(),
      close: () => context.onClose(),
    });
    this.list = new WordList(document, services.text('viewWords'), () => context.words());
    this.stopListening = services.onSettings(() => void this.followSettings());
    this.listen();
    this.place.enter(() => {
      context.hideSurroundings(true);
      this.draw();
    });
    this.bar.stay();
  }

  /** The page has changed: what has come is part of the view. */
  refresh(): void {
    this.marks.setAside(this.context.document);
    this.draw();
  }

  stop(): void {
    this.listeners.abort();
    this.stopListening();
    this.list.remove();
    this.bar.remove();
    this.place.leave(() => {
      this.sheet.detach();
      this.marks.restore();
      this.context.hideSurroundings(false);
    });
  }

  private draw(): void {
    const { document, articles } = this.context;
    if (!isConnected(articles.first.body)) return;
    this.marks.write(viewParts(document, articles));
    this.style();
    this.bar.insert();
  }

  private style(): void {
    const palette = paletteOf(this.look.viewTheme, this.ofPage);
    this.sheet.replace(viewRules(this.look, palette));
    this.sheet.attach();
    this.bar.show(this.look, palette);
  }

  private change(changes: Partial<ViewLook>): void {
    this.look = { ...this.look, ...changes };
    this.restyle();
    // It stays as it is where it cannot be stored: the extension was updated.
    void this.context.services.saveLook(this.look).catch(() => undefined);
  }

  /** The settings may have been changed on their page, or in another tab. */
  private async followSettings(): Promise<void> {
    const look = await this.context.services.look().catch(() => this.look);
    if (this.listeners.signal.aborted) return;
    this.look = look;
    this.restyle();
  }

  private restyle(): void {
    this.place.keep(() => this.style());
    this.bar.stay();
  }

  private listen(): void {
    const { document } = this.context;
    const { signal } = this.listeners;
    const view = document.defaultView!;
    // Not captured: an open card and what the page opened close first.
    onTrusted(
      view,
      'keydown',
      (event) => {
        const isFree = !event.defaultPrevented && !event.isComposing;
        const isOver = document.querySelector(':modal, :fullscreen') !== null;
        if (event.key === 'Escape' && isFree && !isOver) this.context.onClose();
      },
      { signal },
    );
    onTrusted(view, 'beforeprint', () => this.list.insert(), { signal });
    onTrusted(view, 'afterprint', () => this.list.remove(), { signal });
    const paper = view.matchMedia('print');
    onTrusted(
      paper,
      'change',
      () => {
        if (paper.matches) this.list.insert();
        else this.list.remove();
      },
      { signal },
    );
  }
}
