/**
 * The rules that take a row of abbreviated countries for what it is: 米 of 米大統領 and 日中韓 of
 * 日中韓首脳 are countries, 米 of 米の値段 is rice. The conditions are on the text around the row.
 */
import {
  compiledContexts,
  contextThatHolds,
  type CompiledContext,
  type TextContext,
  type TextRange,
  type When,
} from '../../../rules/context';
import type { LanguageRule } from '../../../rules/language-rule';

/** All conditions must hold. */
export interface CountryContext extends TextContext {
  /** The row consists of these kanji only. */
  readonly kanji?: string;
  /** The row is not one of these kanji alone. */
  readonly notAlone?: string;
  /** Countries in the row. */
  readonly min?: number;
}

interface CountryRuleText extends LanguageRule {
  readonly when: When<CountryContext>;
  /** Sentences that the rule decides, with the row and what follows marked: ｜米大統領《べいだいとうりょう》. */
  readonly reads: readonly string[];
}

export interface CountryRule extends CountryRuleText {
  /** The compiled contexts: any one is enough. */
  readonly contexts: readonly CompiledContext<CountryContext>[];
}

export function countryRule(text: CountryRuleText): CountryRule {
  return { ...text, contexts: compiledContexts(text.when) };
}

/** Whether a rule holds for a row of kanji in a text. */
export function holds({ contexts }: CountryRule, text: string, range: TextRange): boolean {
  const row = text.slice(range.start, range.end);
  const found = contextThatHolds(
    contexts,
    text,
    range,
    ({ kanji, notAlone = '', min = 1 }) =>
      row.length >= min &&
      !(row.length === 1 && notAlone.includes(row)) &&
      (kanji === undefined || consistsOf(row, kanji)),
  );
  return found !== undefined;
}

function consistsOf(row: string, kanji: string): boolean {
  for (const one of row) if (!kanji.includes(one)) return false;
  return true;
}
