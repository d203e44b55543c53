/** The rows of a long list, loaded in pages near the viewport. */
import type { ListedWord } from '../../vocabulary/listed-word';
import type { KnownRow } from '../../vocabulary/saved-batches';

/** null: the row could not be read. */
export type Row = ListedWord | null;

export interface RowWindow {
  words: Row[];
  /** Of the whole list. */
  total: number;
}

type Pages = Map<number, readonly Row[]>;

/** Rows per request. */
const PAGE_ROWS = 50;

/** Pages that are kept in memory. */
const MAX_PAGES = 40;

/** @param near the loaded row that is nearest to the range; null if there is none */
export type ReadWindow<W> = (from: number, limit: number, near: KnownRow | null) => Promise<W>;

/** Loads pages of one list, caches the latest, and notifies when something has changed. */
export class RowPages<W extends RowWindow = RowWindow> {
  /** The last answer; null before the first. */
  latest: W | null = null;
  /** The error of the last request; null if it succeeded. */
  failure: unknown = null;

  private pages: Pages = new Map();
  private wanted: readonly [first: number, last: number] = [0, 0];
  private isStale = false;
  private isReading = false;

  constructor(
    private readonly read: ReadWindow<W>,
    private readonly onChange: () => void,
  ) {}

  /** undefined: not loaded yet. */
  rowAt(index: number): Row | undefined {
    return this.pages.get(Math.floor(index / PAGE_ROWS))?.[index % PAGE_ROWS];
  }

  /** Loads the rows from `first` to `last`, which are in view. Loaded rows stay cached. */
  want(first: number, last: number): Promise<void> {
    this.wanted = [Math.floor(first / PAGE_ROWS), Math.floor(last / PAGE_ROWS)];
    return this.readWanted();
  }

  /** The list has changed. The cached rows are shown until the new ones are loaded. */
  reload(): void {
    this.isStale = true;
    void this.readWanted();
  }

  /** One page at a time, as the wanted rows may change in the meantime. */
  private async readWanted(): Promise<void> {
    if (this.isReading) return;
    this.isReading = true;
    try {
      let isNew = true;
      while (isNew) isNew = this.isStale ? await this.readAnew() : await this.readMissing();
      this.failure = null;
    } catch (error) {
      this.failure = error;
      this.onChange();
    } finally {
      this.isReading = false;
    }
  }

  private async readMissing(): Promise<boolean> {
    const [first, last] = this.wanted;
    for (let page = first; page <= last; page += 1) {
      if (this.pages.has(page)) continue;
      const words = await this.readPage(page, this.pages);
      // Otherwise they are of the list before the change.
      if (!this.isStale) {
        this.pages.set(page, words);
        this.forgetFarPages();
        this.onChange();
      }
      return true;
    }
    return false;
  }

  private forgetFarPages(): void {
    const [first, last] = this.wanted;
    for (const page of this.pages.keys()) {
      if (this.pages.size <= MAX_PAGES) return;
      if (page < first || page > last) this.pages.delete(page);
    }
  }

  private async readAnew(): Promise<boolean> {
    this.isStale = false;
    const [first, last] = this.wanted;
    const pages: Pages = new Map();
    for (let page = first; page <= last; page += 1) {
      pages.set(page, await this.readPage(page, pages));
    }
    if (!this.isStale) {
      this.pages = pages;
      this.onChange();
    }
    return true;
  }

  private async readPage(page: number, known: Pages): Promise<readonly Row[]> {
    const from = page * PAGE_ROWS;
    const window = await this.read(from, PAGE_ROWS, nearest(known, from));
    this.latest = window;
    return window.words;
  }
}

function nearest(pages: Pages, from: number): KnownRow | null {
  let found: KnownRow | null = null;
  for (const [page, rows] of pages) {
    const index = page * PAGE_ROWS;
    const row = rows[0];
    if (!row || (found !== null && Math.abs(found.index - from) <= Math.abs(index - from)))
      continue;
    found = { index, at: [row.savedAt, row.term, row.reading] };
  }
  return found;
}
