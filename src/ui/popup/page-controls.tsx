import type { PageState } from '../../content/page-state';
import { t } from '../components/i18n';
import { Switch } from '../components/switch';
import { ArticleOnlyAlways } from './article-only-always';
import { SiteSwitch } from './page-site';
import type { Page } from './use-page-state';

interface PageControlsProps {
  page: Page;
  state: PageState;
}

/** One row: what is drawn on the page, what is shown of it, and whether its site is always read. */
export function PageControls({ page, state: { aids, articleOnly, origin } }: PageControlsProps) {
  return (
    <div class="controls">
      <Switch id="aids" label={t('aidsLabel')} on={aids} onChange={page.setAids} />
      {aids && (
        <Switch
          id="article-only"
          label={t('articleOnly')}
          on={articleOnly}
          onChange={page.setArticleOnly}
        />
      )}
      <SiteSwitch origin={origin} />
      {aids && articleOnly && <ArticleOnlyAlways />}
    </div>
  );
}
