import { useCallback, useEffect, useState } from 'preact/hooks';
import type { WordKey } from '../messaging/messages';
import type { SavedMeeting } from '../vocabulary/saved-meeting';
import { watchChanges } from '../vocabulary/vocabulary-changes';
import type { VocabularyEntry } from '../vocabulary/vocabulary-entry';
import { listWords, removeWord, restoreWord, saveWord } from '../vocabulary/vocabulary-store';
import type { VocabularyList } from '../vocabulary/vocabulary-store';
import type { Announcement } from './announcement';
import { t } from './i18n';

export interface Vocabulary extends VocabularyList {
  /** `failed` where the browser refuses its database, as in some private windows. */
  status: 'loading' | 'ready' | 'failed';
  isSaved: (word: WordKey) => boolean;
  save: (word: SavedMeeting) => Promise<void>;
  remove: (word: WordKey) => Promise<void>;
  announcement: Announcement | null;
  clearAnnouncement: () => void;
}

/** `read`, with the objects of `shown` where they say the same, so that their rows stay. */
function keepUnchanged(
  shown: readonly VocabularyEntry[],
  read: readonly VocabularyEntry[],
): VocabularyEntry[] {
  const known = new Map(shown.map((entry) => [JSON.stringify(entry), entry]));
  return read.map((entry) => known.get(JSON.stringify(entry)) ?? entry);
}

const keyOf = ({ term, reading }: WordKey): string => JSON.stringify([term, reading]);

/** The saved words, kept up to date with what the page and other windows do. */
export function useVocabulary(): Vocabulary {
  const [list, setList] = useState<VocabularyList & { keys: ReadonlySet<string> }>({
    entries: [],
    unreadable: 0,
    keys: new Set(),
  });
  const [status, setStatus] = useState<Vocabulary['status']>('loading');
  const [announcement, setAnnouncement] = useState<Announcement | null>(null);

  useEffect(() => {
    const reload = () =>
      listWords().then(
        (words) => {
          setList((shown) => ({
            ...words,
            entries: keepUnchanged(shown.entries, words.entries),
            keys: new Set(words.entries.map(keyOf)),
          }));
          setStatus('ready');
        },
        () => setStatus('failed'),
      );
    void reload();
    return watchChanges(() => void reload());
  }, []);

  const attempt = useCallback(async (action: () => Promise<Announcement | null>) => {
    try {
      setAnnouncement(await action());
    } catch {
      setAnnouncement({ text: t('savedFailed') });
    }
  }, []);

  const save = useCallback(
    (word: SavedMeeting) =>
      attempt(async () => {
        await saveWord(word);
        return { text: t('savedAnnouncement', [word.term]) };
      }),
    [attempt],
  );

  const remove = useCallback(
    (word: WordKey) =>
      attempt(async () => {
        const removed = await removeWord(word);
        if (!removed) return null;
        const undo = () =>
          void attempt(async () => {
            await restoreWord(removed);
            return { text: t('restoredAnnouncement', [word.term]) };
          });
        return { text: t('removedAnnouncement', [word.term]), undo };
      }),
    [attempt],
  );

  const { keys, ...words } = list;
  return {
    ...words,
    status,
    isSaved: (word) => keys.has(keyOf(word)),
    save,
    remove,
    announcement,
    clearAnnouncement: useCallback(() => setAnnouncement(null), []),
  };
}
