/**
 * The lexicon has the voiced second halves of compounds as words (責め ぜめ of 水責め, 囲い がこい of 雪囲い), and
 * after その or どんな the lattice prefers them to the words themselves. What follows no other word of
 * its compound is not voiced: その責め is そのせめ.
 */
import type { Lexicon } from '../../text/lexicon';
import { toHiragana, unvoiced } from '../../text/kana';
import type { TokenDraft } from '../../tokens/token-draft';
import type { TokenList } from '../../tokens/token-list';

/** Words after which no compound goes on. */
const NO_COMPOUND = new Set(['連体詞', '助詞', '接続詞']);
const SECOND_HALF = '非自立';

export class SecondHalves {
  constructor(private readonly lexicon: Lexicon) {}

  /** Gives second halves that are in no compound the readings of the words themselves. */
  reread(tokens: TokenDraft): void {
    for (let token = 1; token < tokens.count; token++) {
      if (tokens.word(token) < 0 || tokens.features(token).pos1 !== SECOND_HALF) continue;
      if (!NO_COMPOUND.has(tokens.features(token - 1).pos)) continue;
      const word = this.itself(tokens, token);
      if (word !== undefined) tokens.replace(token, word);
    }
  }

  private itself(tokens: TokenList, token: number): number | undefined {
    // Words of one character have meanings of their own: 側 がわ, 方 がた.
    const surface = tokens.surface(token);
    const plain = withoutVoice(tokens.reading(token));
    if (surface.length < 2 || plain === null) return undefined;
    const { lexicon } = this;
    return lexicon
      .wordsOf(surface)
      .find(
        (word) =>
          toHiragana(lexicon.reading(word)) === plain &&
          lexicon.featuresOf(word).pos === '名詞' &&
          lexicon.featuresOf(word).pos1 !== SECOND_HALF,
      );
  }
}

/** せめ of ぜめ; null if the first sound is not voiced. */
function withoutVoice(reading: string): string | null {
  const first = reading.charAt(0);
  const plain = unvoiced(first);
  return plain === first ? null : plain + reading.slice(1);
}
