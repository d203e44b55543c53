import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../settings/settings';
import {
  appliedTo,
  loadSettings,
  saveSettings,
  watchSettings,
  type SettingsChange,
} from '../../settings/settings-store';

/**
 * The settings; null until they are read. A change is shown at once; if it cannot be stored, the
 * stored settings are shown again.
 */
export function useSettings() {
  const [settings, setSettings] = useState<Settings | null>(null);

  useEffect(() => {
    void loadSettings().then(setSettings);
    return watchSettings(setSettings);
  }, []);

  const change = useCallback((change: SettingsChange) => {
    setSettings((shown) => (shown === null ? null : appliedTo(shown, change)));
    void saveSettings(change).catch(() => loadSettings().then(setSettings));
  }, []);

  return { settings, change };
}
