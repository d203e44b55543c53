/** From a card entry and the place it was opened at to what the vocabulary keeps. */
import type { CardEntry } from '../../analysis/card-entry';
import type { SavedMeeting, WordKey } from '../../messaging/messages';
import type { Article } from '../../page/article';
import { sentenceAround } from '../sentence';
import type { WordTarget } from '../word-target';

/** Senses that go into the meaning: a vocabulary list is no dictionary. */
const SENSES_KEPT = 3;

export function wordKey({ headword, reading }: CardEntry): WordKey {
  return { term: headword, reading };
}

export function meetingOf(
  entry: CardEntry,
  { paragraph, start, end }: WordTarget,
  article: Article,
): SavedMeeting {
  return {
    ...wordKey(entry),
    meaning: entry.senses
      .slice(0, SENSES_KEPT)
      .map(({ glosses }) => glosses.join(', '))
      .join('; ')
      .slice(0, 4_000),
    partOfSpeech: (entry.senses[0]?.partOfSpeech ?? []).join(', ').slice(0, 200),
    sentence: sentenceAround(paragraph.text, start, end).slice(0, 10_000),
    article: article.headline.slice(0, 1_000),
    source: article.source.slice(0, 200),
    url: article.url.slice(0, 4_000),
  };
}
