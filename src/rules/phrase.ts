/**
 * Phrases that rules about language look for next to a word, in a notation that can be read aloud:
 * sequence(words('ドア 窓'), chars('がも')) is ドアが, 窓が, ドアも or 窓も. They compile to the
 * source of a regular expression with the flag `u`.
 */

export interface PhrasePattern {
  /** The source of a pattern. */
  readonly source: string;
  /** The sources of which any one fits, if it is nothing more than that. */
  readonly alternatives?: readonly string[];
}

/** Text as it is written, or a pattern from one of the functions below. */
export type Phrase = string | PhrasePattern;

/** Any one of these words. @param list separated by whitespace: 'ドア 窓' */
export function words(list: string): PhrasePattern {
  return anyOf(...list.trim().split(/\s+/u));
}

/** Any one of these characters. @param characters without separators: 'がもは' */
export function chars(characters: string): PhrasePattern {
  return { source: `[${setOf(characters)}]` };
}

/** Any one of these phrases. Where several fit, the first of them. */
export function anyOf(...phrases: readonly Phrase[]): PhrasePattern {
  // In one flat list, browsers look for the beginnings that words share once.
  const alternatives = phrases.flatMap((phrase) =>
    typeof phrase === 'string' ? [sourceOf(phrase)] : (phrase.alternatives ?? [phrase.source]),
  );
  return { source: `(?:${alternatives.join('|')})`, alternatives };
}

/** These phrases one after the other. */
export function sequence(...phrases: readonly Phrase[]): PhrasePattern {
  return { source: phrases.map(sourceOf).join('') };
}

/** The phrase, or nothing. */
export function optional(phrase: Phrase): PhrasePattern {
  return { source: `(?:${sourceOf(phrase)})?` };
}

/** The phrase so many times. */
export function repeated(phrase: Phrase, count: number): PhrasePattern {
  return { source: `(?:${sourceOf(phrase)}){${count}}` };
}

/** The phrase once or more often. */
export function oneOrMore(phrase: Phrase): PhrasePattern {
  return { source: `(?:${sourceOf(phrase)})+` };
}

/** The phrase, any number of times or not at all. */
export function zeroOrMore(phrase: Phrase): PhrasePattern {
  return { source: `(?:${sourceOf(phrase)})*` };
}

/** A stretch of text in which none of some characters occurs: up to the end of a clause, for example. */
export function stretch(
  { min = 0, max }: { min?: number; max: number },
  without: string,
): PhrasePattern {
  return { source: `[^${setOf(without)}]{${min},${max}}` };
}

/** One character that is none of these. */
export function noneOf(characters: string): PhrasePattern {
  return { source: `[^${setOf(characters)}]` };
}

/** In a sequence: the text up to here does not end in the phrase. */
export function unlessAfter(phrase: Phrase): PhrasePattern {
  return { source: `(?<!${sourceOf(phrase)})` };
}

/** In a sequence: the text from here on does not begin with the phrase. */
export function unlessBefore(phrase: Phrase): PhrasePattern {
  return { source: `(?!${sourceOf(phrase)})` };
}

export const START_OF_TEXT: PhrasePattern = { source: '^' };
export const END_OF_TEXT: PhrasePattern = { source: '$' };

/** A space of any width, or the end of a line. */
export const SPACE: PhrasePattern = { source: '\\s' };
/** Any text or none: what follows it in a sequence may be anywhere after this point. */
export const ANY_TEXT: PhrasePattern = { source: '[^]*?' };

export const KANJI: PhrasePattern = { source: '\\p{Script=Han}' };
export const HIRAGANA: PhrasePattern = { source: '[ぁ-ん]' };
export const KATAKANA: PhrasePattern = { source: '[ァ-ヴー]' };
/** A word in katakana, not only its last letter: a foreign name, as a rule. */
export const KATAKANA_WORD: PhrasePattern = repeated(KATAKANA, 2);
export const PUNCTUATION: PhrasePattern = { source: '\\p{P}' };
export const LATIN_CAPITAL: PhrasePattern = { source: '[A-ZＡ-Ｚ]' };
export const ARABIC_DIGIT: PhrasePattern = { source: '[0-9０-９]' };
/** A digit in any script, and what is counted like one: 数, 何. */
export const DIGIT: PhrasePattern = { source: '[0-9０-９一二三四五六七八九十百千万数何]' };

/** Last kana of an attribute before a noun: する間, 短い間, 静かな間, その間. */
export const ATTRIBUTIVE: PhrasePattern = chars('うくぐすつぬぶむるただいのなん');

/** Text before a noun of its own, not the second half of a compound: kana, punctuation, the start. */
export const NOUN_START: PhrasePattern = anyOf(HIRAGANA, chars('、。「'), START_OF_TEXT);

/** Text after the end of a noun: a particle, punctuation, the end of the text. */
export const NOUN_END: PhrasePattern = anyOf(
  chars('はがをにのでともへや、。」』）)'),
  words('から まで だけ など'),
  sequence('だ', anyOf(chars('。っ'), END_OF_TEXT)),
  END_OF_TEXT,
);

export function sourceOf(phrase: Phrase): string {
  return typeof phrase === 'string' ? escaped(phrase) : phrase.source;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');
}

function setOf(characters: string): string {
  return characters.replace(/[\^\]\\-]/gu, '\\$&');
}
