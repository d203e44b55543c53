import type { PageState } from '../../messaging/messages';
import { t, tReceived } from '../i18n';
import { newsHosts } from '../news-hosts';
import { Switch } from '../switch';
import type { Vocabulary } from '../use-vocabulary';
import { HiddenClutter } from './hidden-clutter';
import { PageWords } from './page-words';
import type { Page } from './use-page-state';

interface PagePanelProps {
  page: Page;
  vocabulary: Vocabulary;
}

export function PagePanel({ page, vocabulary }: PagePanelProps) {
  const { view } = page;
  if (view.kind === 'loading') return <main class="page-panel" aria-busy="true" />;
  if (view.kind === 'unreachable') {
    return (
      <Notice title={t('pageUnreachableTitle')}>
        <p>{t('pageUnreachable', [newsHosts()[0] ?? ''])}</p>
        <button type="button" class="button primary" onClick={page.reload}>
          {t('reloadPage')}
        </button>
      </Notice>
    );
  }
  if (view.state.article === null) {
    return (
      <Notice title={t('pageNoArticleTitle')}>
        <p>{tReceived(view.state.why, 'pageNoArticleReason')}</p>
      </Notice>
    );
  }
  return <ArticlePanel page={page} vocabulary={vocabulary} state={view.state} />;
}

function ArticlePanel({ page, vocabulary, state }: PagePanelProps & { state: PageState }) {
  const { article, aids, hidden, words } = state;
  return (
    <main class="page-panel">
      <div class="article">
        <h2 class="headline" lang="ja">
          {article?.headline}
        </h2>
        {article?.source && <p class="origin">{article.source}</p>}
        <Switch id="aids" label={t('aidsLabel')} on={aids} onChange={page.setAids} />
        {aids && <HiddenClutter hidden={hidden} onShow={page.showClutter} />}
      </div>
      <PageWords words={words} article={article} aids={aids} vocabulary={vocabulary} />
    </main>
  );
}

function Notice({ title, children }: { title: string; children: preact.ComponentChildren }) {
  return (
    <main class="page-panel notice">
      <h2>{title}</h2>
      {children}
    </main>
  );
}
