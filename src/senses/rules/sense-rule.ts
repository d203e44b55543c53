/**
 * The rules that choose the sense of a word by its context (word-sense disambiguation): 材料 after
 * 建築 is a material, in a market report what moves prices.
 */
import {
  compiledContexts,
  contextThatHolds,
  listOf,
  type CompiledContext,
  type TextContext,
  type When,
} from '../../rules/context';
import type { LanguageRule } from '../../rules/language-rule';
import type { Subject } from '../subject';

/** All conditions must hold. The text is that of the sentence, a few words to each side. */
export interface SenseContext extends TextContext {
  /** The paragraph is about one of these. */
  readonly subjects?: Subject | readonly Subject[];
}

/** What a word's file says of a rule. */
interface SenseRuleText extends LanguageRule {
  readonly when: When<SenseContext>;
  /**
   * Sentences that the rule decides, with the word and its endings marked: 150円を｜割った｜. The first
   * sense is the rule's.
   */
  readonly means: readonly string[];
}

export interface SenseRule extends SenseRuleText {
  /**
   * Glosses as in the dictionary, in full; the senses that have one of them come first. The first is
   * the gloss on the page.
   */
  readonly glosses: readonly string[];
  /** Compiled when first asked for, not when the background starts: any one is enough. */
  readonly contexts: readonly CompiledContext<SenseContext>[];
}

/** A word with several senses, and the rules that choose. */
export interface RuledWord {
  /** Headword and reading in hiragana, with a space between them; for each spelling. */
  readonly words: readonly string[];
  /** The first rule that holds decides; without one the usual order of the senses stays. */
  readonly rules: readonly SenseRule[];
}

/** What a rule gets of the word and its text. */
export interface WordContext {
  /** The text around the word, cut at the ends of its sentence. */
  readonly excerpt: string;
  /** The word's range in the excerpt, [start, end) in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  readonly subject: Subject;
}

/** @param gloss of the sense that comes first, as in the dictionary, or one gloss of each of several */
export function sense(gloss: string | readonly string[], text: SenseRuleText): SenseRule {
  let contexts: readonly CompiledContext<SenseContext>[] | null = null;
  return {
    ...text,
    glosses: typeof gloss === 'string' ? [gloss] : gloss,
    get contexts() {
      return (contexts ??= compiledContexts(text.when));
    },
  };
}

/** @param words headword and reading in hiragana, 材料 ざいりょう; a list if it has several spellings */
export function senseRules(
  words: string | readonly string[],
  ...rules: readonly SenseRule[]
): RuledWord {
  return { words: typeof words === 'string' ? [words] : words, rules };
}

/** Whether a rule holds for a word in its context. */
export function holds({ contexts }: SenseRule, word: WordContext): boolean {
  const found = contextThatHolds(
    contexts,
    word.excerpt,
    word,
    ({ subjects }) => subjects === undefined || listOf(subjects).includes(word.subject),
  );
  return found !== undefined;
}
