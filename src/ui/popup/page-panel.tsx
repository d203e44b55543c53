import type { ComponentChildren } from 'preact';
import type { WhyKey } from '../../sites/page-judgement';
import { t, tReceived } from '../components/i18n';
import type { Vocabulary } from '../vocabulary/use-vocabulary';
import { PageControls } from './page-controls';
import { PageDetails } from './page-details';
import { PageSigns } from './page-signs';
import { SiteAccess, SiteSwitch } from './page-site';
import { PageWords } from './page-words';
import type { Page } from './use-page-state';
import type { PageState } from '../../content/page-state';

interface PagePanelProps {
  page: Page;
  vocabulary: Vocabulary;
  isPrivate: boolean;
}

export function PagePanel(props: PagePanelProps) {
  const { page } = props;
  const { view } = page;
  if (view.kind === 'loading') return <main class="page-panel" aria-busy="true" />;
  if (view.kind === 'closed') {
    return (
      <Notice title={t('pageClosedTitle')}>
        <p>{t('pageClosed')}</p>
      </Notice>
    );
  }
  const { state } = view;
  if (state.article === null) return <NoArticle page={page} state={state} />;
  return <ArticlePanel {...props} state={state} />;
}

function ArticlePanel({
  page,
  vocabulary,
  isPrivate,
  state,
}: PagePanelProps & { state: PageState }) {
  const { article, aids, words, origin } = state;
  const source = article?.source ?? '';
  return (
    <main class="page-panel">
      <div class="article">
        <h2 class="headline" lang="ja">
          {article?.headline}
        </h2>
        {source !== '' && <p class="origin">{source}</p>}
        <PageControls page={page} state={state} />
        <SiteAccess origin={origin} />
        <PageDetails state={state} onShow={page.showClutter} />
      </div>
      <PageWords
        words={words}
        article={isPrivate ? null : article}
        aids={aids}
        vocabulary={vocabulary}
      />
    </main>
  );
}

/** Reasons for which reading the page anyway would not help. */
const HOPELESS: readonly string[] = [
  'whyNotJapanese',
  'whyNotReadable',
  'whyChallenge',
] satisfies WhyKey[];

function NoArticle({ page, state: { why, signs, origin } }: { page: Page; state: PageState }) {
  return (
    <Notice title={t('pageNoArticleTitle')}>
      <p>{tReceived(why, 'pageNoArticleReason')}</p>
      <PageSigns signs={signs} />
      {!HOPELESS.includes(why) && (
        <button type="button" class="button" onClick={page.readAnyway}>
          {t('readAnyway')}
        </button>
      )}
      <SiteSwitch origin={origin} />
      <SiteAccess origin={origin} />
    </Notice>
  );
}

function Notice({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <main class="page-panel notice">
      <h2>{title}</h2>
      {children}
    </main>
  );
}
