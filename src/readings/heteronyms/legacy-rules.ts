/**
 * The type of the rules that read a word by its context. Conditions are patterns of the neighboring
 * text where possible, not of its tokens, so that they do not depend on the tokenization.
 */
import type { TokenList } from '../../tokens/token-list';

/** A condition on a neighboring token; false if there is none. */
export type TokenTest = (tokens: TokenList, token: number) => boolean;

/** A reading and its context; all conditions of a rule must hold. */
export interface LegacyRule {
  /** Reading of the word's kanji in hiragana, with a space between two runs; its kana stay. */
  reading: string;
  /** Condition on the text before the word, sticky at the word's start; see `ends`. */
  left?: RegExp;
  /** Condition on the text after the word, sticky at the word's end; see `begins`. */
  right?: RegExp;
  /** Condition on the token before the word. */
  previous?: TokenTest;
}

/** Words with the same set of readings (heteronyms), and the rules that choose. */
export interface LegacyHeteronym {
  /** The words' surfaces: 方, or 開い, 開か and the other forms of a verb. */
  surfaces: readonly string[];
  /** The first rule that holds decides; without one the dictionary's reading stays. */
  rules: readonly LegacyRule[];
}

/** A pattern for one of several words or patterns, separated by whitespace. */
export function oneOf(words: string): string {
  return `(?:${words.trim().split(/\s+/u).join('|')})`;
}

/** For `left`: the text before the word ends in the pattern. ^ is the start of the paragraph. */
export function ends(pattern: string): RegExp {
  return new RegExp(`(?<=${pattern})`, 'uy');
}

/** For `right`: the text after the word begins with the pattern. $ is the end of the paragraph. */
export function begins(pattern: string): RegExp {
  return new RegExp(pattern, 'uy');
}

export const KATAKANA = '[ァ-ヴー]';
export const DIGIT = '[0-9０-９一二三四五六七八九十百千万数何]';

/** Last kana of an attribute before a noun: する間, 短い間, 静かな間, その間. */
export const ATTRIBUTIVE = '[うくぐすつぬぶむるただいのなん]';

/** Text after the end of a noun: a particle, punctuation, the end of the paragraph. */
export const NOUN_END = '[はがをにのでともへや、。」』）)]|から|まで|だけ|など|だ[。っ]|$';
