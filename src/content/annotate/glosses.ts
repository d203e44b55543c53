/**
 * Which words of the article carry an English gloss: the first mention of those on which the story
 * hangs, few enough that the Japanese stays the text one reads.
 */
import type { Lexeme, Word } from '../../tokens/word';
import type { GlossDensity } from '../../settings/settings';
import { lexemeKey } from '../paragraphs/words';
import type { Paragraph } from '../paragraphs/paragraph';

interface DensityRule {
  /** Least salience of a word that gets a gloss. */
  threshold: number;
  /** Characters of running text per gloss. */
  spacing: number;
  /** The same in headings, which are short and made of little else. */
  headingSpacing: number;
}

const RULES: Readonly<Record<Exclude<GlossDensity, 'off'>, DensityRule>> = {
  few: { threshold: 0.38, spacing: 70, headingSpacing: 12 },
  more: { threshold: 0.25, spacing: 30, headingSpacing: 8 },
};

/** A gloss longer than this breaks the line more than it helps; the card has it. In characters. */
const MAX_GLOSS = 36;

export class GlossChooser {
  /** Lexeme key → the paragraph that glosses it. */
  private readonly glossed = new Map<string, Paragraph>();

  constructor(private readonly density: GlossDensity) {}

  /** Word index → gloss. Call in reading order: a word is glossed once. */
  choose(paragraph: Paragraph, words: readonly Word[]): Map<number, string> {
    const chosen = new Map<number, string>();
    if (this.density === 'off') return chosen;
    const rule = RULES[this.density];
    const candidates = this.candidates(words, rule.threshold);
    const spacing = paragraph.heading ? rule.headingSpacing : rule.spacing;
    const limit = Math.max(1, Math.round(paragraph.text.trim().length / spacing));
    for (const { index, lexeme } of candidates.slice(0, limit)) {
      chosen.set(index, lexeme.gloss);
      this.glossed.set(lexemeKey(lexeme), paragraph);
    }
    return chosen;
  }

  /** The paragraph is gone from the page: its words may be glossed elsewhere. */
  forget(paragraph: Paragraph): void {
    for (const [key, where] of this.glossed) if (where === paragraph) this.glossed.delete(key);
  }

  /** First mentions worth a gloss, the weightiest first, of equal ones the earlier. */
  private candidates(
    words: readonly Word[],
    threshold: number,
  ): { index: number; lexeme: Lexeme }[] {
    const seen = new Set<string>();
    return words
      .map(({ lexeme }, index) => ({ index, lexeme }))
      .filter(({ lexeme }) => {
        const key = lexemeKey(lexeme);
        if (!isWorthGloss(lexeme, threshold) || this.glossed.has(key) || seen.has(key))
          return false;
        seen.add(key);
        return true;
      })
      .sort((a, b) => b.lexeme.salience - a.lexeme.salience || a.index - b.index);
  }
}

function isWorthGloss({ kind, gloss, salience }: Lexeme, threshold: number): boolean {
  return (
    (kind === 'word' || kind === 'name') &&
    gloss !== '' &&
    gloss.length <= MAX_GLOSS &&
    salience >= threshold
  );
}
