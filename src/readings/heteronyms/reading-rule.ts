/**
 * The form of the rules that read a word by its neighbors. Conditions look at the text beside the
 * word rather than at the tokens in it wherever letters suffice: they then hold however the
 * dictionary cuts.
 */
import type { TokenList } from '../../tokens/token-list';

/** Asks something of a neighboring token; does not hold where there is none. */
export type TokenTest = (tokens: TokenList, token: number) => boolean;

/** A reading and what must stand beside the word for it; every condition given must hold. */
export interface ReadingRule {
  /** Hiragana of the word's kanji, beside which its kana stay; a space between two runs of kanji. */
  reading: string;
  /** On the text in front of the word, sticky at the word's start; see `ends`. */
  left?: RegExp;
  /** On the text behind the word, sticky at the word's end; see `begins`. */
  right?: RegExp;
  /** On the token in front of the word. */
  previous?: TokenTest;
}

/** Words with the same readings to choose from. */
export interface Heteronym {
  /** As the text has them: 方, or 開い, 開か and the other inflections of a verb. */
  surfaces: readonly string[];
  /** The first that holds decides; where none does, the dictionary's reading stays. */
  rules: readonly ReadingRule[];
}

/** Pattern for one of several words (or patterns), given with white space between them. */
export function oneOf(words: string): string {
  return `(?:${words.trim().split(/\s+/u).join('|')})`;
}

/** For `left`: the text in front ends in the pattern; a ^ in it is the beginning of all text. */
export function ends(pattern: string): RegExp {
  return new RegExp(`(?<=${pattern})`, 'uy');
}

/** For `right`: the text behind begins with the pattern; a $ in it is the end of all text. */
export function begins(pattern: string): RegExp {
  return new RegExp(pattern, 'uy');
}

export const KATAKANA = '[ァ-ヴー]';
export const DIGIT = '[0-9０-９一二三四五六七八九十百千万数何]';

/** Last kana of what stands before a noun as its attribute: する間, 短い間, 静かな間, その間. */
export const ATTRIBUTIVE = '[うくぐすつぬぶむるただいのなん]';

/** What follows a noun that ends there: a particle, a mark, the end. */
export const NOUN_END = '[はがをにのでともへや、。」』）)]|から|まで|だけ|など|だ[。っ]|$';
