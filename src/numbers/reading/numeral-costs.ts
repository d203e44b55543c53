import type { Lexicon } from '../../text/lexicon';

/** Costs in the lattice of a kanji numeral and its counter as separate words of the dictionary. */
export class NumeralCosts {
  private readonly byNumeral = new Map<string, number>();
  private readonly byCounter = new Map<string, number>();
  /** Cost of 人 after a numeral, used for counters that the dictionary lacks. */
  private readonly usual: number;

  /** @param numeral id of a word of the lexicon whose context ids are those of every numeral */
  constructor(
    private readonly lexicon: Lexicon,
    private readonly numeral: number,
  ) {
    this.usual = this.costAfterNumeral('人', 0);
  }

  /**
   * @param numeral kanji numerals, each a word by itself
   * @param counter empty if there is none
   */
  costOfParts(numeral: string, counter = ''): number {
    let cost = 0;
    for (const [i, character] of [...numeral].entries()) {
      cost += this.cached(this.byNumeral, character, () => this.costAfterNumeral(character, 0));
      // No connection before the first: a node in its place has the same one.
      if (i === 0) cost -= this.connection(this.numeral);
    }
    if (counter === '') return cost;
    return (
      cost + this.cached(this.byCounter, counter, () => this.costAfterNumeral(counter, this.usual))
    );
  }

  /** Cost of the cheapest word of a surface after a numeral, connection included. */
  private costAfterNumeral(surface: string, otherwise: number): number {
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
