import { browser } from 'wxt/browser';
import type { Correction } from '../readings/corrections/corrections';
import { CORRECTION_KEY } from './correction-changes';
import { noteStored } from './known-corrections';
import { placeKey, type CorrectionPlace, type StoredCorrection } from './stored-correction';

/** Replaces the correction of the same word and neighbor, if there is one. */
export async function saveCorrection(correction: Correction, now = new Date()): Promise<void> {
  await restoreCorrections([{ ...correction, at: now.toISOString() }]);
}

/** Stores corrections that `removeCorrection` returned, or that come from a backup. */
export async function restoreCorrections(corrections: readonly StoredCorrection[]): Promise<void> {
  const records = corrections.map((one) => [CORRECTION_KEY + placeKey(one), one] as const);
  await browser.storage.local.set(Object.fromEntries(records));
  await noteStored(Object.fromEntries(records.map(([key, newValue]) => [key, { newValue }])));
}

export async function removeCorrection(place: CorrectionPlace): Promise<void> {
  const key = CORRECTION_KEY + placeKey(place);
  await browser.storage.local.remove(key);
  await noteStored({ [key]: {} });
}
