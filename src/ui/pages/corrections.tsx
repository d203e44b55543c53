import { useRef } from 'preact/hooks';
import type { StoredCorrection } from '../../corrections/stored-correction';
import { AnnouncementRegion } from '../announcement';
import { Headword } from '../headword';
import { CloseIcon } from '../icons';
import { t } from '../i18n';
import { useCorrections } from '../use-corrections';

/** The readings that the reader corrected, each with a button that takes it back. */
export function Corrections() {
  const { list, remove, announcement, clearAnnouncement } = useCorrections();
  const rows = useRef<HTMLUListElement>(null);
  const corrections = list?.corrections ?? [];

  const removeAndFocusNext = async (correction: StoredCorrection, button: HTMLElement) => {
    const row = button.closest('li');
    const next = row?.nextElementSibling ?? row?.previousElementSibling;
    await remove(correction);
    (next?.querySelector<HTMLElement>('button') ?? rows.current)?.focus();
  };

  return (
    <section class="panel" aria-labelledby="corrections-title">
      <h2 id="corrections-title">
        {t('correctionsTitle')}{' '}
        {corrections.length > 0 && <span class="count">{corrections.length}</span>}
      </h2>
      <p class="hint">{t('correctionsHint')}</p>
      <ul id="corrections" class="corrections" ref={rows} tabIndex={-1}>
        {corrections.map((correction) => (
          <CorrectionRow
            key={JSON.stringify([correction.lemma, correction.neighbor])}
            correction={correction}
            onRemove={removeAndFocusNext}
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
  onRemove: (correction: StoredCorrection, button: HTMLElement) => Promise<void>;
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
      <button
        type="button"
        class="icon-button remove"
        aria-label={t('removeWord', [meant])}
        title={t('removeWord', [meant])}
        onClick={(event) => void onRemove(correction, event.currentTarget)}
      >
        <CloseIcon />
      </button>
    </li>
  );
}
