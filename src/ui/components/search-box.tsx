import { useEffect, useRef } from 'preact/hooks';
import { SearchIcon } from './icons';

interface SearchBoxProps {
  id?: string;
  /** Accessible name, which is also shown while nothing is typed. */
  label: string;
  query: string;
  onQuery: (query: string) => void;
  /** Called when the reader is about to search. */
  onFocus?: () => void;
  /** Whether the key / moves the focus here. */
  hasKey?: boolean;
}

export function SearchBox({ id, label, query, onQuery, onFocus, hasKey = false }: SearchBoxProps) {
  const input = useRef<HTMLInputElement>(null);

  useEffect(() => {
    if (!hasKey) return undefined;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target instanceof Element && event.target.matches(TYPING)) return;
      event.preventDefault();
      input.current?.focus();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [hasKey]);

  return (
    <label class="search-box">
      <SearchIcon />
      <input
        ref={input}
        id={id}
        type="search"
        value={query}
        placeholder={label}
        aria-label={label}
        aria-keyshortcuts={hasKey ? '/' : undefined}
        onFocus={onFocus}
        onInput={(event) => onQuery(event.currentTarget.value)}
      />
    </label>
  );
}

/** Where / is a character that is typed. */
const TYPING = 'textarea, input:not([type=radio], [type=checkbox], [type=range])';
