import type { Word } from '../../tokens/word';
import { contextOf } from './context';
import { isContentWord, lexemeKey } from './words';
import type { Paragraph } from './paragraph';
import type { PageWord } from '../page-state';

/** The article's words for the popup, most useful first; each lemma once, grammar left out. */
export type CollectPageWords = (
  passages: Iterable<{ paragraph: Paragraph; words: readonly Word[] }>,
) => PageWord[];

export const collectPageWords: CollectPageWords = (passages) => {
  const found = new Map<string, { word: PageWord; salience: number }>();
  for (const { paragraph, words } of passages) {
    for (const { start, end, lexeme } of words) {
      const { lemma, lemmaReading: reading, gloss, pos, kind, salience } = lexeme;
      if (!isContentWord(lexeme) || kind === 'number' || salience <= 0) continue;
      const key = lexemeKey(lexeme);
      const known = found.get(key);
      if (known !== undefined) {
        known.word.count++;
        known.salience = Math.max(known.salience, salience);
        continue;
      }
      const context = contextOf(paragraph.text, start, end);
      found.set(key, { word: { lemma, reading, gloss, pos, kind, context, count: 1 }, salience });
    }
  }
  // Sorting is stable: words of equal salience stay in the order of their first mention.
  return [...found.values()].sort((a, b) => b.salience - a.salience).map(({ word }) => word);
};
