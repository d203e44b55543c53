import { useState } from 'preact/hooks';
import { exportFileName, type ExportFormat } from '../../vocabulary/exports/export-format';
import { EXPORT_FORMATS } from '../../vocabulary/exports/export-formats';
import { downloadFile } from '../components/download-file';
import { DownloadIcon } from '../components/icons';
import { t } from '../components/i18n';
import { allWords } from './all-words';

interface ExportButtonsProps {
  disabled: boolean;
  onFailed: (error: unknown) => void;
}

/** One button per format, which downloads all saved words, newest first. */
export function ExportButtons(props: ExportButtonsProps) {
  return (
    <>
      {EXPORT_FORMATS.map((format) => (
        <ExportButton key={format.id} format={format} {...props} />
      ))}
    </>
  );
}

function ExportButton({
  format,
  disabled,
  onFailed,
}: ExportButtonsProps & { format: ExportFormat }) {
  const [isBusy, setBusy] = useState(false);
  const download = async () => {
    setBusy(true);
    await downloadExport(format).catch(onFailed);
    setBusy(false);
  };
  return (
    <button
      id={`export-${format.id}`}
      type="button"
      class="button"
      disabled={disabled}
      aria-busy={isBusy}
      // Not disabled while busy, as it would lose the focus.
      onClick={() => isBusy || void download()}
    >
      <DownloadIcon />
      {t(format.label)}
    </button>
  );
}

async function downloadExport(format: ExportFormat): Promise<void> {
  const { write } = await format.load();
  const file = new Blob(await write(allWords()), { type: format.mime });
  downloadFile(exportFileName(format, new Date()), file);
}
