import { useState } from 'preact/hooks';
import { t } from '../components/i18n';
import { useOpenArticles, type OpenArticle } from './open-articles';

/** Articles that were open before, each with a button that reads it without loading it again. */
export function OpenTabs() {
  const { articles, read } = useOpenArticles();
  if (articles.length === 0) return null;
  return (
    <div class="open-tabs">
      <h3>{t('welcomeTabsTitle')}</h3>
      <p>{t('welcomeTabs')}</p>
      <ul class="rows">
        {articles.map((article) => (
          <OpenTab key={article.tabId} article={article} read={read} />
        ))}
      </ul>
    </div>
  );
}

interface OpenTabProps {
  article: OpenArticle;
  read: (article: OpenArticle) => Promise<boolean>;
}

function OpenTab({ article, read }: OpenTabProps) {
  const [hasFailed, setFailed] = useState(false);
  const id = `tab-${article.tabId}`;
  return (
    <li>
      <div class="open-tab">
        <span id={id} class="tab-title" lang="ja">
          {article.title}
        </span>
        {hasFailed && (
          <span class="hint" role="alert">
            {t('welcomeTabFailed')}
          </span>
        )}
      </div>
      <button
        type="button"
        class="button"
        id={`${id}-read`}
        aria-labelledby={`${id}-read ${id}`}
        onClick={() =>
          void read(article).then(
            (isRead) => setFailed(!isRead),
            () => setFailed(true),
          )
        }
      >
        {t('welcomeReadNow')}
      </button>
    </li>
  );
}
