import { isKana } from '../text/kana';
import { splitByKanji, type ReadingsOf } from '../text/kanji-split';
import type { Furigana, Lexeme } from '../tokens/word';

/** Lexemes with furigana over each kanji instead of over each run, where the split is certain. */
export class PerKanjiFurigana {
  /** Made at most once per lexeme, and kept as long as it. */
  private readonly made = new WeakMap<Lexeme, Lexeme>();

  constructor(private readonly readingsOf: ReadingsOf) {}

  /** @returns the same object where nothing can be split */
  lexemeOf(lexeme: Lexeme): Lexeme {
    const known = this.made.get(lexeme);
    if (known !== undefined) return known;
    const furigana = lexeme.furigana.flatMap((span) => this.split(lexeme.surface, span));
    const split = furigana.length === lexeme.furigana.length ? lexeme : { ...lexeme, furigana };
    this.made.set(lexeme, split);
    return split;
  }

  private split(surface: string, { start, end, reading }: Furigana): Furigana[] {
    const okurigana = isKana(surface.charCodeAt(end));
    const parts = splitByKanji(surface.slice(start, end), reading, okurigana, this.readingsOf);
    return parts.map((part) => ({ ...part, start: start + part.start, end: start + part.end }));
  }
}
