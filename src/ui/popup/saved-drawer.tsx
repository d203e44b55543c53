import { useState } from 'preact/hooks';
import { formatted } from '../dictionaries/dictionary-counts';
import { ExportButtons } from '../vocabulary/export-buttons';
import { ChevronIcon } from '../components/icons';
import { t } from '../components/i18n';
import { PrivateNote } from '../vocabulary/private-note';
import { SavedWords } from '../vocabulary/saved-words';
import type { Vocabulary } from '../vocabulary/use-vocabulary';

interface SavedDrawerProps {
  vocabulary: Vocabulary;
  isPrivate: boolean;
}

/** The saved words: one line with their number, until it is opened. */
export function SavedDrawer({ vocabulary, isPrivate }: SavedDrawerProps) {
  const [open, setOpen] = useState(false);
  const { total, tellFailure } = vocabulary;
  return (
    <section class={open ? 'drawer open' : 'drawer'} aria-labelledby="saved-words-title">
      <div class="drawer-bar">
        <h2 class="section-title">
          <button
            id="saved-words-title"
            type="button"
            class="drawer-handle"
            aria-expanded={open}
            aria-controls="saved"
            onClick={() => setOpen(!open)}
          >
            <ChevronIcon />
            {t('vocabularyTitle')} <span class="count">{formatted(total)}</span>
          </button>
        </h2>
        <ExportButtons disabled={total === 0} onFailed={tellFailure} />
      </div>
      {isPrivate && <PrivateNote />}
      <div id="saved" class="saved" inert={!open}>
        <SavedWords vocabulary={vocabulary} searchable={open} />
      </div>
    </section>
  );
}
