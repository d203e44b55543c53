import { useMemo, useState } from 'preact/hooks';
import type { StoredCorrection } from '../../corrections/stored-correction';
import { AnnouncementRegion } from '../components/announcement';
import { Headword } from '../components/headword';
import { searchQuery } from '../../vocabulary/search-query';
import { foldForSearch } from '../../vocabulary/search-text';
import { t } from '../components/i18n';
import { RemoveButton } from '../components/remove-button';
import { SearchBox } from '../components/search-box';
import { formatted } from '../dictionaries/dictionary-counts';
import { useCorrections } from './use-corrections';

/** Rows that are shown at first and added by each press of the button. */
const ROWS_AT_ONCE = 100;

/** The list of corrected readings, each with a button that removes it. */
export function Corrections() {
  const { list, remove, announcement, clearAnnouncement } = useCorrections();
  const [query, setQuery] = useState('');
  const [shown, setShown] = useState(ROWS_AT_ONCE);
  const corrections = list?.corrections ?? [];
  const found = useMemo(() => findCorrections(corrections, query), [corrections, query]);

  return (
    <section class="panel" aria-labelledby="corrections-title">
      <h2 id="corrections-title">
        {t('correctionsTitle')}{' '}
        {corrections.length > 0 && <span class="count">{formatted(corrections.length)}</span>}
      </h2>
      <p class="hint">{t('correctionsHint')}</p>
      {corrections.length > ROWS_AT_ONCE && (
        <SearchBox label={t('correctionsSearch')} query={query} onQuery={setQuery} />
      )}
      {list !== null && corrections.length === 0 && <p class="empty">{t('correctionsEmpty')}</p>}
      <ul id="corrections" class="rows" tabIndex={-1}>
        {found.slice(0, shown).map((correction) => (
          <CorrectionRow
            key={JSON.stringify([correction.lemma, correction.neighbor])}
            correction={correction}
            onRemove={remove}
          />
        ))}
      </ul>
      {found.length > shown && (
        <div class="actions">
          <button type="button" class="button" onClick={() => setShown(shown + ROWS_AT_ONCE)}>
            {t('correctionsMore', [formatted(shown), formatted(found.length)])}
          </button>
        </div>
      )}
      {found.length === 0 && query !== '' && <p class="hint">{t('correctionsNotFound')}</p>}
      {list !== null && list.unreadable > 0 && (
        <p class="hint">{t('correctionsUnreadable', list.unreadable)}</p>
      )}
      <AnnouncementRegion announcement={announcement} onDone={clearAnnouncement} />
    </section>
  );
}

/** The corrections with the query in their word or reading. */
function findCorrections(
  corrections: readonly StoredCorrection[],
  query: string,
): readonly StoredCorrection[] {
  const matches = searchQuery(query, 1);
  return corrections.filter(({ lemma, meant, reading }) =>
    [lemma, meant, reading].some((text) => matches(foldForSearch(text))),
  );
}

interface CorrectionRowProps {
  correction: StoredCorrection;
  onRemove: (correction: StoredCorrection) => Promise<void>;
}

function CorrectionRow({ correction, onRemove }: CorrectionRowProps) {
  const { meant, reading, neighbor } = correction;
  return (
    <li data-lemma={correction.lemma}>
      <div class="word-text">
        <Headword term={meant} reading={reading} />
        {neighbor !== null && (
          <span class="tag">
            {neighbor.side === 'before'
              ? t('cardAfter', [neighbor.surface])
              : t('cardBefore', [neighbor.surface])}
          </span>
        )}
      </div>
      <RemoveButton term={meant} onRemove={() => onRemove(correction)} />
    </li>
  );
}
