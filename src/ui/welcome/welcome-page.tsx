import { Fragment, type ComponentChildren } from 'preact';
import { Logo } from '../components/icons';
import { t } from '../components/i18n';
import { PageLinks } from '../components/page-header';
import { knownSites, type KnownSite } from '../sites/known-sites';
import '../components/pages.css';

/**
 * The page shown after installation: what the extension does, where to start, what stays private.
 */
export function WelcomePage() {
  const sites = knownSites();
  return (
    <div class="page narrow welcome">
      <PageLinks page="welcome" />
      <header class="hero">
        <Logo size={72} />
        <h1>{t('welcomeTitle')}</h1>
        <p class="lead">{t('welcomeLead')}</p>
      </header>
      <main>
        <Sample />
        <ol class="steps">
          <Step title={t('welcomeOpenTitle')}>
            {t('welcomeOpen')} <FirstSites sites={sites} />
          </Step>
          <Step title={t('welcomeReadTitle')}>{t('welcomeRead')}</Step>
          <Step title={t('welcomeSaveTitle')}>{t('welcomeSave')}</Step>
          <Step title={t('welcomePinTitle')}>{t('welcomePin')}</Step>
        </ol>
        <section class="panel" aria-labelledby="other-title">
          <h2 id="other-title">{t('welcomeOtherTitle')}</h2>
          <p>{t('welcomeOther')}</p>
          <AllSites sites={sites} />
        </section>
        <section class="panel" aria-labelledby="privacy-title">
          <h2 id="privacy-title">{t('privacyTitle')}</h2>
          <p>{t('privacyStatement')}</p>
          <p>
            <a href="/options.html">{t('optionsTitle')}</a>
          </p>
        </section>
      </main>
    </div>
  );
}

/** Number of sites that are listed to start with. */
const FIRST_SITES = 3;

/** `Investing.com, NHK, 日本経済新聞 or 35 other news sites.` */
function FirstSites({ sites }: { sites: readonly KnownSite[] }) {
  const others = sites.length - FIRST_SITES;
  return (
    <>
      {sites.slice(0, FIRST_SITES).map((site, i) => (
        <Fragment key={site.name}>
          {i > 0 && t('enumerationComma')}
          <SiteLink site={site} />
        </Fragment>
      ))}{' '}
      {others > 0 && t('welcomeOrAny', others)}
    </>
  );
}

function AllSites({ sites }: { sites: readonly KnownSite[] }) {
  if (sites.length <= FIRST_SITES) return null;
  return (
    <details>
      <summary>{t('optionsKnownSites', sites.length)}</summary>
      <ul class="site-names">
        {sites.map((site) => (
          <li key={site.name}>
            <SiteLink site={site} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function SiteLink({ site: { name, link } }: { site: KnownSite }) {
  return (
    <a href={link} target="_blank" rel="noreferrer" lang="ja">
      {name}
    </a>
  );
}

function Step({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <li>
      <h2>{title}</h2>
      <p>{children}</p>
    </li>
  );
}

/** A sentence as the extension annotates it: 政府は新しい経済対策を発表した。 */
function Sample() {
  return (
    <p class="sample" lang="ja">
      <ruby>
        政府<rt>せいふ</rt>
      </ruby>
      は
      <ruby>
        新<rt>あたら</rt>
      </ruby>
      しい
      <span class="glossed" data-gloss="economic measures">
        <ruby>
          経済<rt>けいざい</rt>
        </ruby>
        <ruby>
          対策<rt>たいさく</rt>
        </ruby>
      </span>
      を
      <ruby>
        発表<rt>はっぴょう</rt>
      </ruby>
      した。
    </p>
  );
}
