import { SearchIcon } from './icons';
import { t } from './i18n';

interface SearchBoxProps {
  /** Accessible name; by default that of the search of saved words. */
  label?: string;
  query: string;
  onQuery: (query: string) => void;
  /** Called when the reader is about to search. */
  onFocus?: () => void;
}

export function SearchBox({ label = t('savedSearch'), query, onQuery, onFocus }: SearchBoxProps) {
  return (
    <label class="search-box">
      <SearchIcon />
      <input
        type="search"
        value={query}
        placeholder={label}
        aria-label={label}
        onFocus={onFocus}
        onInput={(event) => onQuery(event.currentTarget.value)}
      />
    </label>
  );
}
