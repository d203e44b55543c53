/**
 * A paragraph's text for analysis and look-up: without line breaks of the page's source inside
 * words, soft hyphens and other invisible characters; half-width kana and decomposed characters are
 * normalized. Offsets can be mapped to those of the original text.
 */

/** A range [start, end) of a text, in UTF-16 units. */
export interface TextRange {
  start: number;
  end: number;
}

export class JoinedText {
  /** For each UTF-16 unit of `text` the range of its source; null if the text is unchanged. */
  private constructor(
    readonly text: string,
    private readonly starts: readonly number[] | null,
    private readonly ends: readonly number[] | null,
  ) {}

  static of(source: string): JoinedText {
    if (source.search(CHANGED) < 0) return new JoinedText(source, null, null);
    let text = '';
    const starts: number[] = [];
    const ends: number[] = [];
    const take = (piece: string, start: number, end: number) => {
      for (let i = 0; i < piece.length; i++) {
        starts.push(start + Math.min(i, end - start - 1));
        ends.push(i === piece.length - 1 ? end : Math.min(start + i + 1, end));
      }
      text += piece;
    };
    let position = 0;
    for (const { 0: found, index } of source.matchAll(CHANGED)) {
      take(source.slice(position, index), position, index);
      position = index + found.length;
      take(readAs(found), index, position);
    }
    take(source.slice(position), position, source.length);
    return new JoinedText(text, starts, ends);
  }

  /** The unit of `text` for an offset of the source; for a removed character, the next one. */
  fromSource(offset: number): number {
    if (this.ends === null) return offset;
    const unit = this.ends.findIndex((end) => offset < end);
    return unit < 0 ? this.text.length : unit;
  }

  /** The range of the source that a range of `text` covers. */
  toSource<T extends TextRange>(range: T): T {
    if (this.starts === null || this.ends === null) return range;
    const start = this.starts[range.start] ?? range.start;
    return { ...range, start, end: this.ends[range.end - 1] ?? start };
  }
}

const INVISIBLE = String.raw`[\u00ad\u200b\u200c\u200d\u2060\ufeff]`;
/** Matches one line break between Japanese characters; two would separate paragraphs. */
const LETTER = String.raw`[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]`;
const WRAPPED = String.raw`(?<=${LETTER})[ \t]*(?:\r\n|\r|\n)[ \t]*(?=${LETTER})`;
const HALF_WIDTH = String.raw`[\uff61-\uff9d][\uff9e\uff9f]?`;
const DECOMPOSED = String.raw`[ぁ-ヿ][\u3099\u309a]`;
const COMPATIBILITY = String.raw`[\uf900-\ufaff]`;

const CHANGED = new RegExp(
  [INVISIBLE, WRAPPED, HALF_WIDTH, DECOMPOSED, COMPATIBILITY].join('|'),
  'gu',
);

function readAs(found: string): string {
  const first = found.charCodeAt(0);
  if (first >= 0xff61) return found.normalize('NFKC');
  // Only kana with their marks and compatibility ideographs are normalized, not 〜 and the like.
  if (first >= 0x3041) return found.normalize('NFC');
  return '';
}
