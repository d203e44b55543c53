import type { Lexicon } from '../text/lexicon';
import type { KanjiDictionary } from './kanji-dictionary';
import type { PersonNames } from './person-names';
import type { WordDictionary } from './word-dictionary';

export interface Dictionaries {
  lexicon: Lexicon;
  words: WordDictionary;
  kanji: KanjiDictionary;
  persons: PersonNames;
}
