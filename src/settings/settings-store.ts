import { browser } from 'wxt/browser';
import { migrateSettings, SETTINGS_VERSION } from './migrate-settings';
import { parseSettings, SETTINGS_KEY } from './settings';
import type { Settings } from './settings';

/** Reads the settings; damaged ones come back as defaults. Throws only if storage itself fails. */
export async function loadSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(SETTINGS_KEY);
  return parseSettings(migrateSettings(stored[SETTINGS_KEY]));
}

/** What becomes of the settings: the new values, or how they follow from the ones in force. */
export type SettingsChange = Partial<Settings> | ((settings: Settings) => Partial<Settings>);

export function appliedTo(settings: Settings, change: SettingsChange): Settings {
  return { ...settings, ...(typeof change === 'function' ? change(settings) : change) };
}

/** All pages of the extension and its background share it. */
const LOCK = 'kijiyomi-settings';

/**
 * Changes some settings and keeps the others. Returns all of them as they are now. Where the new
 * value depends on the old one, as in a list, pass a function: another window may have changed it.
 */
export async function saveSettings(change: SettingsChange): Promise<Settings> {
  // They are one record: two windows that read the same state would undo each other's change.
  return navigator.locks.request(LOCK, async () => {
    const settings = parseSettings(appliedTo(await loadSettings(), change));
    await browser.storage.local.set({ [SETTINGS_KEY]: { version: SETTINGS_VERSION, ...settings } });
    return settings;
  });
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
