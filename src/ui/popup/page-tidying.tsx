import { t } from '../components/i18n';
import { Switch } from '../components/switch';
import { SettingControl } from '../options/setting-control';
import { useSettings } from '../options/use-settings';

interface PageTidyingProps {
  articleOnly: boolean;
  onChange: (on: boolean) => void;
}

/** Shows only the article of this page, or of every page from now on. */
export function PageTidying({ articleOnly, onChange }: PageTidyingProps) {
  const { settings, change } = useSettings();
  const isOffered = articleOnly && settings !== null;
  return (
    <>
      <Switch id="article-only" label={t('articleOnly')} on={articleOnly} onChange={onChange} />
      {isOffered && <SettingControl name="articleOnlyAlways" settings={settings} change={change} />}
    </>
  );
}
