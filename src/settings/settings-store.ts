import { browser } from 'wxt/browser';
import { migrateSettings, SETTINGS_VERSION } from './migrate-settings';
import { parseSettings, SETTINGS_KEY } from './settings';
import type { Settings } from './settings';

/** Reads the settings; damaged ones come back as defaults. Throws only if storage itself fails. */
export async function loadSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(SETTINGS_KEY);
  return parseSettings(migrateSettings(stored[SETTINGS_KEY]));
}

let lastSave: Promise<unknown> = Promise.resolve();

/** Changes some settings and keeps the others. Returns all of them as they are now. */
export function saveSettings(changes: Partial<Settings>): Promise<Settings> {
  // One after the other: two saves that read the same state would undo each other.
  const saving = lastSave.then(() => save(changes));
  lastSave = saving.catch(() => undefined);
  return saving;
}

/** Calls `listener` after every change, from whichever context. Returns a function that stops. */
export function watchSettings(listener: (settings: Settings) => void): () => void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[SETTINGS_KEY];
    if (change) listener(parseSettings(migrateSettings(change.newValue)));
  };
  browser.storage.local.onChanged.addListener(onChanged);
  return () => browser.storage.local.onChanged.removeListener(onChanged);
}

async function save(changes: Partial<Settings>): Promise<Settings> {
  const settings = parseSettings({ ...(await loadSettings()), ...changes });
  await browser.storage.local.set({ [SETTINGS_KEY]: { version: SETTINGS_VERSION, ...settings } });
  return settings;
}
