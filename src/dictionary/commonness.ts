import type { JoinedEntry } from './compile/join-sources';

/** Rank of words without a newspaper band, after JMdict's last band, 48. */
const NO_BAND = 49;
/** Greater than any band, so that words that JMdict marks as common come first. */
const UNCOMMON = 100;

/** Sort key, lowest first: words marked as common by newspaper band, then the others by band. */
export function commonnessRank({
  common,
  frequencyBand,
}: Pick<JoinedEntry, 'common' | 'frequencyBand'>): number {
  return (common ? 0 : UNCOMMON) + (frequencyBand === 0 ? NO_BAND : frequencyBand);
}
