import type { ComponentChildren } from 'preact';
import { useCallback, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { DrawSample } from '../../content/sample-text';
import { settingsIn } from '../../settings/section-defaults';
import { AnnouncementRegion, type Announcement } from '../components/announcement';
import { t } from '../components/i18n';
import { PageHeader } from '../components/page-header';
import { SearchBox } from '../components/search-box';
import { BackupPanel } from '../backup/backup';
import { Corrections } from '../corrections/corrections';
import { Dictionaries } from '../dictionaries/dictionaries';
import { ReadingPreview } from '../preview/reading-preview';
import { Sites } from '../sites/sites';
import { Attribution } from './attribution';
import { ALL_SECTIONS, OWN_SECTIONS, TABLE_SECTIONS, type PageSection } from './sections';
import { SettingControl } from './setting-control';
import { SettingsSection, type SettingsProps } from './settings-section';
import { useSettings } from './use-settings';
import { useSettingsSearch, type SettingsSearch } from './use-settings-search';
import '../components/pages.css';

/** @param props.drawSample of the content scripts, of which `ui` runs nothing by itself */
export function OptionsPage({ drawSample }: { drawSample: DrawSample }) {
  const { settings, change } = useSettings();
  const [announcement, announce] = useState<Announcement | null>(null);
  const clearAnnouncement = useCallback(() => announce(null), []);
  const [query, setQuery] = useState('');
  const search = useSettingsSearch(query);
  const found = ALL_SECTIONS.filter(search.showsSection);
  return (
    <div class="page settings">
      <PageHeader page="settings" />
      <SectionLinks sections={found} />
      <main>
        <SearchBox
          id="settings-search"
          label={t('optionsSearch')}
          query={query}
          onQuery={setQuery}
          hasKey
        />
        {settings !== null && (
          <Sections
            settings={settings}
            change={change}
            announce={announce}
            search={search}
            drawSample={drawSample}
          />
        )}
        <p class="nothing-found" role="status">
          {found.length === 0 && t('optionsNotFound')}
        </p>
      </main>
      <footer class="page-footer">
        {t('version', [browser.runtime.getManifest().version])} · {t('license')}
      </footer>
      <AnnouncementRegion announcement={announcement} onDone={clearAnnouncement} />
    </div>
  );
}

function SectionLinks({ sections }: { sections: readonly PageSection[] }) {
  return (
    <nav class="section-links" aria-label={t('optionsTitle')}>
      {sections.map(({ id, title }) => (
        <a key={id} href={`#${id}`}>
          {t(title)}
        </a>
      ))}
    </nav>
  );
}

interface SectionsProps extends SettingsProps {
  search: SettingsSearch;
  drawSample: DrawSample;
}

function Sections({ search, drawSample, ...props }: SectionsProps) {
  const { settings, change } = props;
  const tables = (isPreviewed: boolean) =>
    TABLE_SECTIONS.filter((section) => section.isPreviewed === isPreviewed).map((section) => (
      <Found key={section.id} section={section} search={search}>
        <SettingsSection {...props} section={section.id} title={section.title}>
          {settingsIn(section.id)
            .filter((name) => search.showsSetting(section, name))
            .map((name) => (
              <SettingControl key={name} name={name} settings={settings} change={change} />
            ))}
        </SettingsSection>
      </Found>
    ));
  return (
    <>
      <div class="previewed">
        <ReadingPreview settings={settings} drawSample={drawSample} />
        {tables(true)}
      </div>
      {tables(false)}
      <Found section={OWN_SECTIONS.sites} search={search}>
        <Sites {...props} />
      </Found>
      <Found section={OWN_SECTIONS.dictionaries} search={search}>
        <Dictionaries />
      </Found>
      <Found section={OWN_SECTIONS.corrections} search={search}>
        <Corrections />
      </Found>
      <Found section={OWN_SECTIONS.backup} search={search}>
        <BackupPanel />
      </Found>
      <Found section={OWN_SECTIONS.about} search={search}>
        <section class="panel" aria-labelledby="about-title">
          <h2 id="about-title">{t('sectionAbout')}</h2>
          <h3>{t('privacyTitle')}</h3>
          <p>{t('privacyStatement')}</p>
          <Attribution />
        </section>
      </Found>
    </>
  );
}

interface FoundProps {
  section: PageSection;
  search: SettingsSearch;
  children: ComponentChildren;
}

/** What is not found stays, hidden: an import may be running in it. */
function Found({ section, search, children }: FoundProps) {
  return (
    <div id={section.id} class="found" hidden={!search.showsSection(section)}>
      {children}
    </div>
  );
}
