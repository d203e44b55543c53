import type { VocabularyEntry } from '../vocabulary/vocabulary-entry';
import { DownloadIcon } from './icons';
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
  const file = new Blob([vocabularyToCsv(entries)], { type: 'text/csv;charset=utf-8' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = csvFileName(new Date());
  link.click();
  // The browser reads the file after the click, at a time of its own.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
