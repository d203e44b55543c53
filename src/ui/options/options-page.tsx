import { browser } from 'wxt/browser';
import { SETTING_NAMES, type Settings } from '../../settings/settings';
import type { SettingsChange } from '../../settings/settings-store';
import { t } from '../components/i18n';
import { SettingControl } from './setting-control';
import { useSettings } from './use-settings';
import { Attribution } from './attribution';
import { BackupPanel } from '../backup/backup';
import { Corrections } from '../corrections/corrections';
import { Dictionaries } from '../dictionaries/dictionaries';
import { PageHeader } from '../components/page-header';
import { Sites } from '../sites/sites';
import '../components/pages.css';

export function OptionsPage() {
  const { settings, change } = useSettings();
  return (
    <div class="page narrow">
      <PageHeader title={t('optionsTitle')} />
      <main>
        {settings !== null && <ReadingAids settings={settings} change={change} />}
        {settings !== null && <Sites settings={settings} change={change} />}
        <Dictionaries />
        <Corrections />
        <BackupPanel />
        <section class="panel" aria-labelledby="privacy-title">
          <h2 id="privacy-title">{t('privacyTitle')}</h2>
          <p>{t('privacyStatement')}</p>
        </section>
        <Attribution />
      </main>
      <footer class="page-footer">
        <a href="/welcome.html">{t('welcomeHelp')}</a> ·{' '}
        {t('version', [browser.runtime.getManifest().version])} · {t('license')}
      </footer>
    </div>
  );
}

interface SettingsProps {
  settings: Settings;
  change: (change: SettingsChange) => void;
}

function ReadingAids({ settings, change }: SettingsProps) {
  return (
    <section class="panel" aria-labelledby="aids-title">
      <h2 id="aids-title">{t('optionsAids')}</h2>
      {SETTING_NAMES.map((name) => (
        <SettingControl key={name} name={name} settings={settings} change={change} />
      ))}
    </section>
  );
}
