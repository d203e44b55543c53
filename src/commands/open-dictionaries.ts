import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { KanjiDictionary } from '../dictionary/kanji-dictionary';
import { NameDictionary } from '../dictionary/name-dictionary';
import { PersonNames } from '../dictionary/person-names';
import { WordDictionary } from '../dictionary/word-dictionary';
import { Lexicon } from '../text/lexicon';
import { dictionaryPacks } from './build-dictionary';
import type { Dictionaries } from '../dictionary/dictionaries';

/** Opens the extension's dictionary packs in Node, and builds them first if necessary. */
export async function openDictionaries(): Promise<Dictionaries & { names: NameDictionary }> {
  const directory = await dictionaryPacks();
  const read = async (name: string) => {
    const bytes = await readFile(join(directory, name));
    return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  };
  return {
    lexicon: Lexicon.open(await read('lexicon.bin')),
    words: WordDictionary.open(await read('words.bin')),
    names: NameDictionary.open(await read('names.bin')),
    kanji: KanjiDictionary.open(await read('kanji.bin')),
    persons: PersonNames.open(await read('persons.bin')),
  };
}
