/** Terms of the text in the built-in dictionary, under any spelling that it has them. */
import { deinflect, type Derivation } from '../dictionary/deinflection/deinflect';
import { classesOfWord, type ClassMask } from '../dictionary/deinflection/form-class';
import { fold } from '../dictionary/fold';
import type { KanjiDictionary } from '../dictionary/kanji-dictionary';
import type { DictionaryEntry, WordDictionary } from '../dictionary/word-dictionary';
import { isKanaOnly, isKanji, toHiragana } from '../text/kana';
import { kanjiOf, spellingVariants } from '../text/spelling-variants';
import { isUsuallyKana } from '../senses/entry-choice';
import type { Dictionaries } from '../dictionary/dictionaries';

/** In UTF-16 units; the longest of the dictionary's headwords that news has are shorter. */
export const MAX_TERM_LENGTH = 24;

/** One look-up's searches; what several parts of it ask is answered once. */
export class DictionarySearch {
  private readonly derivations = new Map<string, readonly Derivation[]>();

  readonly words: WordDictionary;
  private readonly kanji: KanjiDictionary;

  constructor({ words, kanji }: Dictionaries) {
    this.words = words;
    this.kanji = kanji;
  }

  /** What a form of the text can be a form of; the fewest steps first. */
  deinflect(form: string): readonly Derivation[] {
    const known = this.derivations.get(form);
    if (known !== undefined) return known;
    const derivations = form.length > MAX_TERM_LENGTH ? [] : deinflect(form);
    this.derivations.set(form, derivations);
    return derivations;
  }

  /** Entries written so; in kana, also those that usually are. */
  written(term: string): DictionaryEntry[] {
    const key = this.words.trie.find(fold(term));
    if (key < 0 && !isKanaOnly(term)) return [];
    const found = key < 0 ? [] : this.words.entriesOfHeadword(key);
    if (!isKanaOnly(term)) return found;
    const ofReading = this.words.find(term).slice(found.length);
    return [...found, ...ofReading.filter(isUsuallyKana)];
  }

  /** Entries written so, or else in another spelling. */
  anySpelling(term: string): DictionaryEntry[] {
    const exact = this.written(term);
    // In hiragana it is found by its reading, where it is a word.
    if (exact.length > 0 || term.length > MAX_TERM_LENGTH || /^[ぁ-ゖ]+$/u.test(term)) return exact;
    for (const variant of spellingVariants(term)) {
      const found = this.written(variant);
      if (found.length > 0) return found;
    }
    return [];
  }

  /** The same kanji with other okurigana: 申込む for 申し込む. */
  otherOkurigana(term: string, reading: string): DictionaryEntry[] {
    const kanji = kanjiOf(term);
    if (kanji === '' || reading === '') return [];
    return this.words.find(reading).filter(({ headword }) => kanjiOf(headword) === kanji);
  }

  /**
   * Words of which kana stand for the kanji that a style guide leaves out (交ぜ書き): う回 for 迂回.
   * @param reading of the whole; where it is empty, the kanji are read by their on readings
   */
  partlyInKana(term: string, reading: string): DictionaryEntry[] {
    if (term.length > MAX_TERM_LENGTH || !PARTLY_IN_KANA.test(term)) return [];
    const pattern = term.replace(/[ぁ-ん]+/gu, String.raw`\p{Script=Han}+`);
    const whole = new RegExp(`^${pattern}$`, 'u');
    return (reading === '' ? this.onReadings(term) : [reading])
      .flatMap((read) => this.words.find(read))
      .filter(({ headword }) => whole.test(headword));
  }

  private onReadings(term: string): string[] {
    let readings = [''];
    for (const character of term) {
      const own = isKanji(character.charCodeAt(0))
        ? (this.kanji.find(character)?.onReadings ?? []).map(toHiragana)
        : [character];
      readings = readings.flatMap((read) => own.map((part) => read + part)).slice(0, MAX_READINGS);
    }
    return readings;
  }

  /** Entries that a form can be a form of, by one derivation. */
  derived({ word, classes }: Derivation): DictionaryEntry[] {
    return this.anySpelling(word).filter((entry) => (classesOf(entry) & classes) !== 0);
  }

  /** Spellings of the same word: the same reading and glosses; irregular ones last. */
  spellingsOf(entry: DictionaryEntry): string[] {
    const meaning = meaningOf(entry);
    const readings = [entry.reading, ...longVowelForms(entry.reading)];
    const same = readings
      .flatMap((reading) => this.words.find(reading))
      .filter((other) => other !== entry && meaningOf(other) === meaning);
    same.sort((a, b) => Number(isIrregular(a)) - Number(isIrregular(b)));
    return [...new Set(same.map(({ headword }) => headword))];
  }
}

/** Two kanji with four readings each. */
const MAX_READINGS = 16;

const PARTLY_IN_KANA =
  /^(?:[ぁ-ん]{1,4}\p{Script=Han}+|\p{Script=Han}+[ぁ-ん]{1,4}\p{Script=Han}*)$/u;

/** What an entry inflects as. */
export function classesOf({ headword, senses }: DictionaryEntry): ClassMask {
  return senses.reduce((mask, { pos }) => mask | classesOfWord(headword, pos), 0);
}

/** Equal for spellings of one word; tags say of a spelling that it is old or irregular. */
export function meaningOf({ senses }: DictionaryEntry): string {
  return senses.map(({ glosses }) => glosses.join(';')).join('\n');
}

/** JMdict's marks of a spelling: irregular or outdated kanji, kana, okurigana; rarely used. */
const IRREGULAR_SPELLING = /^(?:iK|ik|io|oK|ok|rK|sK)$/u;

function isIrregular({ senses }: DictionaryEntry): boolean {
  return senses[0]?.tags.some((tag) => IRREGULAR_SPELLING.test(tag)) ?? false;
}

/** Loan words are also spelled with and without ー. */
function longVowelForms(reading: string): string[] {
  if (toHiragana(reading) === reading) return [];
  return spellingVariants(reading).filter((variant) => /[ァ-ヺ]/u.test(variant));
}
