/**
 * Affixes and other small words that have a meaning only next to what they are attached to: 元 of 元社長
 * (former), 台 of 100円台, 際 of 訪れた際. A row says what one of them means where its context holds.
 */
import {
  compiledContexts,
  contextThatHolds,
  type CompiledContext,
  type TextContext,
  type When,
} from '../../rules/context';
import type { LanguageRule } from '../../rules/language-rule';
import type { PartOfSpeech } from '../../tokens/part-of-speech';

export interface AffixText extends LanguageRule {
  readonly when: When<TextContext>;
  /** Sentences in which the marked word has the gloss of the row: ｜元｜社長を逮捕した. */
  readonly means: readonly string[];
}

export interface AffixRow extends AffixText {
  /** As written in the text. */
  readonly affix: string;
  /** What the analysis takes it for. */
  readonly as: PartOfSpeech;
  /** As on the page. Empty where it serves grammar, although the dictionary has a meaning for it. */
  readonly gloss: string;
  /** Compiled when first asked for, not when the background starts. */
  readonly contexts: readonly CompiledContext<TextContext>[];
}

/** A word with its part of speech: 'prefix 元'. */
export function affix(name: string, gloss: string, text: AffixText): AffixRow {
  const [as = '', surface = ''] = name.split(' ');
  let contexts: readonly CompiledContext<TextContext>[] | null = null;
  return {
    ...text,
    affix: surface,
    as: as as PartOfSpeech,
    gloss,
    get contexts() {
      return (contexts ??= compiledContexts(text.when));
    },
  };
}

/** Affixes that mean the same wherever they are attached, each with a sentence of its own. */
export function affixes(
  as: PartOfSpeech,
  why: string,
  rows: readonly (readonly [gloss: string, sentence: string])[],
): readonly AffixRow[] {
  return rows.map(([gloss, sentence]) => {
    const surface = sentence.split('｜')[1] ?? '';
    return affix(`${as} ${surface}`, gloss, { why, when: 'always', means: [sentence] });
  });
}

/** The text around the affix, and the affix in it. */
export interface AffixContext {
  readonly excerpt: string;
  readonly start: number;
  readonly end: number;
}

/** Whether a row holds for an affix in its context. */
export function affixHolds({ contexts }: AffixRow, context: AffixContext): boolean {
  return contextThatHolds(contexts, context.excerpt, context, () => true) !== undefined;
}
