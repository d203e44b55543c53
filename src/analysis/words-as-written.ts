/**
 * Words of a normalized text → the same words as the page writes them: their offsets, surfaces and
 * furigana are the page's own, everything else is that of the usual form: 國會 こっかい with the lemma
 * 国会.
 */
import type { FuriganaSpan } from '../text/furigana-span';
import type { NormalizedText, TextRange } from '../text/normalized-text';
import type { Lexeme, Word } from '../tokens/word';

/** Ways of writing one word that are remembered; a page has one or two. */
const MAX_SURFACES = 50;

export class WordsAsWritten {
  /** By the lexeme of the usual form and the surface, so that equal forms share one object. */
  private readonly written = new WeakMap<Lexeme, Map<string, Lexeme>>();

  /**
   * The words cover the page's text: what was left out of it between two words is a word without
   * meaning. A word all of whose characters belong to the sign that the word before it ends with (㍗
   * in two words) is left out.
   */
  of(words: readonly Word[], normalized: NormalizedText): Word[] {
    const { source } = normalized;
    const found: Word[] = [];
    const gaps = new Map<string, Lexeme>();
    const between = (start: number, end: number): Word => {
      const surface = source.slice(start, end);
      const lexeme = gaps.get(surface) ?? leftOut(surface);
      gaps.set(surface, lexeme);
      return { start, end, lexeme };
    };
    let last = 0;
    for (const word of words) {
      const range = normalized.toSource<TextRange>({ start: word.start, end: word.end });
      const start = Math.max(range.start, last);
      if (range.end <= start) continue;
      if (start > last) found.push(between(last, start));
      const lexeme = this.lexemeOf(word, normalized, { start, end: range.end });
      found.push({ start, end: range.end, lexeme });
      last = range.end;
    }
    if (last < source.length) found.push(between(last, source.length));
    return found;
  }

  private lexemeOf(word: Word, normalized: NormalizedText, { start, end }: TextRange): Lexeme {
    const { lexeme } = word;
    const surface = normalized.source.slice(start, end);
    if (surface === lexeme.surface) return lexeme;
    let known = this.written.get(lexeme);
    if (known === undefined) this.written.set(lexeme, (known = new Map<string, Lexeme>()));
    let written = known.get(surface);
    if (written === undefined) {
      if (known.size >= MAX_SURFACES) known.clear();
      const furigana = lexeme.furigana.flatMap((span) =>
        placed(span, word.start, normalized, start),
      );
      known.set(surface, (written = { ...lexeme, surface, furigana }));
    }
    return written;
  }
}

/** Furigana at the page's characters; none where the reading is of a part of a sign only. */
function placed(
  { start, end, reading, parts }: FuriganaSpan,
  wordStart: number,
  normalized: NormalizedText,
  sourceStart: number,
): FuriganaSpan[] {
  const range = { start: start + wordStart, end: end + wordStart };
  if (normalized.cutsSign(range)) return [];
  const source = normalized.toSource(range);
  const span: FuriganaSpan = {
    start: source.start - sourceStart,
    end: source.end - sourceStart,
    reading,
  };
  const placedParts = parts?.flatMap((part) => placed(part, wordStart, normalized, sourceStart));
  if (placedParts === undefined || placedParts.length !== parts?.length) return [span];
  return [{ ...span, parts: withoutGaps(placedParts) }];
}

/** Each part takes what was left out of the text after it: 国<soft hyphen>会. */
function withoutGaps(parts: readonly FuriganaSpan[]): FuriganaSpan[] {
  return parts.map((part, i) => ({ ...part, end: parts[i + 1]?.start ?? part.end }));
}

/** What the analysis does not read: a line break inside a sentence, a zero-width space. */
function leftOut(surface: string): Lexeme {
  return {
    surface,
    lemma: surface,
    lemmaReading: '',
    reading: '',
    uncertain: false,
    kind: 'other',
    furigana: [],
    gloss: '',
    pos: 'symbol',
    level: {},
    salience: 0,
  };
}
