import { accessTo, type Access } from '../../access/access';
import { askForEverywhere, askForSite } from '../../access/permissions';
import { aidsAreOn, switchSite } from '../../settings/sites-off';
import { t } from '../components/i18n';
import { Switch } from '../components/switch';
import { useAccess } from '../sites/use-access';
import { useSettings } from '../options/use-settings';

/** What is known of the page's site; null until it is, and for pages that are on no site. */
function useSite(origin: string) {
  const access = useAccess();
  const { settings, change } = useSettings();
  if (access === null || settings === null) return null;
  const wanted = accessTo(access, origin);
  if (wanted === 'none') return null;
  const host = new URL(origin).hostname;
  const switchOn = (on: boolean) => change(switchSite(host, on));
  return { access, wanted, host, isOn: aidsAreOn(settings, host), switchOn };
}

/** Whether articles of the page's site are read without a click; only where the browser allows it. */
export function SiteSwitch({ origin }: { origin: string }) {
  const site = useSite(origin);
  if (site?.wanted !== 'granted') return null;
  const { host, isOn, switchOn } = site;
  return <Switch id="site" label={t('siteAlwaysOn', [host])} on={isOn} onChange={switchOn} />;
}

/** Asks for the permission that the browser has not given for the page's site. */
export function SiteAccess({ origin }: { origin: string }) {
  const site = useSite(origin);
  if (site === null || site.wanted === 'granted') return null;
  const { access, wanted, host, switchOn } = site;
  /**
   * After the browser's prompt. Adding a site also removes it from the sites that are switched off.
   */
  const added = (agreed: boolean) => {
    if (agreed) switchOn(true);
  };
  const ask = () => void askForSite(origin).then(added);
  if (wanted === 'withheld') return <Withheld host={host} onGrant={ask} />;
  return <Offer host={host} access={access} onAdd={ask} onAddAll={added} />;
}

/** A known news site for which the browser requires a click. */
function Withheld({ host, onGrant }: { host: string; onGrant: () => void }) {
  return (
    <section class="access" aria-label={t('optionsSites')}>
      <p>{t('accessWithheld', [host])}</p>
      <div class="actions">
        <button type="button" id="grant-access" class="button primary" onClick={onGrant}>
          {t('accessGrant')}
        </button>
      </div>
    </section>
  );
}

interface OfferProps {
  host: string;
  access: Access;
  onAdd: () => void;
  onAddAll: (agreed: boolean) => void;
}

/** An unknown site, which the reader may add, as well as all sites. */
function Offer({ host, access, onAdd, onAddAll }: OfferProps) {
  return (
    <section class="access" aria-label={t('optionsSites')}>
      <p>{t('accessOnce')}</p>
      <div class="actions">
        <button type="button" id="add-site" class="button" onClick={onAdd}>
          {t('accessSite', [host])}
        </button>
        {!access.everywhere && (
          <button
            type="button"
            id="add-everywhere"
            class="button"
            onClick={() => void askForEverywhere().then(onAddAll)}
          >
            {t('accessEverywhere')}
          </button>
        )}
      </div>
      <p class="hint">{t('accessHint')}</p>
    </section>
  );
}
