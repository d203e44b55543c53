import { browser } from 'wxt/browser';
import { Analyzer } from '../analysis/analyzer';
import { KanjiDictionary } from '../dictionary/kanji-dictionary';
import { NameDictionary } from '../dictionary/name-dictionary';
import { WordDictionary } from '../dictionary/word-dictionary';
import { Lexicon } from '../text/lexicon';

/** Where the build puts the dictionaries, in the extension's own files. */
const DIRECTORY = '/packs/';

async function load(name: string): Promise<ArrayBuffer> {
  const url = (browser.runtime.getURL as (path: string) => string)(DIRECTORY + name);
  const response = await fetch(url);
  if (!response.ok) throw new Error(`The dictionary ${name} is missing from the extension.`);
  return response.arrayBuffer();
}

/**
 * Runs a loader at the first call and gives every later one the same result; after a failure the
 * next call tries again. The background is cheap to lose: all it holds is loaded anew.
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
  const [lexicon, words, kanji] = await Promise.all([
    load('lexicon.bin'),
    load('words.bin'),
    load('kanji.bin'),
  ]);
  return new Analyzer({
    lexicon: Lexicon.open(lexicon),
    words: WordDictionary.open(words),
    kanji: KanjiDictionary.open(kanji),
  });
});

/** Apart from the rest: only the card asks for names, so an article is annotated sooner. */
export const names = once(async () => NameDictionary.open(await load('names.bin')));
