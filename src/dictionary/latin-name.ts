import { toRomaji } from 'wanakana';

/**
 * A reading in Hepburn as ENAMDICT writes it, long o and u with a macron (かんぜちょう → Kanzechō) or
 * spelled out (Kanzechou); えい stays as it is written. Most names follow one of the two and need no
 * Latin form in the pack.
 */
export function latinName(reading: string, macrons: boolean): string {
  const spelled = toRomaji(reading);
  const romaji = macrons ? spelled.replace(/ou|oo/gu, 'ō').replace(/uu/gu, 'ū') : spelled;
  return romaji.charAt(0).toUpperCase() + romaji.slice(1);
}
