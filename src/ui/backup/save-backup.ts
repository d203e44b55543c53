import { listCorrections } from '../../corrections/known-corrections';
import { loadSettings } from '../../settings/settings-store';
import { backupEnd, backupStart, backupWords } from '../../vocabulary/backup/backup-file';
import { allWords } from '../vocabulary/all-words';

/**
 * The backup as a file. Unreadable records are omitted, as in the lists.
 * @param onProgress gets the number of words written
 */
export async function createBackup(
  now = new Date(),
  onProgress: (words: number) => void = () => undefined,
): Promise<Blob> {
  const [{ corrections }, settings] = await Promise.all([listCorrections(), loadSettings()]);
  const parts = [backupStart(settings, now)];
  let count = 0;
  for await (const words of allWords()) {
    parts.push(backupWords(words, count === 0));
    count += words.length;
    onProgress(count);
  }
  parts.push(backupEnd(corrections));
  return new Blob(parts, { type: 'application/json' });
}
