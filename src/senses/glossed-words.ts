/** Which words can have a gloss on the page at all: those of which the meaning is sure. */
import type { DictionaryEntry } from '../dictionary/word-dictionary';
import { hasKanji, toHiragana } from '../text/kana';
import { tagsFit, type PartOfSpeech } from '../tokens/part-of-speech';
import { isUsuallyKana } from './entry-choice';
import { GONE } from './gloss';

/** Their meaning depends on what they are attached to (府 of 大統領府): affixes/ has those that are sure. */
const AFFIXES: ReadonlySet<PartOfSpeech> = new Set<PartOfSpeech>(['prefix', 'suffix', 'counter']);

/** A word of a text, as far as it is asked for here. */
interface WordOfText {
  lemma: string;
  lemmaReading: string;
  pos: PartOfSpeech;
  kind: string;
}

/** @param entries all that the word can be, the likeliest one first */
export function mayBeGlossed(
  { lemma, lemmaReading, pos, kind }: WordOfText,
  entries: readonly DictionaryEntry[],
): boolean {
  const [entry] = entries;
  if (entry === undefined || kind === 'number' || kind === 'other' || AFFIXES.has(pos))
    return false;
  // The town 上野 うえの is not the old province 上野 こうずけ.
  if (pos === 'proper noun' && hasKanji(lemma)) return isReadAs(entry, lemmaReading);
  if (!IN_HIRAGANA.test(lemma)) return true;
  const fitting = entries.filter(({ senses }) => senses.some((sense) => tagsFit(sense.pos, pos)));
  return isSureInKana(lemma, entry, fitting);
}

function isReadAs(entry: DictionaryEntry, reading: string): boolean {
  return toHiragana(entry.reading) === toHiragana(reading);
}

/**
 * Kana of a word that is usually written in kanji are mostly another word, or grammar: もと of …のもと is
 * no yeast starter. Unless the dictionary has only one word that sounds so: あいさつ.
 */
function isSureInKana(
  lemma: string,
  entry: DictionaryEntry,
  entries: readonly DictionaryEntry[],
): boolean {
  if (isUsuallyKana(entry)) return true;
  const meaning = meaningOf(entry);
  const others = entries.some((other) => meaningOf(other) !== meaning && !isArchaic(other));
  if (!others) return true;
  return !hasKanji(entry.headword) && (entry.common || lemma.length > SHORT);
}

/** Katakana are mostly words of their own. */
const IN_HIRAGANA = /^[ぁ-ゖー]+$/u;

/** Up to so many kana there are many words that sound alike. */
const SHORT = 3;

function isArchaic({ senses }: DictionaryEntry): boolean {
  return senses.every(({ tags }) => tags.some((tag) => GONE.has(tag)));
}

function meaningOf({ senses }: DictionaryEntry): string {
  return senses[0]?.glosses[0] ?? '';
}
