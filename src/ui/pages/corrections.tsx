import type { StoredCorrection } from '../../corrections/stored-correction';
import { AnnouncementRegion } from '../announcement';
import { Headword } from '../headword';
import { t } from '../i18n';
import { RemoveButton } from '../remove-button';
import { useCorrections } from '../use-corrections';

/** The readings that the reader corrected, each with a button that takes it back. */
export function Corrections() {
  const { list, remove, announcement, clearAnnouncement } = useCorrections();
  const corrections = list?.corrections ?? [];

  return (
    <section class="panel" aria-labelledby="corrections-title">
      <h2 id="corrections-title">
        {t('correctionsTitle')}{' '}
        {corrections.length > 0 && <span class="count">{corrections.length}</span>}
      </h2>
      <p class="hint">{t('correctionsHint')}</p>
      <ul id="corrections" class="rows" tabIndex={-1}>
        {corrections.map((correction) => (
          <CorrectionRow
            key={JSON.stringify([correction.lemma, correction.neighbor])}
            correction={correction}
            onRemove={remove}
          />
        ))}
      </ul>
      {list !== null && list.unreadable > 0 && (
        <p class="hint">{t('correctionsUnreadable', list.unreadable)}</p>
      )}
      <AnnouncementRegion announcement={announcement} onDone={clearAnnouncement} />
    </section>
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
        {neighbor && (
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
