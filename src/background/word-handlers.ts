/** Requests about saved words, from the extension's pages and from the card. */
import type { Handlers } from '../messaging/listen';
import type { Sender } from '../messaging/senders';
import {
  areSaved,
  entryBatch,
  listWords,
  searchableBatch,
  searchableOf,
  wordsOf,
} from '../vocabulary/read-words';
import {
  beginRestore,
  bringPart,
  cancelRestore,
  completeRestore,
} from '../vocabulary/backup/restore';
import { newEntry } from '../vocabulary/new-entry';
import { storeFailure, type StoreFailure } from '../vocabulary/store-failure';
import { watchChanges } from '../vocabulary/vocabulary-changes';
import { removeWord, restoreWord, saveWord } from '../vocabulary/vocabulary-store';
import { withoutArticle, type MetWord } from '../vocabulary/met-word';
import type { WordContract } from '../messaging/word-requests';
import { tellWordNews } from '../messaging/hear-word-news';

/** If more words changed, they are not listed in the message, and pages reload their list. */
const MAX_NAMED = 20;

/** Interval of progress messages during a restore, in milliseconds. */
const PROGRESS_MS = 100;

export const wordHandlers: Handlers<WordContract> = {
  listWords: ({ from, limit, near }) => stored(() => listWords(from, limit, near)),
  wordsOf: ({ words }) => stored(async () => ({ words: await wordsOf(words) })),
  areSaved: ({ words }) => stored(async () => ({ saved: await areSaved(words) })),
  searchableBatch: ({ after }) => stored(() => searchableBatch(after)),
  searchableOf: ({ words }) => stored(async () => ({ words: await searchableOf(words) })),
  entryBatch: ({ after }) => stored(() => entryBatch(after)),
  takeOutWord: (word) => stored(async () => ({ removed: await removeWord(word) })),
  putBackWord: (entry) =>
    stored(async () => {
      await restoreWord(entry);
      return {};
    }),
  beginRestore: () => stored(async () => ({ restore: await beginRestore() })),
  bringPart: ({ restore, place, part }) =>
    stored(async () => {
      await bringPart(restore, place, part);
      return {};
    }),
  completeRestore: ({ restore, parts }) => {
    let lastSent = 0;
    return stored(() =>
      completeRestore(restore, parts, (done, total) => {
        if (done < total && Date.now() - lastSent < PROGRESS_MS) return;
        lastSent = Date.now();
        tellWordNews('restoreProgress', { restore, done, total });
      }),
    );
  },
  cancelRestore: ({ restore }) =>
    stored(async () => {
      await cancelRestore(restore);
      return {};
    }),
};

/** Returns the answer, or why the database failed. */
async function stored<T>(answer: () => Promise<T>): Promise<T | { failed: StoreFailure }> {
  try {
    return await answer();
  } catch (error) {
    console.warn('Kijiyomi:', error);
    return { failed: storeFailure(error) };
  }
}

/**
 * Saves a word from a card or from the popup. From a private window the word and its sentence are
 * saved, as the reader requested, but not the article's headline, source and address.
 */
export async function saveMetWord(
  word: MetWord,
  sender: Sender,
): Promise<{ saved: true; isPrivate: boolean }> {
  const isPrivate = sender.tab?.incognito === true;
  const entry = newEntry(isPrivate ? withoutArticle(word) : word, new Date());
  await saveWord(entry, { replaceMeaning: word.chosen });
  return { saved: true, isPrivate };
}

/** Broadcasts every change to the extension's pages. @returns a function that stops it */
export function tellPagesOfWords(): () => void {
  return watchChanges((changed) => {
    const words = changed !== null && changed.length <= MAX_NAMED ? [...changed] : null;
    tellWordNews('wordsChanged', { words });
  });
}
