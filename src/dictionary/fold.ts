/**
 * Folds full-width forms, so that a page's spelling matches the dictionary's: JMdict has 生成ＡＩ in
 * full width, news sites write 生成AI. Each UTF-16 unit becomes one unit, so offsets stay the same.
 */
const FULL_WIDTH_FIRST = 0xff01;
const FULL_WIDTH_LAST = 0xff5e;
const FULL_WIDTH_OFFSET = 0xfee0;
const IDEOGRAPHIC_SPACE = 0x3000;

/** Full-width ASCII to ASCII, the ideographic space to a space. */
export function foldUnit(unit: number): number {
  if (unit >= FULL_WIDTH_FIRST && unit <= FULL_WIDTH_LAST) return unit - FULL_WIDTH_OFFSET;
  return unit === IDEOGRAPHIC_SPACE ? 0x20 : unit;
}

export function fold(text: string): string {
  return text.replace(/[\u3000\uff01-\uff5e]/gu, (character) =>
    String.fromCharCode(foldUnit(character.charCodeAt(0))),
  );
}

/** The full-width forms of ASCII, as in ＦＲＢ and Ｓ＆Ｐ５００. */
export function unfold(text: string): string {
  return text.replace(/[!-~]/gu, (character) =>
    String.fromCharCode(character.charCodeAt(0) + FULL_WIDTH_OFFSET),
  );
}
