import type { KanjiDictionary } from '../dictionary/kanji-dictionary';
import type { DictionaryEntry } from '../dictionary/word-dictionary';
import type { WordLevel } from '../tokens/word';

/** How hard a word is likely to be, by its newspaper band and its kanji. */
export function wordLevel(
  kanji: KanjiDictionary,
  surface: string,
  entry: Pick<DictionaryEntry, 'frequencyBand'> | undefined,
): WordLevel {
  const level: WordLevel = {};
  if (entry !== undefined && entry.frequencyBand > 0) level.frequencyBand = entry.frequencyBand;
  for (const character of surface) {
    const { jlpt, grade } = kanji.level(character.codePointAt(0) ?? 0);
    if (jlpt > 0) level.jlpt = Math.min(level.jlpt ?? 5, jlpt);
    if (grade > 0) level.grade = Math.max(level.grade ?? 0, grade);
  }
  return level;
}
