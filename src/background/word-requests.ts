/** The saved words, for the extension's pages and for the card. */
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
import type { wordRequests } from '../messaging/word-requests';
import { tellWordNews } from '../messaging/hear-word-news';

/** More changed words than these are not named: a list reads itself anew. */
const MOST_NAMED = 20;

/** How often pages hear of the progress of a restore, in milliseconds. */
const PROGRESS_MS = 100;

export const wordHandlers: Handlers<typeof wordRequests> = {
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
    let told = 0;
    return stored(() =>
      completeRestore(restore, parts, (done, total) => {
        if (done < total && Date.now() - told < PROGRESS_MS) return;
        told = Date.now();
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

/** The answer, or why the database gave none. */
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
 * kept, since the user asked for that, but not the article.
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

/** Tells the pages of every change, from now on. */
export function tellPagesOfWords(): () => void {
  return watchChanges((changed) => {
    const words = changed && changed.length <= MOST_NAMED ? [...changed] : null;
    tellWordNews('wordsChanged', { words });
  });
}
