/** The rows of a long list, of which only those near the ones in view are asked for. */
import type { ListedWord } from '../../vocabulary/listed-word';
import type { KnownRow } from '../../vocabulary/read-words';

/** A row that could not be read is null. */
export type Row = ListedWord | null;

export interface RowWindow {
  words: Row[];
  /** Of the whole list. */
  total: number;
}

type Pages = Map<number, readonly Row[]>;

/** So many rows are asked for at a time. */
const PAGE_ROWS = 50;

/** So many pages stay at hand. */
const MAX_PAGES = 40;

/** @param near the row nearest to the window among those that were read; null where there is none */
export type ReadWindow<W> = (from: number, limit: number, near: KnownRow | null) => Promise<W>;

/** Reads windows of one list, keeps what was read last, and says when there is something new. */
export class RowPages<W extends RowWindow = RowWindow> {
  /** The answer that came last; null before the first. */
  latest: W | null = null;
  /** Why the last question was not answered; null where it was. */
  failure: unknown = null;

  private pages: Pages = new Map();
  private wanted: readonly [first: number, last: number] = [0, 0];
  private isStale = false;
  private isReading = false;

  constructor(
    private readonly read: ReadWindow<W>,
    private readonly onChange: () => void,
  ) {}

  /** undefined: not read yet. */
  rowAt(index: number): Row | undefined {
    return this.pages.get(Math.floor(index / PAGE_ROWS))?.[index % PAGE_ROWS];
  }

  /** The rows from `first` to `last` are in view; those read before stay at hand. */
  want(first: number, last: number): Promise<void> {
    this.wanted = [Math.floor(first / PAGE_ROWS), Math.floor(last / PAGE_ROWS)];
    return this.readWanted();
  }

  /** The list has changed. What is shown stays until what it is now has been read. */
  reload(): void {
    this.isStale = true;
    void this.readWanted();
  }

  /** One page after the other: what is wanted may change meanwhile. */
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
      // Else they are of the list as it was before.
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
