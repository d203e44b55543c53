import { AnnouncementRegion } from '../components/announcement';
import { ExportButtons } from './export-buttons';
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
      <PageHeader page="vocabulary">
        <ExportButtons disabled={total === 0} onFailed={tellFailure} />
      </PageHeader>
      <main>
        {isPrivate && <PrivateNote />}
        <SavedWords vocabulary={vocabulary} detailed searchable />
      </main>
      <AnnouncementRegion announcement={announcement} onDone={clearAnnouncement} />
    </div>
  );
}
