import { useEffect, useReducer, useState } from 'preact/hooks';
import { askWords } from '../../messaging/ask-words';
import { RowPages, type RowWindow } from './row-pages';
import type { Vocabulary } from './use-vocabulary';
import type { WordSearch } from './word-search';

/** Debounce of typing, in milliseconds. */
const PAUSE_MS = 50;

export interface Found {
  query: string;
  rows: RowPages;
}

/**
 * The found words, newest first; null without a query. The previous result stays until the first
 * rows of the new one are loaded.
 */
export function useSearch({ search, tellFailure }: Vocabulary, query: string): Found | null {
  const [, redraw] = useReducer<number, void>((times) => times + 1, 0);
  const [found, setFound] = useState<Found | null>(null);
  const wanted = query.trim();

  useEffect(() => {
    if (wanted === '') {
      setFound(null);
      return undefined;
    }
    let isCurrent = true;
    const find = async () => {
      await search.load();
      const rows = rowsFound(search, wanted, redraw);
      await rows.want(0, 0);
      if (isCurrent) setFound({ query: wanted, rows });
    };
    const pause = setTimeout(() => void find().catch(tellFailure), PAUSE_MS);
    return () => {
      isCurrent = false;
      clearTimeout(pause);
    };
  }, [wanted, search, tellFailure]);

  useEffect(() => search.watch(() => found?.rows.reload()), [search, found]);

  return found;
}

function rowsFound(search: WordSearch, query: string, onChange: () => void): RowPages {
  return new RowPages(async (from, limit): Promise<RowWindow> => {
    const keys = search.find(query);
    const { words } = await askWords('wordsOf', { words: keys.slice(from, from + limit) });
    return { words: words, total: keys.length };
  }, onChange);
}
