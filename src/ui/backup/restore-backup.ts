import { askWords } from '../../messaging/ask-words';
import { backupParts } from '../../vocabulary/backup/backup-file';
import type { BackupPart, Restored } from '../../vocabulary/backup/backup-part';
import { hearWordNews } from '../../messaging/word-broadcast';

/** The reader canceled the restore. Nothing has changed. */
export class RestoreCanceled extends Error {
  override name = 'RestoreCanceled';
}

/** Shares of the time of a restore: checking the file, sending it; the rest is for writing it. */
const CHECKED = 0.15;
const HANDED_OVER = 0.45;

/**
 * Restores a backup, all or nothing. The whole file is checked before anything is sent, and the
 * background writes nothing before it has everything. The file is sent in parts: a message has at
 * most 64 MB in Chrome, and the background should not hold the whole file.
 * @param onProgress gets the share that is done, from 0 to 1
 * @throws {BackupError} if the file is not a backup; `RestoreCanceled`, or as `deliver` does
 */
export async function restoreBackup(
  file: Blob,
  onProgress: (share: number) => void = () => undefined,
  signal: AbortSignal = new AbortController().signal,
): Promise<Restored> {
  const parts = await checkedParts(await file.text(), onProgress, signal);
  const { restore } = await askWords('beginRestore', {});
  const cancel = () => void askWords('cancelRestore', { restore }).catch(() => undefined);
  const stopHearing = hearWordNews({
    restoreProgress: (news) => {
      if (news.restore !== restore || news.total === 0) return;
      onProgress(HANDED_OVER + (1 - HANDED_OVER) * (news.done / news.total));
    },
  });
  signal.addEventListener('abort', cancel);
  try {
    for (const [place, part] of parts.entries()) {
      await askWords('bringPart', { restore, place, part });
      throwIfCanceled(signal);
      onProgress(CHECKED + (HANDED_OVER - CHECKED) * ((place + 1) / parts.length));
    }
    return await askWords('completeRestore', { restore, parts: parts.length });
  } catch (error) {
    if (!signal.aborted) cancel();
    throwIfCanceled(signal);
    throw error;
  } finally {
    signal.removeEventListener('abort', cancel);
    stopHearing();
  }
}

/** Checks one part at a time, and yields to the page in between. */
async function checkedParts(
  text: string,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<BackupPart[]> {
  const parts: BackupPart[] = [];
  let characters = 0;
  for (const part of backupParts(text)) {
    parts.push(part);
    characters += JSON.stringify(part).length;
    onProgress(Math.min(1, characters / text.length) * CHECKED);
    await new Promise((resolve) => setTimeout(resolve));
    throwIfCanceled(signal);
  }
  return parts;
}

function throwIfCanceled(signal: AbortSignal): void {
  if (signal.aborted) throw new RestoreCanceled();
}
