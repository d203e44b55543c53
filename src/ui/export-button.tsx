import type { VocabularyEntry } from '../vocabulary/vocabulary-entry';
import { DownloadIcon } from './icons';
import { downloadFile } from './download-file';
import { t } from './i18n';

/** Downloads all saved words. */
export function ExportButton({ entries }: { entries: readonly VocabularyEntry[] }) {
  return (
    <button
      id="export-csv"
      type="button"
      class="button"
      disabled={entries.length === 0}
      onClick={() => void downloadCsv(entries)}
    >
      <DownloadIcon />
      {t('exportCsv')}
    </button>
  );
}

async function downloadCsv(entries: readonly VocabularyEntry[]): Promise<void> {
  const { csvFileName, vocabularyToCsv } = await import('../vocabulary/export-csv');
  downloadFile(csvFileName(new Date()), vocabularyToCsv(entries), 'text/csv;charset=utf-8');
}
