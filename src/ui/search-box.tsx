import { SearchIcon } from './icons';
import { t } from './i18n';

interface SearchBoxProps {
  /** What is searched; the saved words where nothing else is said. */
  label?: string;
  query: string;
  onQuery: (query: string) => void;
}

export function SearchBox({ label = t('savedSearch'), query, onQuery }: SearchBoxProps) {
  return (
    <label class="search-box">
      <SearchIcon />
      <input
        type="search"
        value={query}
        placeholder={label}
        aria-label={label}
        onInput={(event) => onQuery(event.currentTarget.value)}
      />
    </label>
  );
}
