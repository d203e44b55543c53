import { browser } from 'wxt/browser';
import type { Correction } from '../analysis/corrections';
import { CORRECTION_KEY } from './correction-changes';
import { parseCorrection, placeKey } from './stored-correction';
import type { CorrectionPlace, StoredCorrection } from './stored-correction';

export interface CorrectionList {
  /** Newest first. */
  corrections: StoredCorrection[];
  /** How many records could not be read. They stay where they are. */
  unreadable: number;
}

export async function listCorrections(): Promise<CorrectionList> {
  const stored = await browser.storage.local.get(null);
  const records = Object.entries(stored).filter(([key]) => key.startsWith(CORRECTION_KEY));
  const corrections = records
    .map(([, record]) => parseCorrection(record))
    .filter((correction) => correction !== null)
    .sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
  return { corrections, unreadable: records.length - corrections.length };
}

/** In place of what was said of the same word and neighbor before. */
export async function saveCorrection(correction: Correction, now = new Date()): Promise<void> {
  await restoreCorrections([{ ...correction, at: now.toISOString() }]);
}

/** Puts back what `removeCorrection` took, or what a backup kept. */
export async function restoreCorrections(corrections: readonly StoredCorrection[]): Promise<void> {
  const records = corrections.map((one) => [CORRECTION_KEY + placeKey(one), one] as const);
  await browser.storage.local.set(Object.fromEntries(records));
}

export async function removeCorrection(place: CorrectionPlace): Promise<void> {
  await browser.storage.local.remove(CORRECTION_KEY + placeKey(place));
}
