/**
 * Which words of the article get an English gloss: the key words, at their first mention, few enough
 * that the Japanese stays the text one reads.
 */
import type { Lexeme, Word } from '../../tokens/word';
import type { GlossDensity, GlossPlacement } from '../../settings/settings';
import { lexemeKey } from '../paragraphs/words';
import type { Paragraph } from '../paragraphs/paragraph';
import { shortened } from './shortened-gloss';

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
const MAX_GLOSS = 40;

/** Mean width of a Latin letter of a gloss, in em of the article. */
const LETTER_WIDTH = 0.31;
/** How far a gloss may reach over its word, both sides together, in em of the article. */
const MAX_OVERHANG = 5;

export class GlossChooser {
  /** Lexeme key → the paragraph that glosses it. */
  private readonly glossed = new Map<string, Paragraph>();

  constructor(
    private readonly density: GlossDensity,
    private readonly placement: GlossPlacement,
  ) {}

  /** Word index → gloss. Call in reading order: a word is glossed once. */
  choose(paragraph: Paragraph, words: readonly Word[]): Map<number, string> {
    const chosen = new Map<number, string>();
    if (this.density === 'off') return chosen;
    const rule = RULES[this.density];
    const candidates = this.candidates(words, rule.threshold);
    const spacing = paragraph.heading ? rule.headingSpacing : rule.spacing;
    const limit = Math.max(1, Math.round(paragraph.text.trim().length / spacing));
    const places: GlossPlace[] = [];
    for (const { index, lexeme } of candidates) {
      if (chosen.size === limit) break;
      const { start, end } = words[index]!;
      let { gloss } = lexeme;
      if (this.placement === 'under') {
        gloss = shortened(gloss, (end - start + MAX_OVERHANG) / LETTER_WIDTH);
        const place = { middle: (start + end) / 2, width: gloss.length * LETTER_WIDTH };
        // Its gloss is drawn at the next mention instead.
        if (places.some((other) => areTooNear(place, other))) continue;
        places.push(place);
      }
      chosen.set(index, gloss);
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

/** Where a gloss is in its paragraph if that is in one line; in em. */
interface GlossPlace {
  middle: number;
  width: number;
}

function areTooNear(a: GlossPlace, b: GlossPlace): boolean {
  return Math.abs(a.middle - b.middle) < (a.width + b.width) / 2 + 1;
}

function isWorthGloss({ kind, gloss, salience }: Lexeme, threshold: number): boolean {
  return (
    (kind === 'word' || kind === 'name') &&
    gloss !== '' &&
    gloss.length <= MAX_GLOSS &&
    salience >= threshold
  );
}
