import { listCorrections } from '../../corrections/known-corrections';
import { loadSettings } from '../../settings/settings-store';
import { backupEnd, backupStart, backupWords } from '../../vocabulary/backup/backup-file';
import { allWords } from '../vocabulary/all-words';

/**
 * The backup as a file. Records that cannot be read are left out, as they are in the lists.
 * @param onProgress told how many words are in it
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
