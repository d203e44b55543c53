import { useRef, useState } from 'preact/hooks';
import { BackupError, createBackup, readBackup, restoreBackup } from '../../vocabulary/backup';
import { datedName } from '../../vocabulary/dated-name';
import { downloadFile } from '../download-file';
import { DownloadIcon } from '../icons';
import { t } from '../i18n';

interface Outcome {
  text: string;
  failed: boolean;
}

/** Everything the reader has put into the extension, as one file and back. */
export function BackupPanel() {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const file = useRef<HTMLInputElement>(null);

  const save = async () => {
    try {
      downloadFile(`${datedName(new Date())}.json`, await createBackup(), 'application/json');
      setOutcome(null);
    } catch {
      setOutcome({ text: t('savedFailed'), failed: true });
    }
  };

  const restore = async (input: HTMLInputElement) => {
    const [chosen] = input.files ?? [];
    if (chosen === undefined) return;
    setOutcome(await outcomeOf(chosen));
    // The same file may be chosen again, once it is mended.
    input.value = '';
  };

  return (
    <section class="panel" aria-labelledby="backup-title">
      <h2 id="backup-title">{t('backupTitle')}</h2>
      <p class="hint">{t('backupHint')}</p>
      <div class="actions">
        <button id="save-backup" type="button" class="button" onClick={() => void save()}>
          <DownloadIcon />
          {t('backupSave')}
        </button>
        <button
          id="restore-backup"
          type="button"
          class="button"
          onClick={() => file.current?.click()}
        >
          {t('backupRestore')}
        </button>
        <input
          ref={file}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={t('backupRestore')}
          onChange={(event) => void restore(event.currentTarget)}
        />
      </div>
      <p class={outcome?.failed ? 'outcome failed' : 'outcome'} role="status">
        {outcome?.text}
      </p>
    </section>
  );
}

async function outcomeOf(file: File): Promise<Outcome> {
  try {
    const { words, corrections, settings } = await restoreBackup(readBackup(await file.text()));
    const text = t('backupRestored', [words, corrections, settings]);
    return { text, failed: false };
  } catch (error) {
    return { text: problemOf(error), failed: true };
  }
}

function problemOf(error: unknown): string {
  if (!(error instanceof BackupError)) return t('savedFailed');
  if (error.problem === 'backupDamaged') return t('backupDamaged', [error.where]);
  return t(error.problem);
}
