import { SETTINGS } from '../../settings/settings';
import { t } from '../components/i18n';
import { Switch } from '../components/switch';
import { useSettings } from '../options/use-settings';

/** Whether only the article is shown of every page; the page's own switch is for this page. */
export function ArticleOnlyAlways() {
  const { settings, change } = useSettings();
  if (settings === null) return null;
  return (
    <Switch
      id="article-only-always"
      label={t(SETTINGS.articleOnlyAlways.control.label)}
      on={settings.articleOnlyAlways}
      onChange={(articleOnlyAlways) => change({ articleOnlyAlways })}
    />
  );
}
