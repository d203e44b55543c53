import { useEffect, useRef, useState } from 'preact/hooks';
import { BackupError } from '../../vocabulary/backup/backup-file';
import { datedName } from '../../vocabulary/dated-name';
import { downloadFile } from '../components/download-file';
import { DownloadIcon } from '../components/icons';
import { t } from '../components/i18n';
import { restoreBackup, RestoreCanceled } from './restore-backup';
import { createBackup } from './save-backup';
import { failureText } from '../components/store-failure-text';
import { ProgressRow } from '../dictionaries/dictionary-import';

interface Outcome {
  text: string;
  failed: boolean;
}

interface Running {
  label: string;
  /** From 0 to 1; undefined if unknown. */
  share: number | undefined;
  cancel: (() => void) | null;
}

/** Saves and restores everything that the reader has put into the extension, as one file. */
export function BackupPanel() {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [running, setRunning] = useState<Running | null>(null);
  const file = useRef<HTMLInputElement>(null);

  const run = async (now: Running, action: () => Promise<string>) => {
    setOutcome(null);
    setRunning(now);
    try {
      setOutcome({ text: await action(), failed: false });
    } catch (error) {
      setOutcome({ text: problemOf(error), failed: !(error instanceof RestoreCanceled) });
    }
    setRunning(null);
  };

  const save = () =>
    run({ label: t('backupSaving'), share: undefined, cancel: null }, async () => {
      downloadFile(`${datedName(new Date())}.json`, await createBackup());
      return '';
    });

  const restore = async (input: HTMLInputElement) => {
    const [chosen] = input.files ?? [];
    if (chosen === undefined) return;
    const ending = new AbortController();
    const cancel = () => ending.abort();
    const tell = (share: number) => setRunning((now) => (now === null ? null : { ...now, share }));
    await run({ label: t('backupRestoring', [chosen.name]), share: 0, cancel }, async () => {
      const { words, corrections, settings } = await restoreBackup(chosen, tell, ending.signal);
      return t('backupRestored', [words, corrections, settings]);
    });
    // So that the same file can be chosen again, after it was repaired.
    input.value = '';
  };

  useLeaveWarning(running?.cancel !== null && running !== null);

  return (
    <section class="panel" aria-labelledby="backup-title">
      <h2 id="backup-title">{t('backupTitle')}</h2>
      <p class="hint">{t('backupHint')}</p>
      <div class="actions">
        <button
          id="save-backup"
          type="button"
          class="button"
          disabled={running !== null}
          onClick={() => void save()}
        >
          <DownloadIcon />
          {t('backupSave')}
        </button>
        <button
          id="restore-backup"
          type="button"
          class="button"
          disabled={running !== null}
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
      {running !== null && (
        <div class="running-import">
          <ProgressRow label={running.label} share={running.share} />
          {running.cancel !== null && (
            <button type="button" class="button cancel" onClick={running.cancel}>
              {t('cancel')}
            </button>
          )}
        </div>
      )}
      <p class={outcome?.failed === true ? 'outcome failed' : 'outcome'} role="status">
        {outcome?.text}
      </p>
    </section>
  );
}

/** Warns before the page is closed, which would cancel the restore. */
function useLeaveWarning(isNeeded: boolean): void {
  useEffect(() => {
    if (!isNeeded) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isNeeded]);
}

function problemOf(error: unknown): string {
  if (error instanceof RestoreCanceled) return t('backupCanceled');
  if (!(error instanceof BackupError)) return `${failureText(error)} ${t('backupNothingTaken')}`;
  if (error.problem === 'backupDamaged') return t('backupDamaged', [error.where]);
  return t(error.problem);
}
