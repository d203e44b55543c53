import { SettingControl } from '../options/setting-control';
import { useSettings } from '../options/use-settings';

/** How much of pages is hidden. A change takes effect on the current page at once. */
export function PageTidying() {
  const { settings, change } = useSettings();
  if (settings === null) return null;
  return <SettingControl name="tidying" settings={settings} change={change} />;
}
