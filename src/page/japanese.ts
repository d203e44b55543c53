/** Counts of characters (UTF-16 units) by script. */
export interface ScriptCount {
  kana: number;
  han: number;
  /** Letters of any script, kana and han included. */
  letters: number;
  /** Japanese full stops. */
  stops: number;
}

export function countScripts(text: string): ScriptCount {
  const count: ScriptCount = { kana: 0, han: 0, letters: 0, stops: 0 };
  for (let i = 0; i < text.length; i++) addUnit(count, text.charCodeAt(i));
  return count;
}

function addUnit(count: ScriptCount, unit: number): void {
  if (isKana(unit)) {
    count.kana++;
    count.letters++;
  } else if (isHan(unit)) {
    count.han++;
    count.letters++;
  } else if (unit === 0x3002) {
    count.stops++;
  } else if (isOtherLetter(unit)) {
    count.letters++;
  }
}

function isKana(unit: number): boolean {
  return (
    (unit >= 0x3041 && unit <= 0x3096) ||
    (unit >= 0x30a1 && unit <= 0x30fc && unit !== 0x30fb) ||
    (unit >= 0xff66 && unit <= 0xff9d)
  );
}

function isHan(unit: number): boolean {
  return (
    (unit >= 0x4e00 && unit <= 0x9fff) ||
    (unit >= 0x3400 && unit <= 0x4dbf) ||
    (unit >= 0xf900 && unit <= 0xfaff) ||
    unit === 0x3005
  );
}

function isOtherLetter(unit: number): boolean {
  return (
    (unit >= 0x41 && unit <= 0x5a) ||
    (unit >= 0x61 && unit <= 0x7a) ||
    (unit >= 0xff21 && unit <= 0xff3a) ||
    (unit >= 0xff41 && unit <= 0xff5a) ||
    (unit >= 0xc0 && unit <= 0x1fff) ||
    (unit >= 0xac00 && unit <= 0xd7a3)
  );
}

/**
 * Is this Japanese prose? Chinese has no kana, a page of another language about Japanese few of it.
 * Japanese news has 40 to 60 % kana; tables of company names and tickers go down to a fifth.
 */
export function isJapanese(count: ScriptCount, leastKana: number): boolean {
  return (
    count.kana >= leastKana &&
    count.kana > 0.15 * (count.kana + count.han) &&
    count.kana > 0.15 * count.letters
  );
}
