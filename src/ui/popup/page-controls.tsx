import type { PageState } from '../../content/page-state';
import { t } from '../components/i18n';
import { Switch } from '../components/switch';
import { SiteSwitch } from './page-site';
import { PageTidying } from './page-tidying';
import type { Page } from './use-page-state';

/** One row: what is drawn on the page, what is hidden on it, and whether its site is always read. */
export function PageControls({ page, state }: { page: Page; state: PageState }) {
  return (
    <div class="controls">
      <Switch id="aids" label={t('aidsLabel')} on={state.aids} onChange={page.setAids} />
      <PageTidying />
      <SiteSwitch origin={state.origin} />
    </div>
  );
}
