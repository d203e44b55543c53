/** What the card says of a word of the built-in dictionary. */
import { fold } from '../../dictionary/fold';
import type { DictionaryEntry } from '../../dictionary/word-dictionary';
import { hasKanji } from '../../language/kana';
import type { Dictionaries } from '../analyzer';
import type { CardEntry } from '../card-entry';
import { partOfSpeechLabel, usageLabel } from '../edict-labels';
import { isUsuallyKana, rankEntries } from '../entry-choice';
import type { PartOfSpeech } from '../part-of-speech';
import type { TokenList } from '../token-list';
import type { Word } from '../word';

/** A stretch [start, end) of the paragraph, in UTF-16 units. */
export interface Stretch {
  start: number;
  end: number;
}

/** The entries of the word that the analysis cut. */
export function wordEntries(
  { words }: Dictionaries,
  { start, end, lexeme }: Word,
  inflection: readonly string[],
): CardEntry[] {
  const found = words.find(lexeme.lemma);
  const form = { ...lexeme, pos: lexeme.pos as PartOfSpeech };
  return rankEntries(found, form).map((entry) => {
    const shown = wordEntry(entry, { start, end }, inflection);
    // Shown and saved as the text has it: もちろん, not 勿論, and 生成AI in half width.
    const asWritten =
      fold(entry.headword) === fold(lexeme.lemma) ||
      (isUsuallyKana(entry) && !hasKanji(lexeme.lemma));
    return asWritten ? { ...shown, headword: lexeme.lemma } : shown;
  });
}

/** What the single token under the offset says, where the word spans several: 条約 in a treaty. */
export function tokenEntries(
  { words }: Dictionaries,
  tokens: TokenList,
  { start, end }: Word,
  offset: number,
): CardEntry[] {
  for (let token = 0; token < tokens.count; token++) {
    const stretch = { start: tokens.start(token), end: tokens.end(token) };
    if (offset < stretch.start || offset >= stretch.end) continue;
    if (stretch.start === start && stretch.end === end) return [];
    const lemma = tokens.base(token);
    const lemmaReading = lemma === tokens.surface(token) ? tokens.reading(token) : '';
    const found = words.find(lemma).filter(({ headword }) => fold(headword) === fold(lemma));
    return rankEntries(found, { lemma, lemmaReading, pos: 'noun' })
      .slice(0, 2)
      .map((entry) => wordEntry(entry, stretch, []));
  }
  return [];
}

/** An entry of the dictionary as the card has it. */
export function wordEntry(
  entry: DictionaryEntry,
  { start, end }: Stretch,
  inflection: readonly string[],
): CardEntry {
  return {
    kind: 'word',
    headword: entry.headword,
    reading: entry.reading,
    senses: entry.senses.map(({ pos, tags, glosses }) => ({
      partOfSpeech: [...new Set(pos.map(partOfSpeechLabel))],
      glosses,
      notes: tags.map(usageLabel),
    })),
    inflection,
    start,
    end,
    common: entry.common,
  };
}
