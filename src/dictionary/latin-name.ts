import { toRomaji } from 'wanakana';

/**
 * Romanizes a reading (Hepburn) as ENAMDICT does, with long o and u as macrons (かんぜちょう → Kanzechō)
 * or spelled out (Kanzechou); えい stays ei. Most names follow one of the two, so that the pack does
 * not need to store their Latin form.
 */
export function latinName(reading: string, macrons: boolean): string {
  const spelled = toRomaji(reading);
  const romaji = macrons ? spelled.replace(/ou|oo/gu, 'ō').replace(/uu/gu, 'ū') : spelled;
  return romaji.charAt(0).toUpperCase() + romaji.slice(1);
}
