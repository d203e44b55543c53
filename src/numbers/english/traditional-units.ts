/** Traditional Japanese units, with their value in a metric one. */
import { converted } from './measure';

/**
 * Traditional units by their legal values. The law on weights and measures of 1891 (度量衡法) made 尺
 * 10/33 m, 升 2401/1331 l and 貫 15/4 kg; the others are multiples of these. The measurement law of
 * 1951 (計量法) ended their use in trade. 町 and 間 are missing: after digits they are mostly other
 * words.
 */
export const SHAKU = 10 / 33;
export const SHO = 2401 / 1331;
export const KAN = 3.75;
export const TSUBO = 36 * SHAKU ** 2;

/**
 * @param name the same in singular and plural, or both: `tatami mat|tatami mats`
 * @param factor of the traditional unit in the other
 */
export const traditional = (name: string, factor: number, other: string) =>
  converted(name.includes('|') ? name : `${name}|${name}`, factor, other);
