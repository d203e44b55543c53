import * as fc from 'fast-check';
import { saveWord } from '../../src/vocabulary/vocabulary-store';
import type { Meeting, VocabularyEntry } from '../../src/vocabulary/vocabulary-entry';

/** A word with the one sentence it was met in. */
type MetOnce = Omit<VocabularyEntry, 'savedAt' | 'meetings'> & Omit<Meeting, 'at'>;

export const troopDispatch: MetOnce = {
  term: '派兵',
  reading: 'はへい',
  meaning: 'dispatch of troops',
  partOfSpeech: 'noun',
  sentence: '米国は東欧への派兵を発表した。',
  article: '米、東欧に派兵',
  source: 'Reuters',
  url: 'https://jp.investing.com/news/world-news/article-1',
};

export function entryOf(saved: MetOnce, savedAt = '2026-03-09T10:00:00.000Z'): VocabularyEntry {
  const { term, reading, meaning, partOfSpeech, sentence, article, source, url } = saved;
  return {
    term,
    reading,
    meaning,
    partOfSpeech,
    savedAt,
    meetings: [{ sentence, article, source, url, at: savedAt }],
  };
}

/** Stores a word as if it had been saved from a page at `now`. */
export function saveMeeting(saved: MetOnce, now = new Date()): Promise<VocabularyEntry> {
  return saveWord(entryOf(saved, now.toISOString()));
}

/** Strings with what CSV, spreadsheets and Unicode make difficult. */
const difficultString = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(...'=+-@＝＋－＠\t\r\n",\'; |%\0\u{feff}\u{2028}派兵😀'),
    maxLength: 12,
  }),
);

const instant = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());

export const anyEntry: fc.Arbitrary<VocabularyEntry> = fc.record({
  term: difficultString.filter((term) => term !== ''),
  reading: difficultString,
  meaning: difficultString,
  partOfSpeech: difficultString,
  savedAt: instant,
  meetings: fc.uniqueArray(
    fc.record({
      sentence: difficultString,
      article: difficultString,
      source: difficultString,
      url: difficultString,
      at: instant,
    }),
    { minLength: 1, maxLength: 3, selector: ({ sentence }) => sentence },
  ),
});
