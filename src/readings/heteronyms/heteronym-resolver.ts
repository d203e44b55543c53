/** Chooses the readings of heteronyms (words with several readings) by their context. */
import { BitSet } from '../../collections/bit-set';
import { toHiragana } from '../../text/kana';
import type { Features, Lexicon } from '../../text/lexicon';
import type { TokenDraft } from '../../tokens/token-draft';
import type { TokenList } from '../../tokens/token-list';
import { contextFor, type Heteronym, type ReadingRule } from './reading-rule';

/** The result of a rule: a word of the lexicon, or a reading that none of its words has. */
type RuleResult = number | { reading: string; baseReading: string };

export class HeteronymResolver {
  /** By word of the lexicon. */
  private readonly rules = new Map<number, ReadingRule[]>();
  /** The few words that have rules, for a fast test. */
  private readonly ruled: BitSet;
  /** Cached results by rule and word: the same few words occur again and again. */
  private readonly outcomes = new Map<ReadingRule, Map<number, RuleResult>>();

  constructor(
    private readonly lexicon: Lexicon,
    heteronyms: readonly Heteronym[],
  ) {
    for (const { surfaces, rules } of heteronyms) {
      for (const word of surfaces.flatMap((surface) => lexicon.wordsOf(surface))) {
        this.rules.set(word, [...(this.rules.get(word) ?? []), ...rules]);
      }
    }
    this.ruled = new BitSet([...this.rules.keys()]);
  }

  /** Whether a word of the lexicon has rules. */
  hasRules(word: number): boolean {
    return this.ruled.has(word);
  }

  /**
   * Rereads tokens from left to right: a rule sees what was decided before it.
   * @param onRule is called for each rule that was applied
   */
  reread(tokens: TokenDraft, onRule?: (token: number, rule: ReadingRule) => void): void {
    for (let token = 0; token < tokens.count; token++) {
      const word = tokens.word(token);
      if (!this.ruled.has(word)) continue;
      const rule = this.rules.get(word)?.find((one) => contextFor(one, tokens, token));
      if (rule === undefined) continue;
      this.apply(rule, tokens, token);
      tokens.markUncertain(token, false);
      onRule?.(token, rule);
    }
  }

  private apply(rule: ReadingRule, tokens: TokenDraft, token: number): void {
    const word = tokens.word(token);
    let outcomes = this.outcomes.get(rule);
    if (outcomes === undefined) this.outcomes.set(rule, (outcomes = new Map<number, RuleResult>()));
    let outcome = outcomes.get(word);
    if (outcome === undefined) outcomes.set(word, (outcome = this.outcomeOf(rule, tokens, token)));
    if (typeof outcome === 'number') tokens.replace(token, outcome);
    else tokens.reread(token, outcome.reading, outcome.baseReading);
  }

  private outcomeOf({ reading: stem }: ReadingRule, tokens: TokenList, token: number): RuleResult {
    const surface = tokens.surface(token);
    const reading = readAs(surface, stem);
    if (reading === tokens.reading(token)) return tokens.word(token);
    const word = this.wordRead(surface, reading, tokens.features(token));
    return word ?? { reading, baseReading: readAs(tokens.base(token), stem) };
  }

  /**
   * The word of the lexicon with a surface and reading; of several the one with the most similar
   * features.
   */
  private wordRead(surface: string, reading: string, features: Features): number | null {
    const { lexicon } = this;
    const likeness = (word: number) => sharedFields(lexicon.featuresOf(word), features);
    return lexicon
      .wordsOf(surface)
      .filter((word) => toHiragana(lexicon.reading(word)) === reading)
      .reduce<number | null>(
        (best, word) => (best === null || likeness(word) > likeness(best) ? word : best),
        null,
      );
  }
}

/**
 * The reading of a word with given readings of its kanji: 開い with あ, この間 with あいだ, 入り口 with い ぐち.
 */
function readAs(written: string, kanji: string): string {
  const parts = kanji.split(' ');
  return toHiragana(written.replace(RUN_OF_KANJI, () => parts.shift() ?? ''));
}

const RUN_OF_KANJI = /[\p{Script=Han}々]+/gu;

function sharedFields(a: Features, b: Features): number {
  const { pos, pos1, pos2, conjugationType, conjugationForm } = b;
  return (
    Number(a.conjugationForm === conjugationForm) +
    Number(a.conjugationType === conjugationType) +
    2 * Number(a.pos === pos) +
    Number(a.pos1 === pos1) +
    Number(a.pos2 === pos2)
  );
}
