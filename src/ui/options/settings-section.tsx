import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { changedIn, defaultsOf } from '../../settings/section-defaults';
import type { SettingSection } from '../../settings/setting';
import type { Settings } from '../../settings/settings';
import type { SettingsChange } from '../../settings/settings-store';
import type { PlainTextKey } from '../../texts/text-key';
import type { Announcement } from '../components/announcement';
import { t } from '../components/i18n';

/** What every section with settings of the table needs. */
export interface SettingsProps {
  settings: Settings;
  change: (change: SettingsChange) => void;
  announce: (announcement: Announcement) => void;
}

interface SettingsSectionProps extends SettingsProps {
  section: SettingSection;
  title: PlainTextKey;
  children: ComponentChildren;
}

/** A section of the settings page that goes back to the defaults where something differs. */
export function SettingsSection(props: SettingsSectionProps) {
  const { section, title, settings, change, announce, children } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  const changed = changedIn(section, settings);
  const name = t(title);

  const reset = () => {
    change(defaultsOf(changed));
    announce({ text: t('optionsResetDone', [name]), undo: () => change(changed) });
    // The button goes away with the difference.
    heading.current?.focus();
  };

  return (
    <section class="panel" aria-labelledby={`${section}-title`}>
      <div class="panel-title">
        <h2 id={`${section}-title`} ref={heading} tabIndex={-1}>
          {name}
        </h2>
        {Object.keys(changed).length > 0 && (
          <button
            type="button"
            class="text-button reset"
            aria-label={t('optionsReset', [name])}
            onClick={reset}
          >
            {t('optionsResetShort')}
          </button>
        )}
      </div>
      {children}
    </section>
  );
}
