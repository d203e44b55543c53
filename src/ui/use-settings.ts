import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Settings } from '../settings/settings';
import { loadSettings, saveSettings, watchSettings } from '../settings/settings-store';

/** The settings, null until they are read; changes show at once and are stored. */
export function useSettings() {
  const [settings, setSettings] = useState<Settings | null>(null);

  useEffect(() => {
    void loadSettings().then(setSettings);
    return watchSettings(setSettings);
  }, []);

  const change = useCallback((changes: Partial<Settings>) => {
    setSettings((shown) => shown && { ...shown, ...changes });
    void saveSettings(changes);
  }, []);

  return { settings, change };
}
