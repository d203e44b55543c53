/** Converts katakana to hiragana, code unit by code unit; ー and all other characters stay. */
export function toHiragana(text: string): string {
  let result = '';
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    // ァ (30A1) … ヶ (30F6) are 0x60 above ぁ … ゖ, and ヽ ヾ above ゝ ゞ.
    const katakana = (unit >= 0x30a1 && unit <= 0x30f6) || unit === 0x30fd || unit === 0x30fe;
    result += katakana ? String.fromCharCode(unit - 0x60) : text[i];
  }
  return result;
}

/** Hiragana, katakana, ー and the kana iteration marks. ヶ and ヵ count as kanji: they are read か. */
export function isKana(unit: number): boolean {
  return (
    (unit >= 0x3041 && unit <= 0x3096) ||
    (unit >= 0x30a1 && unit <= 0x30f4) ||
    (unit >= 0x30f7 && unit <= 0x30fa) ||
    (unit >= 0x30fc && unit <= 0x30fe) ||
    unit === 0x309d ||
    unit === 0x309e
  );
}

/** Han characters of the BMP, 々〆〇 and ヶ ヵ, and high surrogates (the rest of Han is astral). */
export function isKanji(unit: number): boolean {
  return (
    (unit >= 0x4e00 && unit <= 0x9fff) ||
    (unit >= 0x3400 && unit <= 0x4dbf) ||
    (unit >= 0xf900 && unit <= 0xfaff) ||
    (unit >= 0x3005 && unit <= 0x3007) ||
    unit === 0x30f6 ||
    unit === 0x30f5 ||
    (unit >= 0xd840 && unit <= 0xd88d)
  );
}

export function hasKanji(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (isKanji(text.charCodeAt(i))) return true;
  return false;
}

export function isKanaOnly(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (!isKana(text.charCodeAt(i))) return false;
  return true;
}

/** Converts hiragana to katakana, code unit by code unit; all other characters stay. */
export function toKatakana(text: string): string {
  return text.replace(/[ぁ-ゖゝゞ]/gu, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60));
}

/**
 * Removes the marks of voiced kana, one of which the second part of a compound often gets: はなび of 花火
 * has び for ひ. Also that of っぱ for は.
 */
export function unvoiced(kana: string): string {
  return kana.normalize('NFD').replace(/[\u3099\u309a]/gu, '');
}

/** が of か; a kana that has no voiced one stays. */
export function voiced(kana: string): string {
  const composed = `${kana}\u3099`.normalize('NFC');
  return composed.length === 1 ? composed : kana;
}
