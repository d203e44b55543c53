import { SettingControl } from '../options/setting-control';
import { useSettings } from '../options/use-settings';

/** How much of a page is hidden. A change applies to the current page at once. */
export function PageTidying() {
  const { settings, change } = useSettings();
  if (settings === null) return null;
  return <SettingControl name="tidying" settings={settings} change={change} />;
}
