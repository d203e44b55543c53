/** What the search of saved words looks at, kept by the page that searches. */
import { askWords } from '../../messaging/ask-words';
import type { WordKey } from '../../vocabulary/met-word';
import { foldForSearch } from '../../vocabulary/search-text';
import { keyOf } from '../../vocabulary/vocabulary-entry';
import type { SearchableWord, WordPosition } from '../../vocabulary/saved-batches';

export class WordSearch {
  /** Oldest first. */
  private words: SearchableWord[] = [];
  private loading: Promise<void> | null = null;
  /** Every window of what is found asks for it. */
  private last: { query: string; found: WordKey[] } | null = null;
  private readonly listeners = new Set<() => void>();

  /** Reads the texts of all words, once. */
  load(): Promise<void> {
    this.loading ??= this.readTexts().catch((error: unknown) => {
      this.loading = null;
      throw error;
    });
    return this.loading;
  }

  /** As `load`, where the reader is about to search: a failure is told when they do. */
  readonly prepare = (): void => void this.load().catch(() => undefined);

  /** The words in which the query is found, newest first. Letter case and width make no difference. */
  find(query: string): WordKey[] {
    if (this.last?.query === query) return this.last.found;
    const wanted = foldForSearch(query.trim());
    const words = this.words.filter(({ text }) => text.includes(wanted)).reverse();
    const found = words.map(({ term, reading }) => ({ term, reading }));
    this.last = { query, found };
    return found;
  }

  /** Calls `listener` after each update. Returns a function that stops. */
  watch(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** These words were saved, changed or removed; null: so many that all is read again. */
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
    // Most words are told apart by their terms alone.
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
