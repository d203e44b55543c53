import { useCallback, useMemo, useState } from 'preact/hooks';
import { shownPartOfSpeech } from '../analysis/part-of-speech-labels';
import type { Meeting, VocabularyEntry } from '../vocabulary/vocabulary-entry';
import { findEntries } from './find-entries';
import { Headword } from './headword';
import { t } from './i18n';
import { RemoveButton } from './remove-button';
import { SearchBox } from './search-box';
import { useRows } from './use-rows';
import type { Vocabulary } from './use-vocabulary';

interface SavedWordsProps {
  vocabulary: Vocabulary;
  /** Every sentence with a link to its article, and the date; otherwise the first sentence only. */
  detailed?: boolean;
  searchable: boolean;
}

/** From here on the browser is told to skip the rows that are out of sight. */
const LONG_LIST = 200;

/** The saved words, newest first, each with a button that removes it. */
export function SavedWords({ vocabulary, detailed = false, searchable }: SavedWordsProps) {
  const { entries, unreadable, status, remove } = vocabulary;
  const [query, setQuery] = useState('');
  const wanted = searchable ? query : '';
  const found = useMemo(() => findEntries(entries, wanted), [entries, wanted]);

  const showRow = useCallback(
    (entry: VocabularyEntry) => (
      <SavedWordRow
        key={`${entry.term}\n${entry.reading}`}
        entry={entry}
        detailed={detailed}
        onRemove={remove}
      />
    ),
    [detailed, remove],
  );
  const { rows, startOver } = useRows(found, showRow);

  const searchFor = (wantedNow: string) => {
    setQuery(wantedNow);
    startOver();
  };

  if (status === 'failed') return <p class="empty">{t('savedUnavailable')}</p>;
  return (
    <>
      {searchable && entries.length > 0 && <SearchBox query={query} onQuery={searchFor} />}
      <ul
        id="saved-words"
        class={`words${detailed ? ' detailed' : ''}${found.length > LONG_LIST ? ' long' : ''}`}
        tabIndex={-1}
      >
        {rows}
      </ul>
      {status === 'ready' && entries.length === 0 && <p class="empty">{t('savedEmpty')}</p>}
      {entries.length > 0 && found.length === 0 && <p class="empty">{t('savedNotFound')}</p>}
      {unreadable > 0 && <p class="empty">{t('savedUnreadable', unreadable)}</p>}
    </>
  );
}

interface SavedWordRowProps {
  entry: VocabularyEntry;
  detailed: boolean;
  onRemove: (entry: VocabularyEntry) => Promise<void>;
}

function SavedWordRow({ entry, detailed, onRemove }: SavedWordRowProps) {
  const { term, reading, meaning, partOfSpeech, meetings } = entry;
  return (
    <li data-lemma={term}>
      <div class="word-text">
        <Headword term={term} reading={reading} />
        {detailed && partOfSpeech && (
          <span class="tag">{shownPartOfSpeech(partOfSpeech, t('uiLanguage'))}</span>
        )}
        <p class="meaning">{meaning}</p>
        {(detailed ? meetings : meetings.slice(0, 1)).map((meeting) => (
          <MetIn key={meeting.sentence} meeting={meeting} term={term} linked={detailed} />
        ))}
      </div>
      <RemoveButton term={term} onRemove={() => onRemove(entry)} />
    </li>
  );
}

function MetIn({ meeting, term, linked }: { meeting: Meeting; term: string; linked: boolean }) {
  const { sentence, article, source, url, at } = meeting;
  return (
    <div class="met-in">
      {sentence && <Sentence sentence={sentence} term={term} />}
      <p class="origin">
        {source && <span>{source}</span>}
        {article && (
          <span class="article-name" lang="ja">
            {linked && isWebAddress(url) ? (
              <a href={url} target="_blank" rel="noreferrer">
                {article}
              </a>
            ) : (
              article
            )}
          </span>
        )}
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

let dateFormat: Intl.DateTimeFormat | null = null;

function formatDate(at: string): string {
  dateFormat ??= new Intl.DateTimeFormat(t('uiLanguage'), { dateStyle: 'medium' });
  return dateFormat.format(new Date(at));
}
