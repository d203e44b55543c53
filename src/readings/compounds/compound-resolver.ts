/**
 * Reads compounds that no dictionary has. The lattice makes separate words of their kanji, with the
 * readings of single words (翼端 つばさはし). Within compounds kanji mostly have on readings (よくたん);
 * the lexicon has the usual ones, counted in the words of dictionaries.
 */
import type { WordDictionary } from '../../dictionary/word-dictionary';
import { isKanji } from '../../text/kana';
import type { CompoundPosition, Lexicon } from '../../text/lexicon';
import type { HeteronymResolver } from '../heteronyms/heteronym-resolver';
import type { TokenDraft } from '../../tokens/token-draft';
import type { TokenList } from '../../tokens/token-list';
import { Trait } from '../../tokens/token-traits';

export class CompoundResolver {
  private readonly readings: ReadonlyMap<string, string>;

  constructor(
    private readonly dictionaries: { lexicon: Lexicon; words: WordDictionary },
    private readonly heteronyms: HeteronymResolver,
  ) {
    this.readings = dictionaries.lexicon.compoundReadings;
  }

  /** Gives single kanji within compounds their readings there. */
  reread(tokens: TokenDraft, onReread?: (token: number) => void): void {
    for (let token = 0; token < tokens.count; token++) {
      if (!this.isSingleNoun(tokens, token)) continue;
      const next = token + 1;
      if (this.isSingleNoun(tokens, next)) {
        if (!this.continues(tokens, token) && !this.continues(tokens, next + 1))
          this.rereadPair(tokens, token, onReread);
        token = next;
      } else if (this.isLongNoun(tokens, next) && !this.continues(tokens, token)) {
        this.rereadAs(tokens, token, 'before', onReread);
      } else if (this.isLongNoun(tokens, token - 1) && !this.continues(tokens, next)) {
        this.rereadAs(tokens, token, 'behind', onReread);
      }
    }
  }

  private rereadPair(tokens: TokenDraft, first: number, onReread?: (token: number) => void): void {
    const second = first + 1;
    const readings = [
      this.readingAt(tokens, first, 'first'),
      this.readingAt(tokens, second, 'second'),
    ];
    if (readings.includes(undefined)) return;
    const surface = tokens.surface(first) + tokens.surface(second);
    if (this.dictionaries.words.has(surface)) return;
    this.rereadAs(tokens, first, 'first', onReread);
    this.rereadAs(tokens, second, 'second', onReread);
  }

  private rereadAs(
    tokens: TokenDraft,
    token: number,
    position: CompoundPosition,
    onReread?: (token: number) => void,
  ): void {
    const reading = this.readingAt(tokens, token, position);
    if (reading === undefined || this.heteronyms.hasRules(tokens.word(token))) return;
    if (reading === tokens.reading(token)) return;
    tokens.reread(token, reading, reading);
    tokens.markUncertain(token, true);
    onReread?.(token);
  }

  private readingAt(tokens: TokenList, token: number, position: CompoundPosition) {
    return this.readings.get(position + tokens.surface(token));
  }

  private isSingleNoun(tokens: TokenList, token: number): boolean {
    return (
      token < tokens.count &&
      tokens.end(token) - tokens.start(token) === 1 &&
      isFreeNoun(tokens, token) &&
      isKanji(tokens.text.charCodeAt(tokens.start(token)))
    );
  }

  /** A noun of two kanji or more. */
  private isLongNoun(tokens: TokenList, token: number): boolean {
    if (token < 0 || token >= tokens.count || !isFreeNoun(tokens, token)) return false;
    const start = tokens.start(token);
    const end = tokens.end(token);
    if (end - start < 2) return false;
    return isKanji(tokens.text.charCodeAt(start)) && isKanji(tokens.text.charCodeAt(end - 1));
  }

  /** Whether a run of kanji continues across the start of a token. */
  private continues(tokens: TokenList, token: number): boolean {
    const start = tokens.start(token);
    return (
      start > 0 &&
      isKanji(tokens.text.charCodeAt(start)) &&
      isKanji(tokens.text.charCodeAt(start - 1))
    );
  }
}

/** A noun whose reading is still that of the lexicon. */
function isFreeNoun(tokens: TokenList, token: number): boolean {
  return (tokens.traits(token) & Trait.freeNoun) !== 0 && tokens.word(token) >= 0;
}
