import { browser } from 'wxt/browser';
import { Analyzer } from '../analysis/analyzer';
import { KanjiDictionary } from '../dictionary/kanji-dictionary';
import { NameDictionary } from '../dictionary/name-dictionary';
import { PersonNames } from '../dictionary/person-names';
import { WordDictionary } from '../dictionary/word-dictionary';
import { Lexicon } from '../text/lexicon';

/** Directory of the dictionary packs within the extension. */
const DIRECTORY = '/packs/';

async function load(name: string): Promise<ArrayBuffer> {
  const url = (browser.runtime.getURL as (path: string) => string)(DIRECTORY + name);
  const response = await fetch(url);
  if (!response.ok) throw new Error(`The dictionary ${name} is missing from the extension.`);
  return response.arrayBuffer();
}

/**
 * Memoizes a loader. After a failure the next call tries again. The browser may stop the background
 * at any time (a service worker after 30 s idle): everything is loaded again on demand.
 */
function once<T>(loader: () => Promise<T>): () => Promise<T> {
  let result: Promise<T> | undefined;
  return () => {
    result ??= loader().catch((error: unknown) => {
      result = undefined;
      throw error;
    });
    return result;
  };
}

export const analyzer = once(async () => {
  const [lexicon, words, kanji, persons] = await Promise.all([
    load('lexicon.bin'),
    load('words.bin'),
    load('kanji.bin'),
    load('persons.bin'),
  ]);
  return new Analyzer({
    lexicon: Lexicon.open(lexicon),
    words: WordDictionary.open(words),
    kanji: KanjiDictionary.open(kanji),
    persons: PersonNames.open(persons),
  });
});

/** Loaded separately: only the card needs names, so articles are annotated sooner. */
export const names = once(async () => NameDictionary.open(await load('names.bin')));
