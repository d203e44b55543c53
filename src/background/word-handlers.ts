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
import { watchChanges } from '../vocabulary/vocabulary-changes';
import { removeWord, restoreWord, saveWord } from '../vocabulary/vocabulary-store';
import { withoutArticle, type MetWord } from '../vocabulary/met-word';
import type { WordContract } from '../messaging/word-requests';
import { tellWordNews } from '../messaging/word-broadcast';

/** If more words changed, they are not listed in the message, and pages reload their list. */
const MAX_NAMED = 20;

/** Interval of progress messages during a restore, in milliseconds. */
const PROGRESS_MS = 100;

export const wordHandlers: Handlers<WordContract> = {
  listWords: ({ from, limit, near }) => listWords(from, limit, near),
  wordsOf: async ({ words }) => ({ words: await wordsOf(words) }),
  areSaved: async ({ words }) => ({ saved: await areSaved(words) }),
  searchableBatch: ({ after }) => searchableBatch(after),
  searchableOf: async ({ words }) => ({ words: await searchableOf(words) }),
  entryBatch: ({ after }) => entryBatch(after),
  takeOutWord: async (word) => ({ removed: await removeWord(word) }),
  putBackWord: async (entry) => {
    await restoreWord(entry);
    return {};
  },
  beginRestore: async () => ({ restore: await beginRestore() }),
  bringPart: async ({ restore, place, part }) => {
    await bringPart(restore, place, part);
    return {};
  },
  completeRestore: ({ restore, parts }) => {
    let lastSent = 0;
    return completeRestore(restore, parts, (done, total) => {
      if (done < total && Date.now() - lastSent < PROGRESS_MS) return;
      lastSent = Date.now();
      tellWordNews('restoreProgress', { restore, done, total });
    });
  },
  cancelRestore: async ({ restore }) => {
    await cancelRestore(restore);
    return {};
  },
};

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
