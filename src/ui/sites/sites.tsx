import { ALL_PAGES, type Access } from '../../access/access';
import { askForEverywhere, askForWithheld, giveBack } from '../../access/permissions';
import type { Settings } from '../../settings/settings';
import { aidsAreOn, switchSite } from '../../settings/sites-off';
import { t } from '../components/i18n';
import { SettingsSection, type SettingsProps } from '../options/settings-section';
import { knownSites } from './known-sites';
import { RemoveButton } from '../components/remove-button';
import { Switch } from '../components/switch';
import { useAccess } from './use-access';

/** The sites that are always read: supported news sites, sites that the reader added, or all. */
export function Sites(props: SettingsProps) {
  const { settings, change } = props;
  const access = useAccess();
  const switchOn = (host: string, on: boolean) => change(switchSite(host, on));
  return (
    <SettingsSection {...props} section="sites" title="optionsSites">
      <p class="hint">{t('optionsSitesHint')}</p>
      {access !== null && <Withheld access={access} />}
      {access !== null && <Everywhere access={access} />}
      <SitesOff settings={settings} switchOn={switchOn} />
      {access !== null && <AddedSites access={access} />}
      <KnownSites settings={settings} switchOn={switchOn} />
    </SettingsSection>
  );
}

/** News sites of the manifest that the browser withholds, as Firefox does after an update. */
function Withheld({ access }: { access: Access }) {
  if (access.withheld.length === 0) return null;
  return (
    <div class="access">
      <p>{t('optionsWithheld', [access.withheld.length, access.known.length])}</p>
      <div class="actions">
        <button
          type="button"
          id="grant-access"
          class="button primary"
          onClick={() => void askForWithheld(access)}
        >
          {t('accessGrant')}
        </button>
      </div>
    </div>
  );
}

function Everywhere({ access }: { access: Access }) {
  return (
    <Switch
      id="everywhere"
      label={t('optionsEverywhere')}
      hint={t('optionsEverywhereHint')}
      on={access.everywhere}
      onChange={(on) => void (on ? askForEverywhere() : giveBack(ALL_PAGES))}
    />
  );
}

/** Sites that the reader switched off, known or not. */
function SitesOff({ settings, switchOn }: SiteSwitchProps) {
  return (
    <SiteList
      id="sites-off"
      title={t('optionsSitesOff')}
      whenEmpty={t('optionsSitesOffEmpty')}
      hosts={settings.sitesOff}
      onRemove={async (host) => switchOn(host, true)}
    />
  );
}

function AddedSites({ access: { added } }: { access: Access }) {
  const patternsOf = (host: string) => added.find((site) => site.host === host)?.patterns ?? [];
  return (
    <SiteList
      id="sites-added"
      title={t('optionsSitesAdded')}
      whenEmpty={t('optionsSitesAddedEmpty')}
      hosts={added.map(({ host }) => host)}
      onRemove={(host) => giveBack(patternsOf(host))}
    />
  );
}

interface SiteListProps {
  id: string;
  title: string;
  whenEmpty: string;
  hosts: readonly string[];
  onRemove: (host: string) => Promise<void>;
}

function SiteList({ id, title, whenEmpty, hosts, onRemove }: SiteListProps) {
  return (
    <>
      <h3>{title}</h3>
      {hosts.length === 0 && <p class="empty">{whenEmpty}</p>}
      <ul id={id} class="rows" tabIndex={-1}>
        {hosts.map((host) => (
          <li key={host} data-host={host}>
            <span class="word-text">{host}</span>
            <RemoveButton term={host} onRemove={() => onRemove(host)} />
          </li>
        ))}
      </ul>
    </>
  );
}

interface SiteSwitchProps {
  settings: Settings;
  switchOn: (host: string, on: boolean) => void;
}

function KnownSites({ settings, switchOn }: SiteSwitchProps) {
  const sites = knownSites();
  return (
    <details class="known-sites">
      <summary>{t('optionsKnownSites', sites.length)}</summary>
      {sites.map(({ name, hosts }) => (
        <fieldset key={name}>
          <legend lang="ja">{name}</legend>
          {hosts.map((host) => (
            <Switch
              key={host}
              label={host}
              on={aidsAreOn(settings, host)}
              onChange={(on) => switchOn(host, on)}
            />
          ))}
        </fieldset>
      ))}
    </details>
  );
}
