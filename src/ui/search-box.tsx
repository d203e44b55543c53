import { SearchIcon } from './icons';
import { t } from './i18n';

interface SearchBoxProps {
  query: string;
  onQuery: (query: string) => void;
}

export function SearchBox({ query, onQuery }: SearchBoxProps) {
  return (
    <label class="search-box">
      <SearchIcon />
      <input
        type="search"
        value={query}
        placeholder={t('savedSearch')}
        aria-label={t('savedSearch')}
        onInput={(event) => onQuery(event.currentTarget.value)}
      />
    </label>
  );
}
