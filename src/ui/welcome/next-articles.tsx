import { t } from '../components/i18n';
import { knownSites } from '../sites/known-sites';
import { START_PAGES } from '../sites/start-pages';
import { OpenTabs } from './open-tabs';

/** Where to go after the practice article: open tabs, lists of articles, and all known sites. */
export function NextArticles() {
  return (
    <section class="panel" aria-labelledby="next-title">
      <h2 id="next-title">{t('welcomeOpenTitle')}</h2>
      <OpenTabs />
      <p>{t('welcomeOpen')}</p>
      <ul class="start-pages">
        {START_PAGES.map(({ name, link, about }) => (
          <li key={name}>
            <a href={link} target="_blank" rel="noreferrer" lang="ja">
              {name}
            </a>
            <p class="hint">{t(about)}</p>
          </li>
        ))}
      </ul>
      <AllSites />
      <p class="hint">{t('welcomeOther')}</p>
    </section>
  );
}

function AllSites() {
  const sites = knownSites();
  return (
    <details>
      <summary>{t('welcomeAllSites', sites.length)}</summary>
      <ul class="site-names">
        {sites.map(({ name, link }) => (
          <li key={name}>
            <a href={link} target="_blank" rel="noreferrer" lang="ja">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
