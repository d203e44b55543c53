/**
 * A text as the dictionaries write it, with a map to the page's own offsets: no line breaks of the
 * page's source inside words, no invisible characters or variation selectors, half-width and
 * decomposed kana composed, compatibility ideographs and radicals as kanji, signs such as ㌔ and ㍿
 * written out. The page's characters are what is shown, copied and saved.
 */
import { plainFormOf } from './character-map';
import { isInvisible, kindOfUnit, kindsIn, UnitKind } from './unit-kinds';

/** A range [start, end) of a text, in UTF-16 units. */
export interface TextRange {
  start: number;
  end: number;
}

/** For each UTF-16 unit of the text the range of its source. The units of a sign share its range. */
interface OffsetMap {
  starts: readonly number[];
  ends: readonly number[];
}

export class NormalizedText {
  private constructor(
    readonly source: string,
    readonly text: string,
    /** Null if no offset changes. */
    private readonly map: OffsetMap | null,
  ) {}

  /**
   * @param spell the text with its words spelled as dictionaries do, unit by unit; only asked where
   *   that may make a difference
   */
  static of(source: string, spell: (text: string) => string = unchanged): NormalizedText {
    const kinds = kindsIn(source);
    if (kinds === 0) return new NormalizedText(source, source, null);
    const isReshaped =
      (kinds & UnitKind.reshaped) !== 0 ||
      // The source of a page often has line breaks, but around its paragraphs.
      ((kinds & UnitKind.lineBreak) !== 0 && WRAPPED.test(source));
    const { text, map } = isReshaped ? reshaped(source) : { text: source, map: null };
    // Nothing but invisible characters: they are all there is.
    if (text === '') return new NormalizedText(source, source, null);
    const isSpelled = (kindsIn(text) & UnitKind.respelled) !== 0;
    return new NormalizedText(source, isSpelled ? spell(text) : text, map);
  }

  get isUnchanged(): boolean {
    return this.map === null && this.text === this.source;
  }

  /** The unit of `text` for an offset of the source; for a removed character, the next one. */
  fromSource(offset: number): number {
    if (this.map === null) return offset;
    const unit = this.map.ends.findIndex((end) => offset < end);
    return unit < 0 ? this.text.length : unit;
  }

  /** The range of the source that a range of `text` covers. */
  toSource<T extends TextRange>(range: T): T {
    if (this.map === null) return range;
    const start = this.map.starts[range.start] ?? range.start;
    return { ...range, start, end: this.map.ends[range.end - 1] ?? start };
  }

  /** Whether a range of `text` begins or ends inside what is one sign of the source: 会社 of ㍿. */
  cutsSign({ start, end }: TextRange): boolean {
    return this.isInSign(start) || this.isInSign(end);
  }

  private isInSign(unit: number): boolean {
    if (this.map === null || unit <= 0 || unit >= this.text.length) return false;
    return this.map.starts[unit] === this.map.starts[unit - 1];
  }
}

function unchanged(text: string): string {
  return text;
}

const VOICED = 0x3099;
const SEMIVOICED = 0x309a;
const HALF_WIDTH_VOICED = 0xff9e;
const HALF_WIDTH_SEMIVOICED = 0xff9f;

/** A line break between Japanese characters, with blanks around it. */
const WRAPPED = /[^\x00-\xff][ \t]*(?:\r\n|\r|\n)[ \t]*[^\x00-\xff]/u;
const LETTER = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]/u;
/** From U+E0100; in UTF-16 they all begin with the same unit. */
const VARIATION_SELECTOR = /^[\u{fe00}-\u{fe0f}\u{e0100}-\u{e01ef}]/u;
/** Zero-width joiner, and what it makes one picture of. */
const JOINER = '\u200d';
const PICTURE = /^[\p{Extended_Pictographic}\u2640\u2642]/u;

const SHAPING = UnitKind.reshaped | UnitKind.lineBreak;

function reshaped(source: string): { text: string; map: OffsetMap } {
  const shape = new Shape();
  for (let at = 0; at < source.length;) {
    const unit = source.charCodeAt(at);
    if ((kindOfUnit(unit) & SHAPING) === 0) shape.add(unit, at, ++at);
    else at = shape.take(source, at);
  }
  return { text: shape.text, map: shape };
}

/** As many units as one call takes as arguments. */
const CHUNK = 4096;

/** The text that is being made, unit by unit. */
class Shape implements OffsetMap {
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  private readonly units: number[] = [];

