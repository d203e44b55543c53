/**
 * The rules that read a word by its context. Conditions are phrases of the neighboring text where
 * possible, not tokens, so that they do not depend on the tokenization.
 */
import {
  compiledContexts,
  contextThatHolds,
  type CompiledContext,
  type TextContext,
  type TextRange,
  type When,
} from '../../rules/context';
import { evidenceFor } from '../../rules/evidence';
import type { LanguageRule } from '../../rules/language-rule';
import type { TokenList } from '../../tokens/token-list';
import { TOKEN_TESTS, type TokenKind } from './token-tests';

/** All conditions must hold. */
export interface ReadingContext extends TextContext {
  /** What the token before the word is; does not hold if there is none. */
  readonly previous?: TokenKind;
  /** What the token before the word is not; holds if there is none. */
  readonly notPrevious?: TokenKind;
}

/** What a word's file says of a rule. */
interface ReadingRuleText extends LanguageRule {
  readonly when: When<ReadingContext>;
  /**
   * Sentences that the rule decides, with the word and its reading marked: ドアが｜開《あ》いた。 The
   * marked part may be longer than the word: ｜世界中《せかいじゅう》で.
   */
  readonly reads: readonly string[];
}

export interface ReadingRule extends ReadingRuleText {
  /** Reading of the word's kanji in hiragana, with a space between two runs; its kana stay. */
  readonly reading: string;
  /** The compiled contexts: any one is enough. */
  readonly contexts: readonly CompiledContext<ReadingContext>[];
}

/** A word with several readings (heteronym), and the rules that choose. */
export interface Heteronym {
  /** The word's surfaces: 方, or 開い, 開か and the other forms of a verb. */
  readonly surfaces: readonly string[];
  /** The first rule that holds decides; without one the dictionary's reading stays. */
  readonly rules: readonly ReadingRule[];
}

/** @param reading of the word's kanji in hiragana, with a space between two runs */
export function rule(reading: string, text: ReadingRuleText): ReadingRule {
  return { ...text, reading, contexts: compiledContexts(text.when) };
}

/** @param surfaces one word, or several that share all rules */
export function heteronym(
  surfaces: string | readonly string[],
  ...rules: readonly ReadingRule[]
): Heteronym {
  return { surfaces: typeof surfaces === 'string' ? [surfaces] : surfaces, rules };
}

/** The first context in which a rule holds for a token; undefined if it does not hold. */
export function contextFor(
  { contexts }: ReadingRule,
  tokens: TokenList,
  token: number,
): CompiledContext<ReadingContext> | undefined {
  const word = { start: tokens.start(token), end: tokens.end(token) };
  return contextThatHolds(
    contexts,
    tokens.text,
    word,
    ({ previous, notPrevious }) =>
      (previous === undefined || isPrevious(previous, tokens, token)) &&
      (notPrevious === undefined || !isPrevious(notPrevious, tokens, token)),
  );
}

/** The part of the text that made a rule hold for a token, with the token. */
export function evidenceOf(rule: ReadingRule, tokens: TokenList, token: number): TextRange {
  const word = { start: tokens.start(token), end: tokens.end(token) };
  return evidenceFor(contextFor(rule, tokens, token)?.context ?? null, tokens.text, word);
}

function isPrevious(kind: TokenKind, tokens: TokenList, token: number): boolean {
  return token > 0 && TOKEN_TESTS[kind](tokens, token - 1);
}
