/**
 * The paragraph as it is read: line breaks of the page's source inside a word, soft hyphens and
 * other invisible characters left out, half-width kana and decomposed characters in their usual
 * form. Analysis and look-up see this text; offsets are mapped back to the paragraph's own.
 */

/** A stretch [start, end) of a text, in UTF-16 units. */
export interface Stretch {
  start: number;
  end: number;
}

export class JoinedText {
  /** Per unit of `text` where its source starts and ends; null where the text is its own source. */
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

  /** The unit of `text` at an offset of the source; of something left out, the next one. */
  fromSource(offset: number): number {
    if (this.ends === null) return offset;
    const unit = this.ends.findIndex((end) => offset < end);
    return unit < 0 ? this.text.length : unit;
  }

  /** What a stretch of `text` covers in the source. */
  toSource<T extends Stretch>(stretch: T): T {
    if (this.starts === null || this.ends === null) return stretch;
    const start = this.starts[stretch.start] ?? stretch.start;
    return { ...stretch, start, end: this.ends[stretch.end - 1] ?? start };
  }
}

const INVISIBLE = String.raw`[\u00ad\u200b\u200c\u200d\u2060\ufeff]`;
/** One line break between Japanese characters; two of them part paragraphs. */
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
  // 〜 and the like stay: only kana with their marks, and compatibility ideographs, change.
  if (first >= 0x3041) return found.normalize('NFC');
  return '';
}
