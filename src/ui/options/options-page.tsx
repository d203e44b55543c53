import { browser } from 'wxt/browser';
import { LONGEST_HOVER_DELAY } from '../../settings/settings';
import type {
  FuriganaGrouping,
  GlossDensity,
  GlossPlacement,
  Settings,
} from '../../settings/settings';
import type { SettingsChange } from '../../settings/settings-store';
import { Choice } from '../components/choice';
import { t } from '../components/i18n';
import { Switch } from '../components/switch';
import { TidyingChoice } from './tidying-choice';
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
        {settings && <ReadingAids settings={settings} change={change} />}
        {settings && <Sites settings={settings} change={change} />}
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
  const { furigana, furiganaGrouping, glossDensity, glossPlacement, hoverDelay, tidying } =
    settings;
  return (
    <section class="panel" aria-labelledby="aids-title">
      <h2 id="aids-title">{t('optionsAids')}</h2>
      <Switch
        label={t('optionsFurigana')}
        hint={t('optionsFuriganaHint')}
        on={furigana}
        onChange={(on) => change({ furigana: on })}
      />
      <Choice<FuriganaGrouping>
        label={t('optionsGrouping')}
        hint={t('optionsGroupingHint')}
        options={[
          { value: 'grouped', label: t('optionsGroupingGrouped') },
          { value: 'per-kanji', label: t('optionsGroupingPerKanji') },
        ]}
        chosen={furiganaGrouping}
        onChoose={(value) => change({ furiganaGrouping: value })}
      />
      <Choice<GlossDensity>
        label={t('optionsGlosses')}
        hint={t('optionsGlossesHint')}
        options={[
          { value: 'off', label: t('optionsGlossesOff') },
          { value: 'few', label: t('optionsGlossesFew') },
          { value: 'more', label: t('optionsGlossesMore') },
        ]}
        chosen={glossDensity}
        onChoose={(value) => change({ glossDensity: value })}
      />
      <Choice<GlossPlacement>
        label={t('optionsPlacement')}
        options={[
          { value: 'under', label: t('optionsPlacementUnder') },
          { value: 'after', label: t('optionsPlacementAfter') },
        ]}
        chosen={glossPlacement}
        onChoose={(value) => change({ glossPlacement: value })}
      />
      <TidyingChoice tidying={tidying} change={change} />
      <HoverDelay delay={hoverDelay} onChange={(delay) => change({ hoverDelay: delay })} />
    </section>
  );
}

function HoverDelay({ delay, onChange }: { delay: number; onChange: (delay: number) => void }) {
  return (
    <label class="range-row">
      <span class="setting-label">
        {t('optionsDelay')}
        <small class="hint">{t('optionsDelayHint')}</small>
      </span>
      <span class="range">
        <input
          type="range"
          min={0}
          max={LONGEST_HOVER_DELAY / 2}
          step={50}
          value={delay}
          aria-valuetext={t('milliseconds', [delay])}
          onInput={(event) => onChange(event.currentTarget.valueAsNumber)}
        />
        <output>{t('milliseconds', [delay])}</output>
      </span>
    </label>
  );
}
