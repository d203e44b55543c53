import { useCallback, useEffect, useState } from 'preact/hooks';
import { watchDictionaries } from '../../user-dictionaries/store/dictionary-changes';
import {
  listDictionaries,
  moveDictionary,
  removeDictionary,
  removeRemains,
  switchDictionary,
} from '../../user-dictionaries/store/dictionary-store';
import type { DictionaryRecord } from '../../user-dictionaries/store/stored-records';
import { t } from '../components/i18n';

/** A dictionary that is being removed and is no longer listed. */
interface Removal {
  title: string;
  /** From 0 to 1. */
  share: number;
}

export interface UserDictionaries {
  /** In the reader's order; null until they are read. */
  dictionaries: readonly DictionaryRecord[] | null;
  /** Whether storage is disabled in this browser. */
  unavailable: boolean;
  removal: Removal | null;
  /** What just happened, for screen readers. */
  news: string;
  move: (dictionary: DictionaryRecord, by: -1 | 1) => Promise<void>;
  switchOn: (dictionary: DictionaryRecord, on: boolean) => Promise<void>;
  remove: (dictionary: DictionaryRecord) => Promise<void>;
}

/** The imported dictionaries, kept up to date with changes in other pages. */
export function useDictionaries(): UserDictionaries {
  const [dictionaries, setDictionaries] = useState<DictionaryRecord[] | null>(null);
  const [unavailable, setUnavailable] = useState(false);
  const [removal, setRemoval] = useState<Removal | null>(null);
  const [news, setNews] = useState('');

  const reload = useCallback(async () => {
    try {
      const listed = await listDictionaries();
      setDictionaries(listed);
      return listed;
    } catch {
      setUnavailable(true);
      return [];
    }
  }, []);

  useEffect(() => {
    // Remains of imports that were interrupted when the browser closed. Fails if storage is
    // disabled.
    void reload().then(() => removeRemains().catch(() => undefined));
    return watchDictionaries(() => void reload());
  }, [reload]);

  const attempt = useCallback(async (change: () => Promise<string>) => {
    try {
      setNews(await change());
    } catch {
      setNews(t('savedFailed'));
    }
  }, []);

  const move = (dictionary: DictionaryRecord, by: -1 | 1) =>
    attempt(async () => {
      await moveDictionary(dictionary.id, by);
      const listed = await reload();
      const place = listed.findIndex(({ id }) => id === dictionary.id) + 1;
      return t('dictionaryMoved', [dictionary.title, place, listed.length]);
    });

  const switchOn = (dictionary: DictionaryRecord, on: boolean) =>
    attempt(async () => {
      await switchDictionary(dictionary.id, on);
      await reload();
      return '';
    });

  const remove = ({ id, title }: DictionaryRecord) =>
    attempt(async () => {
      try {
        setRemoval({ title, share: 0 });
        await removeDictionary(id, (share) => setRemoval({ title, share }));
      } finally {
        setRemoval(null);
      }
      return t('dictionaryRemoved', [title]);
    });

  return { dictionaries, unavailable, removal, news, move, switchOn, remove };
}
