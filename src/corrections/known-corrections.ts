/**
 * The corrections in the memory of this context. Storage can only be read as a whole, which takes a
 * second with 20,000 corrections; so it is read once, and then kept right by what the browser tells
 * of changes. Cheap to lose: a background that starts again reads it again.
 */
import { browser } from 'wxt/browser';
import { CORRECTION_KEY } from './correction-changes';
import { parseCorrection, type StoredCorrection } from './stored-correction';

export interface CorrectionList {
  /** Newest first. The same array as long as nothing changes. */
  corrections: readonly StoredCorrection[];
  /** How many records could not be read. They stay where they are. */
  unreadable: number;
}

/** As the browser tells of changes in its storage, by key; without a value: it was removed. */
export type StorageChanges = Readonly<Record<string, { newValue?: unknown }>>;

class KnownCorrections {
  /** By key; null where the record cannot be read. */
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

/** Changes that come while the storage is read are applied after it: twice does no harm. */
const onChanged = (changes: StorageChanges) => {
  void known?.then((corrections) => corrections.apply(changes)).catch(() => undefined);
};

/** @throws only if storage itself fails */
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

/** What this context itself has just stored: it need not wait until the browser tells it. */
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
