/**
 * The rules that take a row of abbreviated countries for what it is: 米 of 米大統領 and 日中韓 of
 * 日中韓首脳 are countries, 米 of 米の値段 is rice. The conditions are on the text around the row.
 */
import {
  contextsOf,
  holdIn,
  textConditions,
  type TextConditions,
  type TextContext,
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
  readonly contexts: readonly CompiledContext[];
}

interface CompiledContext extends TextConditions {
  readonly kanji?: ReadonlySet<string>;
  readonly notAlone: string;
  readonly min: number;
}

export function countryRule(text: CountryRuleText): CountryRule {
  return { ...text, contexts: contextsOf(text.when).map(compiled) };
}

/** Whether a rule holds for a row of kanji in a text; offsets in UTF-16 units. */
export function holds(
  { contexts }: CountryRule,
  text: string,
  { start, end }: { start: number; end: number },
): boolean {
  const row = text.slice(start, end);
  return contexts.some(
    (context) =>
      row.length >= context.min &&
      !(row.length === 1 && context.notAlone.includes(row)) &&
      (context.kanji === undefined || consistsOf(row, context.kanji)) &&
      holdIn(context, text, start, end),
  );
}

function consistsOf(row: string, kanji: ReadonlySet<string>): boolean {
  for (const one of row) if (!kanji.has(one)) return false;
  return true;
}

function compiled(context: CountryContext | null): CompiledContext {
  const { kanji, notAlone = '', min = 1 } = context ?? {};
  return {
    ...(context && textConditions(context)),
    ...(kanji !== undefined && { kanji: new Set(kanji) }),
    notAlone,
    min,
  };
}
