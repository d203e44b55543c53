/**
 * Furigana in parts: over each kanji where the split is certain, and over each token of a term.
 * Only few words need them, those that somebody cuts in two.
 */
import { alignFurigana } from '../text/furigana';
import { grouped, shifted, type FuriganaSpan, areTogether } from '../text/furigana-span';
import { isKana } from '../text/kana';
import { splitByKanji, type ReadingsOf } from '../text/kanji-split';
import type { Segment } from '../tokens/segments';
import type { TokenList } from '../tokens/token-list';
import type { Lexeme } from '../tokens/word';

export class FuriganaParts {
  /** Made at most once per lexeme, and kept as long as it. */
  private readonly made = new WeakMap<Lexeme, Lexeme>();

  constructor(private readonly readingsOf: ReadingsOf) {}

  /**
   * The lexeme with its furigana in parts.
   * @param segment the tokens that it was made of
   * @returns the same object where nothing can be split
   */
  lexemeOf(lexeme: Lexeme, tokens: TokenList, segment: Segment): Lexeme {
    const known = this.made.get(lexeme);
    if (known !== undefined) return known;
    const ofTokens =
      segment.first < segment.last
        ? this.splitAll(this.spansOfTokens(tokens, segment), lexeme)
        : [];
    const furigana = lexeme.furigana.map((span) => {
      const parts = grouped(ofTokens, 'per-kanji').filter((part) => isWithin(part, span));
      return areTogether(parts, span) ? inParts(span, parts) : this.split(span, lexeme);
    });
    const isSplit = furigana.some(({ parts }) => parts !== undefined);
    const split = isSplit ? { ...lexeme, furigana } : lexeme;
    this.made.set(lexeme, split);
    return split;
  }

  /** The furigana of each token of a word; offsets count from the start of the word. */
  private spansOfTokens(tokens: TokenList, { first, last }: Segment): FuriganaSpan[] {
    const spans: FuriganaSpan[] = [];
    for (let token = first; token <= last; token++) {
      const offset = tokens.start(token) - tokens.start(first);
      const own = alignFurigana(tokens.surface(token), tokens.reading(token), this.readingsOf);
      for (const span of own) spans.push(shifted(span, offset));
    }
    return spans;
  }

  private splitAll(spans: readonly FuriganaSpan[], lexeme: Lexeme): FuriganaSpan[] {
    return spans.map((span) => this.split(span, lexeme));
  }

  private split(span: FuriganaSpan, { surface }: Lexeme): FuriganaSpan {
    const { start, end, reading } = span;
    const okurigana = isKana(surface.charCodeAt(end));
    const parts = splitByKanji(surface.slice(start, end), reading, okurigana, this.readingsOf);
    return inParts(
      span,
      parts.map((part) => shifted(part, start)),
    );
  }
}

function inParts(span: FuriganaSpan, parts: readonly FuriganaSpan[]): FuriganaSpan {
  return parts.length > 1 ? { ...span, parts } : span;
}

function isWithin(part: FuriganaSpan, span: FuriganaSpan): boolean {
  return span.start <= part.start && part.end <= span.end;
}
