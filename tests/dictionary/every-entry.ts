import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dictionaryPacks } from '../../src/commands/build-dictionary';
import {
  WordDictionary,
  WORDS_KIND,
  type DictionaryEntry,
} from '../../src/dictionary/word-dictionary';
import { openPack } from '../../src/packs/pack-file';

/** All entries of the built-in word dictionary. A key is the number of its first entry. */
export async function everyEntry(): Promise<DictionaryEntry[]> {
  const bytes = await readFile(join(await dictionaryPacks(), 'words.bin'));
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  const count = openPack(buffer, WORDS_KIND).uint8('flags').length;
  const words = WordDictionary.open(buffer);
  const entries: DictionaryEntry[] = [];
  while (entries.length < count) entries.push(...words.entriesOfHeadword(entries.length));
  return entries;
}
