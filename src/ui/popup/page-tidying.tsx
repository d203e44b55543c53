import { TidyingChoice } from '../options/tidying-choice';
import { useSettings } from '../options/use-settings';

/** How much of pages is hidden; it shows on this one at once. */
export function PageTidying() {
  const { settings, change } = useSettings();
  return settings && <TidyingChoice tidying={settings.tidying} change={change} />;
}
