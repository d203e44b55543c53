import { useCallback, useEffect, useState } from 'preact/hooks';
import { keyOf } from '../../vocabulary/vocabulary-entry';
import { t } from '../components/i18n';
import { formatted } from '../dictionaries/dictionary-counts';
import { SavedWordRow } from './saved-word-row';
import { SearchBox } from '../components/search-box';
import { failureText } from '../components/store-failure-text';
import { useSearch } from './use-search';
import type { Vocabulary } from './use-vocabulary';
import { VirtualList, type ListRow } from '../components/virtual-list';

/**
 * Delay after the first rows are loaded, in milliseconds, so that they are drawn before the search
 * is prepared.
 */
const SEARCH_PREPARED_AFTER = 300;

interface SavedWordsProps {
  vocabulary: Vocabulary;
  /**
   * Whether to show every sentence with a link to its article, and the date; otherwise only the
   * first sentence.
   */
  detailed?: boolean;
  searchable: boolean;
}

/** The saved words, newest first, each with a button that removes it. */
export function SavedWords({ vocabulary, detailed = false, searchable }: SavedWordsProps) {
  const { total, unreadable, status, failure, remove } = vocabulary;
  const [query, setQuery] = useState('');
  const found = useSearch(vocabulary, searchable ? query : '');
  const rows = found?.rows ?? vocabulary.rows;
  const count = rows.latest?.total ?? 0;

  // Loading 50,000 texts at the first search would take more than a second.
  const { prepare } = vocabulary.search;
  const isSearchNear = searchable && status === 'ready' && total > 0;
  useEffect(() => {
    if (!isSearchNear) return undefined;
    const pause = setTimeout(prepare, SEARCH_PREPARED_AFTER);
    return () => clearTimeout(pause);
  }, [isSearchNear, prepare]);

  const row = (index: number): ListRow => {
    const word = rows.rowAt(index);
    if (word === undefined) return { key: index, attributes: COMING, content: null };
    if (word === null) {
      const content = <p class="empty">{t('savedUnreadable', 1)}</p>;
      return { key: index, attributes: {}, content };
    }
    const content = <SavedWordRow word={word} detailed={detailed} onRemove={remove} />;
    return { key: keyOf(word), attributes: { 'data-lemma': word.term }, content };
  };
  const onShown = useCallback((first: number, last: number) => void rows.want(first, last), [rows]);

  if (status === 'failed' && total === 0) return <p class="empty">{failureText(failure)}</p>;
  return (
    <>
      {searchable && total > 0 && (
        <SearchBox
          id="search"
          label={t('savedSearch')}
          query={query}
          onQuery={setQuery}
          onFocus={prepare}
          hasKey
        />
      )}
      {searchable && (
        <p class={detailed ? 'lead' : 'visually-hidden'} role="status">
          {found !== null
            ? t('savedFound', count, [formatted(count), formatted(total)])
            : detailed && total > 0 && t('savedCount', total, [formatted(total)])}
        </p>
      )}
      <div id={detailed ? 'entries' : undefined}>
        <VirtualList
          // Remounted for each query, as heights and scroll position do not carry over.
          key={`${searchable} ${found?.query ?? ''}`}
          id="saved-words"
          class={detailed ? 'words detailed' : 'words'}
          count={count}
          rowHeight={detailed ? 142 : 62}
          scroller={detailed ? 'page' : 'list'}
          onShown={onShown}
        >
          {row}
        </VirtualList>
      </div>
      {status === 'ready' && total === 0 && <p class="empty">{t('savedEmpty')}</p>}
      {total > 0 && count === 0 && <p class="empty">{t('savedNotFound')}</p>}
      {unreadable > 0 && <p class="empty">{t('savedUnreadable', unreadable)}</p>}
    </>
  );
}

const COMING = { class: 'coming', 'aria-busy': 'true' };
