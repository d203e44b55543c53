import type { PageState } from '../../content/page-state';
import { t, tReceived } from '../components/i18n';
import { HiddenClutter } from './hidden-clutter';
import { PageSigns } from './page-signs';

interface PageDetailsProps {
  state: PageState;
  onShow: (id: string, shown: boolean) => void;
}

/** What is hidden on the page and why the page is taken for an article, until opened one line. */
export function PageDetails({ state: { aids, hidden, why, signs }, onShow }: PageDetailsProps) {
  const count = hidden.reduce((sum, item) => sum + (item.shown ? 0 : item.count), 0);
  const title = aids ? `${t('clutterCount', count)} · ${t('pageDetails')}` : t('pageDetails');
  return (
    <details class="page-details">
      <summary>{title}</summary>
      <div class="details-text" tabIndex={0} role="group" aria-label={t('pageDetails')}>
        {aids && <HiddenClutter hidden={hidden} onShow={onShow} />}
        <h3>{t('foundTitle')}</h3>
        <p>{tReceived(why, 'foundInGeneral')}</p>
        <PageSigns signs={signs} />
      </div>
    </details>
  );
}
