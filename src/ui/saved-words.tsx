import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import type { Meeting, VocabularyEntry } from '../vocabulary/vocabulary-entry';
import { findEntries } from './find-entries';
import { Headword } from './headword';
import { CloseIcon } from './icons';
import { t } from './i18n';
import { SearchBox } from './search-box';
import type { Vocabulary } from './use-vocabulary';

interface SavedWordsProps {
  vocabulary: Vocabulary;
  /** Every sentence with a link to its article, and the date; otherwise the first sentence only. */
  detailed?: boolean;
  searchable: boolean;
}

/** The saved words, newest first, each with a button that removes it. */
export function SavedWords({ vocabulary, detailed = false, searchable }: SavedWordsProps) {
  const { entries, unreadable, status, remove } = vocabulary;
  const [query, setQuery] = useState('');
  const list = useRef<HTMLUListElement>(null);
  const wanted = searchable ? query : '';
  const found = useMemo(() => findEntries(entries, wanted), [entries, wanted]);

  const removeAndFocusNext = useCallback(
    async (entry: VocabularyEntry, button: HTMLElement) => {
      const row = button.closest('li');
      const next = row?.nextElementSibling ?? row?.previousElementSibling;
      await remove(entry);
      (next?.querySelector<HTMLElement>('.remove') ?? list.current)?.focus();
    },
    [remove],
  );

  // Rows are made once per change of the list, not once per render: there may be thousands.
  const rows = useMemo(
    () =>
      found.map((entry) => (
        <li key={`${entry.term}\n${entry.reading}`} data-lemma={entry.term}>
          <div class="word-text">
            <Headword term={entry.term} reading={entry.reading} />
            {detailed && entry.partOfSpeech && <span class="tag">{entry.partOfSpeech}</span>}
            <p class="meaning">{entry.meaning}</p>
            {(detailed ? entry.meetings : entry.meetings.slice(0, 1)).map((meeting) => (
              <MetIn key={meeting.sentence} meeting={meeting} term={entry.term} linked={detailed} />
            ))}
          </div>
          <button
            type="button"
            class="icon-button remove"
            aria-label={t('removeWord', [entry.term])}
            title={t('removeWord', [entry.term])}
            onClick={(event) => void removeAndFocusNext(entry, event.currentTarget)}
          >
            <CloseIcon />
          </button>
        </li>
      )),
    [found, detailed, removeAndFocusNext],
  );

  if (status === 'failed') return <p class="empty">{t('savedUnavailable')}</p>;
  return (
    <>
      {searchable && entries.length > 0 && <SearchBox query={query} onQuery={setQuery} />}
      <ul id="saved-words" class={detailed ? 'words detailed' : 'words'} ref={list} tabIndex={-1}>
        {rows}
      </ul>
      {status === 'ready' && entries.length === 0 && <p class="empty">{t('savedEmpty')}</p>}
      {entries.length > 0 && found.length === 0 && <p class="empty">{t('savedNotFound')}</p>}
      {unreadable > 0 && <p class="empty">{t('savedUnreadable', unreadable)}</p>}
    </>
  );
}

function MetIn({ meeting, term, linked }: { meeting: Meeting; term: string; linked: boolean }) {
  const { sentence, article, source, url, at } = meeting;
  return (
    <div class="met-in">
      {sentence && <Sentence sentence={sentence} term={term} />}
      <p class="origin">
        {linked && isWebAddress(url) ? (
          <a href={url} target="_blank" rel="noreferrer" lang="ja">
            {article || url}
          </a>
        ) : (
          <span lang="ja">{article}</span>
        )}
        {source && <span class="source">{source}</span>}
        {linked && <time dateTime={at}>{formatDate(at)}</time>}
      </p>
    </div>
  );
}

/** The word is set off where it stands in the sentence as it is in the dictionary. */
function Sentence({ sentence, term }: { sentence: string; term: string }) {
  const at = sentence.indexOf(term);
  return (
    <p class="sentence" lang="ja">
      {at < 0 ? (
        sentence
      ) : (
        <>
          {sentence.slice(0, at)}
          <mark>{term}</mark>
          {sentence.slice(at + term.length)}
        </>
      )}
    </p>
  );
}

function isWebAddress(url: string): boolean {
  return /^https?:\/\//i.test(url);
}

function formatDate(at: string): string {
  return new Date(at).toLocaleDateString(t('uiLanguage'), { dateStyle: 'medium' });
}
