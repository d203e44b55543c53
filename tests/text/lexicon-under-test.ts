import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { compileLexicon } from '../../src/text/compile-lexicon';
import { readKuromojiLexicon } from '../../src/text/kuromoji-lexicon-source';
import { Lexicon } from '../../src/text/lexicon';

/** Where kuromoji keeps its dictionary files. */
export const KUROMOJI_DICTIONARY = join(
  dirname(createRequire(import.meta.url).resolve('kuromoji/package.json')),
  'dict',
);

function readKuromojiFile(name: string): Uint8Array {
  return gunzipSync(readFileSync(join(KUROMOJI_DICTIONARY, `${name}.gz`)));
}

let lexicon: Lexicon | undefined;

/** Compiled from kuromoji's files as the build does it; once per test file. */
export function lexiconUnderTest(): Lexicon {
  lexicon ??= Lexicon.open(
    compileLexicon(readKuromojiLexicon(readKuromojiFile)).buffer as ArrayBuffer,
  );
  return lexicon;
}
