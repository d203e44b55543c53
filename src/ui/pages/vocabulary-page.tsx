import { AnnouncementRegion } from '../announcement';
import { ExportButton } from '../export-button';
import { t } from '../i18n';
import { SavedWords } from '../saved-words';
import { useVocabulary } from '../use-vocabulary';
import { PageHeader } from './page-header';
import './pages.css';

/** All saved words with every sentence they were met in. */
export function VocabularyPage() {
  const vocabulary = useVocabulary();
  const { entries, announcement, clearAnnouncement } = vocabulary;
  return (
    <div class="page">
      <PageHeader title={t('vocabularyTitle')}>
        <ExportButton entries={entries} />
      </PageHeader>
      <main>
        {entries.length > 0 && <p class="lead">{t('savedCount', entries.length)}</p>}
        <SavedWords vocabulary={vocabulary} detailed searchable />
      </main>
      <AnnouncementRegion announcement={announcement} onDone={clearAnnouncement} />
    </div>
  );
}
