import { useState } from 'preact/hooks';
import { ExportButton } from '../export-button';
import { ChevronIcon } from '../icons';
import { t } from '../i18n';
import { SavedWords } from '../saved-words';
import type { Vocabulary } from '../use-vocabulary';

/**
 * The saved words, always in sight so that a saved word is seen to arrive; its bar makes the
 * drawer taller.
 */
export function SavedDrawer({ vocabulary }: { vocabulary: Vocabulary }) {
  const [open, setOpen] = useState(false);
  const { entries } = vocabulary;
  return (
    <section class={open ? 'drawer open' : 'drawer'} aria-labelledby="saved-words-title">
      <div class="drawer-bar">
        <h2 class="section-title">
          <button
            id="saved-words-title"
            type="button"
            class="drawer-handle"
            aria-expanded={open}
            aria-controls="saved-words"
            onClick={() => setOpen(!open)}
          >
            {t('savedTitle')} {entries.length > 0 && <span class="count">{entries.length}</span>}
            <ChevronIcon />
          </button>
        </h2>
        <ExportButton entries={entries} />
      </div>
      <SavedWords vocabulary={vocabulary} searchable={open} />
    </section>
  );
}
