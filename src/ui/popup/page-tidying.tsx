import { SETTINGS, type Tidying } from '../../settings/settings';
import { Choice } from '../components/choice';
import { t } from '../components/i18n';
import { useSettings } from '../options/use-settings';

const { label, choices } = SETTINGS.tidying.control;
const OPTIONS = (Object.keys(choices) as Tidying[]).map((value) => ({
  value,
  key: choices[value],
}));

/** How much of a page is hidden. A change applies to the current page at once. */
export function PageTidying() {
  const { settings, change } = useSettings();
  if (settings === null) return null;
  return (
    <Choice<Tidying>
      label={t(label)}
      options={OPTIONS.map(({ value, key }) => ({ value, label: t(key) }))}
      chosen={settings.tidying}
      onChoose={(tidying) => change({ tidying })}
    />
  );
}
