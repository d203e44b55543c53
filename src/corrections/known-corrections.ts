/**
 * Caches the corrections in memory. Storage can only be read as a whole, which takes a second with
 * 20,000 corrections, so it is read once and then updated from the browser's change events. A
 * background that starts again reads it again.
 */
import { browser } from 'wxt/browser';
import { CORRECTION_KEY } from './correction-changes';
import { parseCorrection, type StoredCorrection } from './stored-correction';

export interface CorrectionList {
  /** Newest first. The same array until something changes. */
  corrections: readonly StoredCorrection[];
  /** Number of records that could not be read. They are kept in storage. */
  unreadable: number;
}

/** Changes of storage by key, as the browser reports them; without a value, the key was removed. */
export type StorageChanges = Readonly<Record<string, { newValue?: unknown }>>;

class KnownCorrections {
  /** By key; null if the record cannot be read. */
  private readonly records = new Map<string, StoredCorrection | null>();
  private cached: CorrectionList | null = null;

  apply(changes: StorageChanges): void {
    for (const [key, { newValue }] of Object.entries(changes)) {
      if (!key.startsWith(CORRECTION_KEY)) continue;
      if (newValue === undefined) this.records.delete(key);
      else this.records.set(key, parseCorrection(newValue));
      this.cached = null;
    }
  }

  get list(): CorrectionList {
    this.cached ??= this.listed();
    return this.cached;
  }

  private listed(): CorrectionList {
    const corrections = [...this.records.values()]
      .filter((correction) => correction !== null)
      .sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
    return { corrections, unreadable: this.records.size - corrections.length };
  }
}

let known: Promise<KnownCorrections> | null = null;

/**
 * Changes that arrive during the first read are applied after it; applying one twice is harmless.
 */
const onChanged = (changes: StorageChanges) => {
  void known?.then((corrections) => corrections.apply(changes)).catch(() => undefined);
};

/** @throws only if storage fails */
export async function listCorrections(): Promise<CorrectionList> {
  const changed = browser.storage.local.onChanged;
  if (known === null || !changed.hasListener(onChanged)) {
    changed.addListener(onChanged);
    known = readAll().catch((error: unknown) => {
      known = null;
      throw error;
    });
  }
  return (await known).list;
}

/** Updates the cache with what this context has just stored, without waiting for the event. */
export async function noteStored(changes: StorageChanges): Promise<void> {
  (await known?.catch(() => null))?.apply(changes);
}

async function readAll(): Promise<KnownCorrections> {
  const stored = await browser.storage.local.get(null);
  const corrections = new KnownCorrections();
  corrections.apply(
    Object.fromEntries(Object.entries(stored).map(([key, newValue]) => [key, { newValue }])),
  );
  return corrections;
}
