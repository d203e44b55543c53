/** From a word as it was met on a page to what the vocabulary keeps. */
import { sentenceAround } from '../text/sentence';
import type { MetWord } from './met-word';

/** A word as it is saved, with where it was met. */
export interface SavedMeeting {
  term: string;
  reading: string;
  meaning: string;
  partOfSpeech: string;
  sentence: string;
  article: string;
  source: string;
  url: string;
}

export function savedMeeting(word: MetWord): SavedMeeting {
  const { term, reading, meaning, partOfSpeech, context, article } = word;
  return {
    term,
    reading,
    meaning: meaning.slice(0, 4_000),
    partOfSpeech: partOfSpeech.slice(0, 200),
    sentence: sentenceAround(context),
    article: article.headline.slice(0, 1_000),
    source: article.source.slice(0, 200),
    url: article.url.slice(0, 4_000),
  };
}
