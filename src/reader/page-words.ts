import type { Word } from '../analysis/word';
import type { PageWord } from '../messaging/messages';
import type { Paragraph } from './paragraphs';
import { contextOf } from './context';
import { isContentWord, lexemeKey } from './words';

/** The article's words for the popup, most useful first; each lemma once, grammar left out. */
export function collectPageWords(
  passages: Iterable<{ paragraph: Paragraph; words: readonly Word[] }>,
): PageWord[] {
  const found = new Map<string, { word: PageWord; salience: number }>();
  for (const { paragraph, words } of passages) {
    for (const { start, end, lexeme } of words) {
      if (!isContentWord(lexeme) || lexeme.kind === 'number' || lexeme.salience <= 0) continue;
      const key = lexemeKey(lexeme);
      const known = found.get(key);
      if (known) {
        known.word.count++;
        known.salience = Math.max(known.salience, lexeme.salience);
        continue;
      }
      const { lemma, lemmaReading: reading, gloss, pos, kind } = lexeme;
      const context = contextOf(paragraph.text, start, end);
      const word = { lemma, reading, gloss, pos, kind, count: 1, context };
      found.set(key, { word, salience: lexeme.salience });
    }
  }
  // Sorting is stable: words of equal salience stay in the order of their first mention.
  return [...found.values()].sort((a, b) => b.salience - a.salience).map(({ word }) => word);
}