  get text(): string {
    let text = '';
    for (let from = 0; from < this.units.length; from += CHUNK) {
      text += String.fromCharCode(...this.units.slice(from, from + CHUNK));
    }
    return text;
  }

  /** One unit for a range of the source. */
  add(unit: number, start: number, end: number): void {
    this.units.push(unit);
    this.starts.push(start);
    this.ends.push(end);
  }

  /** @returns the offset after the character that was taken */
  take(source: string, at: number): number {
    const character = characterAt(source, at);
    const unit = source.charCodeAt(at);
    const end = at + character.length;
    if ((kindOfUnit(unit) & UnitKind.lineBreak) !== 0) return this.takeLineBreak(source, at);
    if (VARIATION_SELECTOR.test(character)) return this.extend(end);
    if (isVoicingMark(unit)) return this.takeVoicingMark(unit, at);
    if (isInvisible(unit)) {
      if (character === JOINER && PICTURE.test(characterAt(source, end))) this.add(unit, at, end);
    } else if (isHalfWidth(unit)) {
      this.add(character.normalize('NFKC').charCodeAt(0), at, end);
    } else {
      this.takeSign(character, at);
    }
    return end;
  }

  private takeSign(character: string, at: number): void {
    const plain = plainFormOf(character);
    const end = at + character.length;
    if (plain !== null) {
      for (let i = 0; i < plain.length; i++) this.add(plain.charCodeAt(i), at, end);
    } else {
      for (let i = at; i < end; i++) this.add(character.charCodeAt(i - at), i, i + 1);
    }
  }

  /** What belongs to the character before it: a variation selector. */
  private extend(end: number): number {
    if (this.ends.length > 0) this.ends[this.ends.length - 1] = end;
    return end;
  }

  private takeVoicingMark(unit: number, at: number): number {
    const last = this.units.length - 1;
    const composed = composedKana(this.units[last] ?? 0, unit);
    if (composed === null) {
      this.add(unit, at, at + 1);
    } else {
      this.units[last] = composed;
      this.extend(at + 1);
    }
    return at + 1;
  }

  /** One line break between Japanese characters is left out; two would separate paragraphs. */
  private takeLineBreak(source: string, at: number): number {
    const end = source.startsWith('\r\n', at) ? at + 2 : at + 1;
    let next = end;
    while (isBlank(source.charCodeAt(next))) next++;
    let kept = this.units.length;
    while (kept > 0 && isBlank(this.units[kept - 1]!)) kept--;
    if (LETTER.test(this.lastCharacter(kept)) && LETTER.test(characterAt(source, next))) {
      this.units.length = kept;
      this.starts.length = kept;
      this.ends.length = kept;
      return next;
    }
    for (let i = at; i < end; i++) this.add(source.charCodeAt(i), i, i + 1);
    return end;
  }

  /** The last character of the first units. */
  private lastCharacter(length: number): string {
    const unit = this.units[length - 1];
    if (unit === undefined) return '';
    const isSecondHalf = unit >= 0xdc00 && unit <= 0xdfff;
    const first = isSecondHalf ? this.units[length - 2] : undefined;
    return first === undefined ? String.fromCharCode(unit) : String.fromCharCode(first, unit);
  }
}

function characterAt(text: string, at: number): string {
  const code = text.codePointAt(at);
  return code === undefined ? '' : String.fromCodePoint(code);
}

function isBlank(unit: number): boolean {
  return unit === 0x20 || unit === 0x09;
}

/** Half-width katakana and their punctuation. */
function isHalfWidth(unit: number): boolean {
  return unit >= 0xff61 && unit <= 0xff9f;
}

/** Kana with a mark of its own, as decomposed text has it, as one unit; null if there is none. */
function composedKana(kana: number, mark: number): number | null {
  if (kana < 0x3041 || kana > 0x30ff) return null;
  const isSemi = mark === SEMIVOICED || mark === HALF_WIDTH_SEMIVOICED;
  const composed = String.fromCharCode(kana, isSemi ? SEMIVOICED : VOICED).normalize('NFC');
  return composed.length === 1 ? composed.charCodeAt(0) : null;
}

function isVoicingMark(unit: number): boolean {
  return (
    unit === VOICED ||
    unit === SEMIVOICED ||
    unit === HALF_WIDTH_VOICED ||
    unit === HALF_WIDTH_SEMIVOICED
  );
}
