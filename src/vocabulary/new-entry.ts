import { sentenceAround } from '../text/sentence';
import type { MetWord } from './met-word';
import type { VocabularyEntry } from './vocabulary-entry';

/** The entry of a word that was met once, at `now`. */
export function newEntry(word: MetWord, now: Date): VocabularyEntry {
  const { term, reading, meaning, partOfSpeech, context, article } = word;
  const at = now.toISOString();
  const meeting = {
    sentence: sentenceAround(context),
    article: article.headline,
    source: article.source,
    url: article.url,
    at,
  };
  return { term, reading, meaning, partOfSpeech, savedAt: at, meetings: [meeting] };
}
