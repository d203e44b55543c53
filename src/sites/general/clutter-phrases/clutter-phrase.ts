/** Phrases by which pages name their clutter, each with texts of pages that prove it. */
import type { LanguageRule } from '../../../rules/language-rule';
import {
  ANY_TEXT,
  anyOf,
  chars,
  END_OF_TEXT,
  sequence,
  SPACE,
  START_OF_TEXT,
  stretch,
  unlessBefore,
  zeroOrMore,
  type Phrase,
  type PhrasePattern,
} from '../../../rules/phrase';

interface ClutterPhraseText extends LanguageRule {
  /** Texts that have the phrase: of one text node, without the space around it. */
  readonly finds: readonly string[];
}

export interface ClutterPhrase extends ClutterPhraseText {
  readonly phrase: PhrasePattern;
}

/** @param phrase may be anywhere in the text unless it says otherwise */
export function clutterPhrase(phrase: PhrasePattern, text: ClutterPhraseText): ClutterPhrase {
  return { ...text, phrase };
}

/** For the rules of a page. */
export function patternsOf(phrases: readonly ClutterPhrase[]): RegExp[] {
  return phrases.map(({ phrase }) => new RegExp(phrase.source, 'u'));
}

/** The same, but not in a text with a full stop: sentences of an article may mention offers too. */
export function patternsOutsideSentences(phrases: readonly ClutterPhrase[]): RegExp[] {
  const noStop = sequence(START_OF_TEXT, unlessBefore(sequence(ANY_TEXT, '。')), ANY_TEXT);
  return phrases.map(({ phrase }) => new RegExp(sequence(noStop, phrase).source, 'u'));
}

/** At most so many UTF-16 units of the same sentence. */
export function upTo(max: number): PhrasePattern {
  return stretch({ max }, '。');
}

const OPENING = anyOf(SPACE, chars('【[［〈＜<（(「『■□◆◇●▼▽★☆▶>＞・'));
const CLOSING = anyOf(SPACE, chars('】]］〉＞>)）」』：:▼▽！!…'));

/** A line of these words only, with marks or brackets around them: 【広告】, ▼関連記事. */
export function alone(...phrases: readonly Phrase[]): PhrasePattern {
  return sequence(
    START_OF_TEXT,
    zeroOrMore(OPENING),
    anyOf(...phrases),
    zeroOrMore(CLOSING),
    END_OF_TEXT,
  );
}
