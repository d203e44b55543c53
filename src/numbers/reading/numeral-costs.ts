import type { Lexicon } from '../../text/lexicon';

/** What a kanji numeral and its counter cost as single words of the dictionary, one after another. */
export class NumeralCosts {
  private readonly byNumeral = new Map<string, number>();
  private readonly byCounter = new Map<string, number>();
  /** Cost of 人 behind a numeral, for counters that are no words of the dictionary. */
  private readonly usual: number;

  /** @param numeral a word of the lexicon that behaves like every numeral */
  constructor(
    private readonly lexicon: Lexicon,
    private readonly numeral: number,
  ) {
    this.usual = this.behindNumeral('人', 0);
  }

  /**
   * @param numeral kanji numerals, each a word by itself
   * @param counter empty where there is none
   */
  apart(numeral: string, counter = ''): number {
    let cost = 0;
    for (const [i, character] of [...numeral].entries()) {
      cost += this.cached(this.byNumeral, character, () => this.behindNumeral(character, 0));
      // The first one follows no other; what it follows instead, a node at its place follows, too.
      if (i === 0) cost -= this.connection(this.numeral);
    }
    if (counter === '') return cost;
    return (
      cost + this.cached(this.byCounter, counter, () => this.behindNumeral(counter, this.usual))
    );
  }

  /** Cheapest word of a surface behind a numeral. */
  private behindNumeral(surface: string, otherwise: number): number {
    const costs = this.lexicon
      .wordsOf(surface)
      .map((word) => this.lexicon.costOf(word) + this.connection(word));
    return costs.length === 0 ? otherwise : Math.min(...costs);
  }

  private connection(word: number): number {
    const { connection, rightIds } = this.lexicon.columns;
    const { leftId } = this.lexicon.contextOf(word);
    return connection[leftId * rightIds + this.lexicon.contextOf(this.numeral).rightId] ?? 0;
  }

  private cached(known: Map<string, number>, key: string, compute: () => number): number {
    const cost = known.get(key) ?? compute();
    known.set(key, cost);
    return cost;
  }
}
