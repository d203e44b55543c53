import { AnnouncementRegion } from '../components/announcement';
import { formatted } from '../dictionaries/dictionary-counts';
import { ExportButtons } from './export-buttons';
import { t } from '../components/i18n';
import { PrivateNote } from './private-note';
import { SavedWords } from './saved-words';
import { usePrivateWindow } from './use-private-window';
import { useVocabulary } from './use-vocabulary';
import { PageHeader } from '../components/page-header';
import '../components/pages.css';

/** All saved words with every sentence they were met in. */
export function VocabularyPage() {
  const vocabulary = useVocabulary();
  const isPrivate = usePrivateWindow();
  const { total, tellFailure, announcement, clearAnnouncement } = vocabulary;
  return (
    <div class="page">
      <PageHeader title={t('vocabularyTitle')}>
        <ExportButtons disabled={total === 0} onFailed={tellFailure} />
      </PageHeader>
      <main>
        {isPrivate && <PrivateNote />}
        {total > 0 && <p class="lead">{t('savedCount', total, [formatted(total)])}</p>}
        <SavedWords vocabulary={vocabulary} detailed searchable />
      </main>
      <AnnouncementRegion announcement={announcement} onDone={clearAnnouncement} />
    </div>
  );
}
