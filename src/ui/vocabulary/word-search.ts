/** Searches saved words. The searched texts are kept in memory by the page that searches. */
import { askWords } from '../../messaging/ask-words';
import type { WordKey } from '../../vocabulary/met-word';
import { searchQuery } from '../../vocabulary/search-query';
import { HEAD_LINES } from '../../vocabulary/search-text';
import { keyOf } from '../../vocabulary/vocabulary-entry';
import type { SearchableWord, WordPosition } from '../../vocabulary/saved-batches';

export class WordSearch {
  /** Oldest first. */
  private words: SearchableWord[] = [];
  private loading: Promise<void> | null = null;
  /** The last result, cached because every page of the result needs it. */
  private last: { query: string; found: WordKey[] } | null = null;
  private readonly listeners = new Set<() => void>();

  /** Loads the texts of all words, once. */
  load(): Promise<void> {
    this.loading ??= this.readTexts().catch((error: unknown) => {
      this.loading = null;
      throw error;
    });
    return this.loading;
  }

  /** Like `load`, but ignores errors, which are reported when the reader searches. */
  readonly prepare = (): void => void this.load().catch(() => undefined);

  /** The words that match the query, newest first. */
  find(query: string): WordKey[] {
    if (this.last?.query === query) return this.last.found;
    const matches = searchQuery(query, HEAD_LINES);
    const words = this.words.filter(({ text }) => matches(text)).reverse();
    const found = words.map(({ term, reading }) => ({ term, reading }));
    this.last = { query, found };
    return found;
  }

  /** Calls `listener` after each update. Returns a function that stops it. */
  watch(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Reloads words that were saved, changed or removed; null: all of them. */
  async update(changed: readonly WordKey[] | null): Promise<void> {
    if (this.loading === null) return;
    if (changed === null) this.loading = null;
    await this.load();
    if (changed !== null) await this.replace(changed);
    this.last = null;
    for (const listener of this.listeners) listener();
  }

  private async replace(changed: readonly WordKey[]): Promise<void> {
    const { words } = await askWords('searchableOf', { words: changed });
    const gone = new Set(changed.map(keyOf));
    // Most words can be distinguished by their terms alone.
    const terms = new Set(changed.map(({ term }) => term));
    this.words = this.words.filter((word) => !terms.has(word.term) || !gone.has(keyOf(word)));
    for (const word of words) if (word !== null) this.insert(word);
  }

  private async readTexts(): Promise<void> {
    const words: SearchableWord[] = [];
    let after: WordPosition | null = null;
    do {
      const batch: { words: SearchableWord[]; next: WordPosition | null } = await askWords(
        'searchableBatch',
        { after },
      );
      for (const word of batch.words) words.push(word);
      after = batch.next;
    } while (after !== null);
    this.words = words;
    this.last = null;
  }

  private insert(word: SearchableWord): void {
    let place = this.words.length;
    while (place > 0 && this.words[place - 1]!.savedAt > word.savedAt) place -= 1;
    this.words.splice(place, 0, word);
  }
}
