import { useState } from 'preact/hooks';
import { allWords } from './all-words';
import { downloadFile } from '../components/download-file';
import { DownloadIcon } from '../components/icons';
import { t } from '../components/i18n';

interface ExportButtonProps {
  disabled: boolean;
  onFailed: (error: unknown) => void;
}

/** Downloads all saved words, newest first. */
export function ExportButton({ disabled, onFailed }: ExportButtonProps) {
  const [isBusy, setBusy] = useState(false);
  const download = async () => {
    setBusy(true);
    await downloadCsv().catch(onFailed);
    setBusy(false);
  };
  return (
    <button
      id="export-csv"
      type="button"
      class="button"
      disabled={disabled}
      aria-busy={isBusy}
      // Not disabled meanwhile: the focus would be lost.
      onClick={() => isBusy || void download()}
    >
      <DownloadIcon />
      {t('exportCsv')}
    </button>
  );
}

async function downloadCsv(): Promise<void> {
  const { CSV_START, csvFileName, csvRows } = await import('../../vocabulary/exports/export-csv');
  const batches: string[] = [];
  for await (const words of allWords()) batches.push(csvRows(words.reverse()));
  const parts = [CSV_START, ...batches.reverse()];
  downloadFile(csvFileName(new Date()), new Blob(parts, { type: 'text/csv;charset=utf-8' }));
}
