import { browser } from 'wxt/browser';
import { migrateSettings, SETTINGS_VERSION } from './migrate-settings';
import { parseSettings, type Settings } from './settings';
import { SETTINGS_KEY } from './settings-key';

/** Reads the settings; damaged ones are replaced by defaults. Throws only if storage fails. */
export async function loadSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(SETTINGS_KEY);
  return parseSettings(migrateSettings(stored[SETTINGS_KEY]));
}

/** The settings that change, or a function that derives them from the current settings. */
export type SettingsChange = Partial<Settings> | ((settings: Settings) => Partial<Settings>);

export function appliedTo(settings: Settings, change: SettingsChange): Settings {
  return { ...settings, ...(typeof change === 'function' ? change(settings) : change) };
}

/** Shared by all pages of the extension and its background. */
const LOCK = 'kijiyomi-settings';

/**
 * Changes some settings and keeps the others. Returns all settings after the change. If the new
 * value depends on the old one, as in a list, pass a function: another window may have changed it.
 */
export async function saveSettings(change: SettingsChange): Promise<Settings> {
  // All settings are one record: without the lock, two windows could undo each other's change.
  return navigator.locks.request(LOCK, async () => {
    const settings = parseSettings(appliedTo(await loadSettings(), change));
    await browser.storage.local.set({ [SETTINGS_KEY]: { version: SETTINGS_VERSION, ...settings } });
    return settings;
  });
}

/** Calls `listener` after every change, made in any context. Returns a function that stops it. */
export function watchSettings(listener: (settings: Settings) => void): () => void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[SETTINGS_KEY];
    if (change !== undefined) listener(parseSettings(migrateSettings(change.newValue)));
  };
  browser.storage.local.onChanged.addListener(onChanged);
  return () => browser.storage.local.onChanged.removeListener(onChanged);
}
