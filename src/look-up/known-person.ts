/**
 * Full names in kanji that the name dictionary has, though the tokenizer splits them: 渋沢|栄一. The
 * person comes before 渋沢 and 栄一, which are names of many people.
 */
import type { NameEntry } from '../dictionary/name-dictionary';
import { toHiragana } from '../text/kana';
import type { CardEntry } from './card-entry';
import type { TokenList } from '../tokens/token-list';
import type { Word } from '../tokens/word';
import type { NameLookUp } from './find-name';
import { tokenAt } from './matches';
import { PARTS_OF_SPEECH } from '../tokens/part-of-speech-labels';

/** @returns null if the word is not part of a full name in the dictionary */
export function knownPersonEntry(
  names: NameLookUp,
  tokens: TokenList,
  { start, end }: Word,
): CardEntry | null {
  const token = tokenAt(tokens, start);
  if (tokens.end(token) !== end || !isOfPerson(tokens, token)) return null;
  for (const first of [token - 1, token]) {
    if (!isOfPerson(tokens, first) || !isOfPerson(tokens, first + 1)) continue;
    const range = { start: tokens.start(first), end: tokens.end(first + 1) };
    const reading = tokens.reading(first) + tokens.reading(first + 1);
    const known = names.find(tokens.text.slice(range.start, range.end));
    const found = known.find((name) => toHiragana(name.reading) === reading) ?? known[0];
    if (found !== undefined) return entryOf(found, range);
  }
  return null;
}

function isOfPerson(tokens: TokenList, token: number): boolean {
  return token >= 0 && token < tokens.count && tokens.features(token).pos2 === '人名';
}

function entryOf(
  { headword, reading, kinds, latin }: NameEntry,
  range: { start: number; end: number },
): CardEntry {
  return {
    kind: 'name',
    headword,
    reading,
    senses: [
      { partOfSpeech: kinds.map((kind) => PARTS_OF_SPEECH[kind]), glosses: latin, notes: [] },
    ],
    inflection: [],
    ...range,
    common: false,
  };
}
