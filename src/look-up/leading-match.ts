/**
 * Which longer match is more likely meant than the word that it begins with or contains, so that the card
 * begins with it.
 */
import type { DictionaryEntry } from '../dictionary/word-dictionary';
import { isUsuallyKana } from '../senses/entry-choice';
import { hasKanji, toHiragana } from '../text/kana';
import { isGrammatical } from '../tokens/part-of-speech';
import type { Lexeme, Word } from '../tokens/word';
import type { Match } from './matches';

/** Parts of speech of a longer match that may be the word that is meant: inflected words and nouns. */
const WORDLIKE = /^(?:n|vs|v[1245ksz].*|adj-i|adj-na)$/u;
/** Parts of speech that function as a particle or an auxiliary: にもかかわらず, かもしれない. */
const GRAMMATICAL = /^(?:exp|conj|prt|aux.*)$/u;
/** Two kana are usually two particles, each with its own meaning: では, には. */
const MIN_GRAMMATICAL_LENGTH = 3;

/** @param known whether the dictionary has the word by itself */
export function leads(text: string, match: Match, word: Word, known: boolean): boolean {
  return (
    isMoreLikely(match, word, known) && isReadAs(match, word) && !isInEnding(text, match, word)
  );
}

/** Whether a longer match is more likely meant than the word that it begins with. */
function isMoreLikely(
  { entries, start, end }: Match,
  { lexeme, start: wordStart }: Word,
  known: boolean,
): boolean {
  if (!known) return true;
  if (lexeme.kind === 'number') {
    return start === wordStart && isTermOfNumber(entries[0]?.headword ?? '', lexeme.surface);
  }
  if (lexeme.kind === 'name') return false;
  const tags = entries[0]?.senses[0]?.pos ?? [];
  if (start < wordStart && isPhraseInKana(entries[0], lexeme)) return true;
  if (isGrammatical(lexeme.pos)) {
    return end - start >= MIN_GRAMMATICAL_LENGTH && tags.some((tag) => GRAMMATICAL.test(tag));
  }
  // An expression of kanji only is a compound, not a phrase: 前年同月比.
  if (tags.includes('exp')) return /^\p{Script=Han}+$/u.test(entries[0]?.headword ?? '');
  return !tags.includes('int') && tags.some((tag) => WORDLIKE.test(tag));
}

/**
 * Whether a term that goes on after the number at its beginning says more than the number: 103万円の壁,
 * 5G, 一石を投じる, 四十肩. A term in kanji after figures does not: 3年生 is 3 with a counter.
 */
export function isTermOfNumber(term: string, number: string): boolean {
  return /^[\d０-９ァ-ヺ]/u.test(term) || KANJI_NUMBER.test(number);
}

const KANJI_NUMBER = /^[〇一二三四五六七八九十百千万億兆]/u;

/**
 * Whether the kanji of a longer form are read as in the text: 行っちゃ read いっちゃ is not of 行う. Compound
 * verbs have other kanji.
 */
function isReadAs({ entries, start, inflection }: Match, word: Word): boolean {
  const [entry] = entries;
  if (entry === undefined || inflection.length === 0 || start !== word.start) return true;
  const { surface, reading } = word.lexeme;
  const inText = kanjiReading(surface, reading);
  const inEntry = kanjiReading(entry.headword, toHiragana(entry.reading));
  if (inText === null || inEntry === null || inText.kanji !== inEntry.kanji) return true;
  return inText.reading === inEntry.reading;
}

/** Whether the word is only in the ending of a longer form: わけ of 賛成したわけではない. */
function isInEnding(text: string, { entries, start, inflection }: Match, word: Word): boolean {
  const [entry] = entries;
  if (entry === undefined || inflection.length === 0 || start >= word.start) return false;
  const { headword } = entry;
  let shared = 0;
  while (shared < headword.length && text[start + shared] === headword[shared]) shared++;
  return shared > 0 && start + shared <= word.start;
}

const KANJI_AND_KANA = /^(\p{Script=Han}+)([ぁ-ゖ]*)$/u;

/** い of 行っ いっ; null if there is no kana, kanji and kana alternate, or the reading does not end with the kana. */
function kanjiReading(word: string, reading: string): { kanji: string; reading: string } | null {
  const [, kanji = '', kana = ''] = KANJI_AND_KANA.exec(word) ?? [];
  // 屈 of 屈しない by itself is not read for sure.
  if (kanji === '' || kana === '' || !reading.endsWith(kana)) return null;
  return { kanji, reading: reading.slice(0, reading.length - kana.length) };
}

/** によると, not よる "to have the nerve to": a particle with a verb in kana. */
function isPhraseInKana(entry: DictionaryEntry | undefined, { surface, pos }: Lexeme): boolean {
  if (entry === undefined || pos !== 'verb' || hasKanji(surface)) return false;
  const isPhrase = entry.senses[0]?.pos.some((tag) => GRAMMATICAL.test(tag)) === true;
  return isPhrase && isUsuallyKana(entry) && PARTICLE_AND_VERB.test(entry.reading);
}

const PARTICLE_AND_VERB = /^[にとをで]\p{Script=Hiragana}{2,}$/u;
