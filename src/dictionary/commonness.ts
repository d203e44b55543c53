import type { JoinedEntry } from './compile/join-sources';

/** JMdict's last newspaper band is 48; a word without one comes behind. */
const BEHIND_BANDS = 49;
/** More than any band: what JMdict marks as common comes first. */
const UNCOMMON = 100;

/** The lower, the commoner: those marked as common, each by its newspaper band, then the others. */
export function commonnessRank({
  common,
  frequencyBand,
}: Pick<JoinedEntry, 'common' | 'frequencyBand'>): number {
  return (common ? 0 : UNCOMMON) + (frequencyBand === 0 ? BEHIND_BANDS : frequencyBand);
}
