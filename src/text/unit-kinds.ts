/** Which UTF-16 units the normalization has to look at, as one table: most texts have none. */
import { unplainUnits } from './character-map';
import { OLD_KANJI } from './old-kanji';

/** Bits; a unit without any is plain. */
export const UnitKind = {
  /** May be left out or be written with other units: offsets change. */
  reshaped: 1,
  /** May have to be read as another unit, by the words around it. */
  respelled: 2,
  lineBreak: 4,
} as const;

/** Soft hyphen; zero-width space, non-joiner and joiner; word joiner; byte order mark. */
const INVISIBLE = '\u00ad\u200b\u200c\u200d\u2060\ufeff';
/** 々 and the iteration marks of kana. */
const ITERATION_MARKS = '々ゝゞヽヾ';

const KINDS = new Uint8Array(0x1_0000);
for (const unit of [...INVISIBLE, '\u3099', '\u309a']) mark(unit, UnitKind.reshaped);
for (const unit of '\r\n') mark(unit, UnitKind.lineBreak);
for (const unit of unplainUnits()) KINDS[unit]! |= UnitKind.reshaped;
// Variation selectors, half-width katakana with their punctuation, and the first half of what is
// outside the BMP: 𠮷, the other variation selectors.
for (const [first, last] of [
  [0xfe00, 0xfe0f],
  [0xff61, 0xff9f],
  [0xd800, 0xdbff],
] as const) {
  KINDS.fill(UnitKind.reshaped, first, last + 1);
}
for (const unit of ITERATION_MARKS) mark(unit, UnitKind.respelled);
for (const kanji of OLD_KANJI) if (kanji.length === 1) mark(kanji, UnitKind.respelled);

function mark(unit: string, kind: number): void {
  KINDS[unit.charCodeAt(0)]! |= kind;
}

/** Bits of `UnitKind`. */
export function kindOfUnit(unit: number): number {
  return KINDS[unit]!;
}

/** The bits of all units of a text: 0 for most texts. */
export function kindsIn(text: string): number {
  let kinds = 0;
  for (let i = 0; i < text.length; i++) kinds |= KINDS[text.charCodeAt(i)]!;
  return kinds;
}

export function isInvisible(unit: number): boolean {
  return KINDS[unit]! !== 0 && INVISIBLE.includes(String.fromCharCode(unit));
}
