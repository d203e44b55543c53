/** Finds words of the text in the built-in dictionary under any spelling. */
import { deinflect, type Derivation } from '../dictionary/deinflection/deinflect';
import { classesOfWord, type ClassMask } from '../dictionary/deinflection/form-class';
import { fold } from '../dictionary/fold';
import type { KanjiDictionary } from '../dictionary/kanji-dictionary';
import type { DictionaryEntry, WordDictionary } from '../dictionary/word-dictionary';
import { isKanaOnly, isKanji, toHiragana } from '../text/kana';
import { kanjiOf, spellingVariants } from '../text/spelling-variants';
import { isUsuallyKana } from '../senses/entry-choice';
import type { Dictionaries } from '../dictionary/dictionaries';

/** In UTF-16 units. Headwords that occur in news are shorter. */
export const MAX_TERM_LENGTH = 24;

/** The searches of one look-up, memoized. */
export class DictionarySearch {
  private readonly derivations = new Map<string, readonly Derivation[]>();

  readonly words: WordDictionary;
  readonly kanji: KanjiDictionary;

  constructor({ words, kanji }: Dictionaries) {
    this.words = words;
    this.kanji = kanji;
  }

  /** Possible deinflections of a form, those with the fewest steps first. */
  deinflect(form: string): readonly Derivation[] {
    const known = this.derivations.get(form);
    if (known !== undefined) return known;
    const derivations = form.length > MAX_TERM_LENGTH ? [] : deinflect(form);
    this.derivations.set(form, derivations);
    return derivations;
  }

  /** Entries with this headword; for kana also those of words usually written in kana. */
  written(term: string): DictionaryEntry[] {
    const key = this.words.trie.find(fold(term));
    if (key < 0 && !isKanaOnly(term)) return [];
    const found = key < 0 ? [] : this.words.entriesOfHeadword(key);
    if (!isKanaOnly(term)) return found;
    const ofReading = this.words.find(term).slice(found.length);
    return [...found, ...ofReading.filter(isUsuallyKana)];
  }

  /** Entries with this headword, otherwise those with another spelling. */
  anySpelling(term: string): DictionaryEntry[] {
    const exact = this.written(term);
    // A term in hiragana is found by its reading.
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
   * Words written partly in kana because a style guide excludes some of their kanji (交ぜ書き): う回 for
   * 迂回.
   * @param reading of the whole term; if empty, the on readings of the kanji are tried
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

  /** Entries from which a derivation is possible. */
  derived({ word, classes }: Derivation): DictionaryEntry[] {
    return this.anySpelling(word).filter((entry) => (this.classes(entry) & classes) !== 0);
  }

  /** A phrase without part of speech has the classes of its last word: 波紋を呼ぶ those of 呼ぶ. */
  private classes(entry: DictionaryEntry): ClassMask {
    if (!isVerbPhrase(entry)) return classesOf(entry);
    const last = entry.headword.replace(BEFORE_LAST_WORD, '');
    return this.written(last).reduce((mask, verb) => mask | classesOf(verb), 0);
  }

  /**
   * Other spellings of the word: entries with the same reading and glosses. Irregular ones come
   * last.
   */
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

/** As many as two kanji with four readings each. */
const MAX_READINGS = 16;

const PARTLY_IN_KANA =
  /^(?:[ぁ-ん]{1,4}\p{Script=Han}+|\p{Script=Han}+[ぁ-ん]{1,4}\p{Script=Han}*)$/u;

const BEFORE_LAST_WORD = /^.+[をがにとで](?=\p{Script=Han})/u;

/**
 * Whether an entry is a verb with its particle that the sources give no part of speech; the glosses of
 * verbs are infinitives.
 */
export function isVerbPhrase({ headword, senses }: DictionaryEntry): boolean {
  const isUnknown = senses.every(({ pos }) => pos.length === 0);
  if (!isUnknown || !BEFORE_LAST_WORD.test(headword)) return false;
  return senses.every(({ glosses }) => glosses[0]?.startsWith('to ') === true);
}

/** The inflection classes of an entry. */
export function classesOf({ headword, senses }: DictionaryEntry): ClassMask {
  return senses.reduce((mask, { pos }) => mask | classesOfWord(headword, pos), 0);
}

/** Equal for spellings of one word. The tags that mark old or irregular spellings are left out. */
export function meaningOf({ senses }: DictionaryEntry): string {
  return senses.map(({ glosses }) => glosses.join(';')).join('\n');
}

/** JMdict's tags for irregular, outdated and rarely used spellings. */
const IRREGULAR_SPELLING = /^(?:iK|ik|io|oK|ok|rK|sK)$/u;

function isIrregular({ senses }: DictionaryEntry): boolean {
  return senses[0]?.tags.some((tag) => IRREGULAR_SPELLING.test(tag)) ?? false;
}

/** Loan words are spelled both with and without ー. */
function longVowelForms(reading: string): string[] {
  if (toHiragana(reading) === reading) return [];
  return spellingVariants(reading).filter((variant) => /[ァ-ヺ]/u.test(variant));
}
