import { ALL_PAGES, type Access } from '../../access/access';
import { askForEverywhere, askForWithheld, giveBack } from '../../access/permissions';
import type { Settings } from '../../settings/settings';
import type { SettingsChange } from '../../settings/settings-store';
import { aidsAreOn, switchSite } from '../../settings/sites-off';
import { t } from '../components/i18n';
import { knownSites } from './known-sites';
import { RemoveButton } from '../components/remove-button';
import { Switch } from '../components/switch';
import { useAccess } from './use-access';

interface SitesProps {
  settings: Settings;
  change: (change: SettingsChange) => void;
}

/**
 * The sites on which the aids start automatically: known news sites, sites that the reader added,
 * or all.
 */
export function Sites({ settings, change }: SitesProps) {
  const access = useAccess();
  const switchOn = (host: string, on: boolean) => change(switchSite(host, on));
  return (
    <section class="panel" aria-labelledby="sites-title">
      <h2 id="sites-title">{t('optionsSites')}</h2>
      <p class="hint">{t('optionsSitesHint')}</p>
      {access !== null && <Withheld access={access} />}
      {access !== null && <Everywhere access={access} />}
      <SitesOff settings={settings} switchOn={switchOn} />
      {access !== null && <AddedSites access={access} />}
      <KnownSites settings={settings} switchOn={switchOn} />
    </section>
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
      hosts={added.map(({ host }) => host)}
      onRemove={(host) => giveBack(patternsOf(host))}
    />
  );
}

interface SiteListProps {
  id: string;
  title: string;
  hosts: readonly string[];
  onRemove: (host: string) => Promise<void>;
}

/** Not rendered if it is empty. */
function SiteList({ id, title, hosts, onRemove }: SiteListProps) {
  if (hosts.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
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
