import { TokenList, type TokenTable } from './token-list';

/**
 * The tokens of a paragraph while their readings are decided. Each step sees what was decided before
 * it. The draft owns its table: nobody else may hold the arrays.
 */
export class TokenDraft extends TokenList {
  private isFinished = false;

  constructor(table: TokenTable) {
    super(table);
  }

  /** Puts another word of the lexicon in a token's place: one of its surface, or an unknown one. */
  replace(token: number, word: number): void {
    if (this.isFinished) throw new Error('The token list is finished.');
    this.triples[3 * token + 2] = word;
    this.traitsAt[token] = this.findTraits(token);
  }

  /** Gives a word of the lexicon a reading of its own, in hiragana, and one to its base form. */
  reread(token: number, reading: string, baseReading: string): void {
    const word = this.lexiconWord(token);
    this.nodes.push({ kind: 'reread', word, reading, baseReading });
    this.replace(token, -this.nodes.length);
  }

  /** Says whether a token's reading is only a guess. */
  markUncertain(token: number, uncertain: boolean): void {
    this.marks.set(token, uncertain);
  }

  /** From now on a list that does not change. */
  finish(): TokenList {
    this.isFinished = true;
    return this;
  }
}
