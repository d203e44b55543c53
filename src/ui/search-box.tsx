import { SearchIcon } from './icons';
import { t } from './i18n';

interface SearchBoxProps {
  query: string;
  onQuery: (query: string) => void;
  /** The reader is about to search. */
  onFocus: () => void;
}

export function SearchBox({ query, onQuery, onFocus }: SearchBoxProps) {
  return (
    <label class="search-box">
      <SearchIcon />
      <input
        type="search"
        value={query}
        placeholder={t('savedSearch')}
        aria-label={t('savedSearch')}
        onFocus={onFocus}
        onInput={(event) => onQuery(event.currentTarget.value)}
      />
    </label>
  );
}
