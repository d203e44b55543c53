/** From a word as it was met on a page to what the vocabulary keeps. */
import { sentenceAround } from '../analysis/sentence';
import type { MetWord } from '../messaging/messages';

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

/** Senses that go into the meaning: a vocabulary list is no dictionary. */
const SENSES_KEPT = 3;

export function savedMeeting({ entry, context, article }: MetWord): SavedMeeting {
  return {
    term: entry.headword,
    reading: entry.reading,
    meaning: entry.senses
      .slice(0, SENSES_KEPT)
      .map(({ glosses }) => glosses.join(', '))
      .join('; ')
      .slice(0, 4_000),
    partOfSpeech: (entry.senses[0]?.partOfSpeech ?? []).join(', ').slice(0, 200),
    sentence: sentenceAround(context),
    article: article.headline.slice(0, 1_000),
    source: article.source.slice(0, 200),
    url: article.url.slice(0, 4_000),
  };
}
