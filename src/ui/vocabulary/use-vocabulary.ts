import { useCallback, useEffect, useMemo, useReducer, useState } from 'preact/hooks';
import { askingBackground } from '../../messaging/ask-background';
import { cardAnswers, type CardContract } from '../../messaging/card-requests';
import { askWords } from '../../messaging/ask-words';
import type { MetWord, WordKey } from '../../vocabulary/met-word';
import { keyOf } from '../../vocabulary/vocabulary-entry';
import type { Announcement } from '../components/announcement';
import { t } from '../components/i18n';
import { RowPages } from './row-pages';
import { failureText } from '../components/store-failure-text';
import { WordSearch } from './word-search';
import type { WordWindow } from '../../vocabulary/saved-batches';
import { hearWordNews } from '../../messaging/word-broadcast';

export interface Vocabulary {
  /** All saved words, newest first. */
  rows: RowPages<WordWindow>;
  search: WordSearch;
  total: number;
  /** Number of records that could not be read and were set aside. */
  unreadable: number;
  /** `failed`: the database cannot be read. */
  status: 'loading' | 'ready' | 'failed';
  /** The error of the last reading; null if it succeeded. */
  failure: unknown;
  isSaved: (word: WordKey) => boolean;
  save: (word: MetWord) => Promise<void>;
  remove: (word: WordKey) => Promise<void>;
  /** Announces the error of an action. */
  tellFailure: (error: unknown) => void;
  announcement: Announcement | null;
  clearAnnouncement: () => void;
}

const askCard = askingBackground<CardContract>(cardAnswers);

/** A page may have any number of words. */
const MAX_MARKED = 2_000;

/**
 * The saved words, kept up to date with changes in pages and other windows.
 * @param marked words for which the caller shows whether they are saved
 */
export function useVocabulary(marked: readonly WordKey[] = []): Vocabulary {
  const [, redraw] = useReducer<number, void>((times) => times + 1, 0);
  const [announcement, setAnnouncement] = useState<Announcement | null>(null);
  const search = useMemo(() => new WordSearch(), []);
  const rows = useMemo(
    () =>
      new RowPages<WordWindow>(
        (from, limit, near) => askWords('listWords', { from, limit, near }),
        redraw,
      ),
    [redraw],
  );
  const marks = useMarks(marked);

  useEffect(() => {
    void rows.want(0, 0);
    return hearWordNews({
      wordsChanged: ({ words }) => {
        rows.reload();
        // On failure they are loaded when the reader searches.
        search.update(words).catch(() => undefined);
      },
    });
  }, [rows, search, redraw]);

  const tellFailure = useCallback(
    (error: unknown) => setAnnouncement({ text: failureText(error) }),
    [],
  );
  const attempt = useCallback(
    (action: () => Promise<Announcement | null>) => action().then(setAnnouncement, tellFailure),
    [tellFailure],
  );

  const save = useCallback(
    (word: MetWord) =>
      attempt(async () => {
        await askCard('saveWord', word);
        return { text: t('savedAnnouncement', [word.term]) };
      }),
    [attempt],
  );

  const remove = useCallback(
    ({ term, reading }: WordKey) =>
      attempt(async () => {
        const { removed } = await askWords('takeOutWord', { term, reading });
        if (removed === null) return null;
        const undo = () =>
          void attempt(async () => {
            await askWords('putBackWord', removed);
            return { text: t('restoredAnnouncement', [term]) };
          });
        return { text: t('removedAnnouncement', [term]), undo };
      }),
    [attempt],
  );

  const { latest, failure } = rows;
  return {
    rows,
    search,
    total: latest?.total ?? 0,
    unreadable: latest?.unreadable ?? 0,
    status: failure !== null ? 'failed' : latest !== null && marks !== null ? 'ready' : 'loading',
    failure,
    isSaved: (word) => marks?.has(keyOf(word)) ?? false,
    save,
    remove,
    tellFailure,
    announcement,
    clearAnnouncement: useCallback(() => setAnnouncement(null), []),
  };
}

/** The words that are saved; null until it is known. */
function useMarks(words: readonly WordKey[]): ReadonlySet<string> | null {
  const [saved, setSaved] = useState<ReadonlySet<string> | null>(null);
  const keysJson = JSON.stringify(
    words.slice(0, MAX_MARKED).map(({ term, reading }) => [term, reading]),
  );
  useEffect(() => {
    const keys = (JSON.parse(keysJson) as [string, string][]).map(([term, reading]) => ({
      term,
      reading,
    }));
    let isCurrent = true;
    const read = () =>
      askWords('areSaved', { words: keys }).then(
        (answer) => {
          const found = keys.filter((_, place) => answer.saved[place]);
          if (isCurrent) setSaved(new Set(found.map(keyOf)));
        },
        // The list shows the reason.
        () => undefined,
      );
    void read();
    const stop = hearWordNews({ wordsChanged: () => void read() });
    return () => {
      isCurrent = false;
      stop();
    };
  }, [keysJson]);
  return saved;
}
